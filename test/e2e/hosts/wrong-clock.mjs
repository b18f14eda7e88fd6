// A clock that is wrong, and never twice the same, as in a machine without battery or a test with false timers; and chance that is none.
let now = Date.UTC(1899, 11, 31);
const tick = () => {
  now += 1e9;
  return now;
};
Math.random = () => 0;
performance.now = tick;
globalThis.Date = new Proxy(Date, {
  apply: () => "long ago",
  construct: (target, args, own) => Reflect.construct(target, args.length === 0 ? [tick()] : args, own),
  get: (target, name, receiver) => (name === "now" ? tick : Reflect.get(target, name, receiver)),
});
