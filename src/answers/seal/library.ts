/** The library as it names itself; the version is that of package.json. */
export const LIBRARY = { name: "traguardo", version: "0.1.0" } as const;
