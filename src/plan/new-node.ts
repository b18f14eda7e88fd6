/** A node whose keys are being put in, in the order of the schema. */
export type Making<T> = { -readonly [Key in keyof T]?: T[Key] };

/**
 * A function that makes plain objects, the same as `{}`, of one kind of node. Engines learn for each such function how many keys its objects get, and keep
 * them all in the object itself; an object that begins as `{}` has room for four, and a list beside it for the rest.
 */
/* @__NO_SIDE_EFFECTS__ */
export function nodeMaker<T>(): new () => Making<T> {
  const Made = function made() {};
  Made.prototype = Object.prototype;
  return Made as unknown as new () => Making<T>; // a function that is called with `new` gives an object of its prototype
}

/** How many keys an object has, without a list of them. */
export function countKeys(node: object): number {
  let count = 0;
  // oxlint-disable-next-line guard-for-in no-underscore-dangle -- what is inherited is counted of all objects alike
  for (const _key in node) count += 1;
  return count;
}
