import type { IssuePath } from "./plan-error.ts";

/** A path as people write it: `areas[0].services[1]`; a key that is no plain name stands in quotes; the root is empty. */
export function pathText(path: IssuePath): string {
  return path.map(segmentText).join("");
}

function segmentText(segment: string | number, at: number): string {
  if (typeof segment === "number") return `[${segment}]`;
  if (!/^[A-Za-z_]\w*$/.test(segment)) return `[${JSON.stringify(segment)}]`;
  return at === 0 ? segment : `.${segment}`;
}
