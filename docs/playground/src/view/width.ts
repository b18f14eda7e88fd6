import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** How wide an element is, in pixels, as it changes. */
export function useWidth(ref: RefObject<HTMLElement>, first: number): number {
  const [width, setWidth] = useState(first);
  useEffect(() => {
    if (ref.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? first)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, first]);
  return width;
}
