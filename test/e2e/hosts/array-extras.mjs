// What Prototype, MooTools and Sugar did: methods of their own on Array.prototype, which `for … in` sees.
Array.prototype.last = function last() {
  return this[this.length - 1];
};
Array.prototype.remove = function remove(value) {
  return this.filter((one) => one !== value);
};
Array.prototype.isList = true;
