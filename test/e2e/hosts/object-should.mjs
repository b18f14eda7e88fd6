// What should.js does before everything else: a getter on every object, that `for … in` does not see.
Object.defineProperty(Object.prototype, "should", {
  configurable: true,
  get() {
    return { be: this };
  },
});
