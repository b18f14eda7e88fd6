import { defineConfig } from "vite";

/** The page stands under any path of any static host: every address in it is relative. */
export default defineConfig({
  base: "./",
  build: {
    outDir: "../site/playground",
    emptyOutDir: true,
    target: "es2022",
    // What Vite adds for old browsers would fetch, which the page's policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
