import { useEffect, useState } from "preact/hooks";

/** A value once it has been the same for a moment: what is dear to compute follows the typing, and does not hold it up. */
export function useDeferred<Value>(value: Value, milliseconds: number): Value {
  const [late, setLate] = useState({ value });
  useEffect(() => {
    const timer = setTimeout(() => setLate({ value }), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return late.value;
}
