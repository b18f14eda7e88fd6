import type { Exported } from "../state/export.ts";

/** Saves a file as a download; it never leaves the machine. */
export function save({ name, type, text }: Exported): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
