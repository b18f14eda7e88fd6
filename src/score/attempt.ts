/** What `read` gives, or nothing where it throws: a value from outside may run code of its own when it is read. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
