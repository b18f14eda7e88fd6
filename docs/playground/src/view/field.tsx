import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** A field below its label. */
export function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ComponentChildren }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}
