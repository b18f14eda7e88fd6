// Whoever asks the host for its language or its calendar is stopped: what is read and written must not depend on either.
const refuse = (name) => () => {
  throw new Error(`${name} asks for the host's language`);
};
for (const prototype of [String, Number, BigInt, Array, Date, Object].map((constructor) => constructor.prototype)) {
  for (const name of Object.getOwnPropertyNames(prototype).filter((one) => /locale/i.test(one))) prototype[name] = refuse(name);
}
for (const name of Object.getOwnPropertyNames(Intl)) Object.defineProperty(Intl, name, { get: refuse(`Intl.${name}`) });
