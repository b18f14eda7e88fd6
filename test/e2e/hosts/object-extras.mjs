// What old libraries, and attacks, leave on Object.prototype: fields that every object seems to have, and that `for … in` sees. zod 4.6 does not load in such a
// host, so that only the entry point without zod can be asked.
Object.prototype.extend = function extend(other) {
  return Object.assign(this, other);
};
Object.prototype.polluted = "yes";
Object.prototype.isAdmin = true;
