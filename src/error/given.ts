/**
 * A class whose `new` gives back what it is given: a class that extends it puts its private fields into that. They come and go with the value, nobody else can
 * see or write them, and no copy of the value has them.
 */
export const Given = function given<T extends object>(value: T): T {
  return value;
} as unknown as new <T extends object>(
  value: T,
) => T; // a function that answers with an object may be called with `new`
