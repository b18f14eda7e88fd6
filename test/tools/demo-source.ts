/** Loaded before an example: its imports of the package by name lead to the sources, so that it runs without a build. */
import { registerHooks } from "node:module";

registerHooks({
  resolve(specifier, context, nextResolve) {
    const [name, entry] = specifier.split("/");
    if (name !== "traguardo") return nextResolve(specifier, context);
    return nextResolve(new URL(`../../src/${entry === undefined ? "" : `${entry}/`}index.ts`, import.meta.url).href, context);
  },
});
