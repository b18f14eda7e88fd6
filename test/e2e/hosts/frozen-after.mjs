// A host that loads what it trusts, and then freezes the language for all that follows, as SES does: what programs write into objects of their own under the
// name of something frozen (an error's `name`) stays writable there.
import "./entries.js";

const seen = new Set();
function freeze(value) {
  if (value === null || (typeof value !== "object" && typeof value !== "function") || seen.has(value)) return;
  seen.add(value);
  for (const { value: part, get, set } of Object.values(Object.getOwnPropertyDescriptors(value))) for (const one of [part, get, set]) freeze(one);
  freeze(Object.getPrototypeOf(value));
  Object.freeze(value);
}

function overridable(prototype, name) {
  const value = prototype[name];
  Object.defineProperty(prototype, name, {
    get: () => value,
    set(own) {
      Object.defineProperty(this, name, { value: own, writable: true, enumerable: true, configurable: true });
    },
  });
}

for (const name of ["name", "message"]) overridable(Error.prototype, name);
const names =
  "Object Function Array String Number Boolean BigInt Symbol Date RegExp Error TypeError RangeError Map Set WeakMap WeakSet Promise Math JSON Reflect";
for (const name of names.split(" ")) freeze(globalThis[name]);
