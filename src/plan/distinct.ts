/** So few texts are compared with each other sooner than they are put into a set. */
const FEW = 16;

/** Whether no value comes twice. */
export function areDistinct(texts: readonly unknown[]): boolean {
  const { length } = texts;
  if (length > FEW) return new Set(texts).size === length;
  for (let at = 1; at < length; at += 1) if (isAmong(texts, at, texts[at])) return false;
  return true;
}

/** Whether one of the first `count` texts is this one. */
function isAmong(texts: readonly unknown[], count: number, text: unknown): boolean {
  for (let at = 0; at < count; at += 1) if (texts[at] === text) return true;
  return false;
}
