/**
 * A table that is made when it is first asked for, and then kept: whoever only loads the library does not wait for it, and who does not use it does not carry it.
 */
export function once<T extends object | boolean>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
