// What old polyfills did: the usual methods replaced by loops that know neither holes nor subclasses, and are seen by `for … in`.
const loops = {
  map(run, self) {
    const made = [];
    for (let at = 0; at < this.length; at += 1) made.push(run.call(self, this[at], at, this));
    return made;
  },
  filter(run, self) {
    const kept = [];
    for (let at = 0; at < this.length; at += 1) if (run.call(self, this[at], at, this)) kept.push(this[at]);
    return kept;
  },
  forEach(run, self) {
    for (let at = 0; at < this.length; at += 1) run.call(self, this[at], at, this);
  },
  some(run, self) {
    for (let at = 0; at < this.length; at += 1) if (run.call(self, this[at], at, this)) return true;
    return false;
  },
  every(run, self) {
    for (let at = 0; at < this.length; at += 1) if (!run.call(self, this[at], at, this)) return false;
    return true;
  },
  find(run, self) {
    for (let at = 0; at < this.length; at += 1) if (run.call(self, this[at], at, this)) return this[at];
    return undefined;
  },
  at(index) {
    return this[index < 0 ? this.length + index : index];
  },
};
for (const [name, loop] of Object.entries(loops)) Array.prototype[name] = loop;
