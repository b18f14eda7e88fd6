import fc from "fast-check";
import type { AreaJson, IndicatorJson, ObjectiveJson, PlanJson, ServiceJson, TargetJson } from "../../src/plan/json.ts";

/** Draws one value. */
type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((drawn) => drawn.trim() !== "");
const number = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((units) => `${Math.floor(units / 100)},${String(units % 100).padStart(2, "0")}`),
  fc.constantFrom("0", "5", "10", "100,00"),
);
const quantity = fc.tuple(number, fc.constantFrom(" %", " N.", " gg", " ore", " €", "")).map((parts) => parts.join(""));
const weight = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((units) => `${units / 100}%`) }, fc.constant("0%"));
const expression = fc.oneof(
  fc.tuple(fc.constantFrom(">= ", "<= ", "> ", "< ", "= ", ""), quantity).map((parts) => parts.join("")),
  fc.constantFrom("tra > 5 N. e 10 N.", "tra 5 N. e < 10 N.", "tra -10 e 0 %", "tra > 0 e 12", ">= 4 incontri", "<= 90 min", ">= 2 anni", "= 6 mesi"),
  fc.constantFrom("tra 5 e 10 N.", "entro il 30/11/2021", "entro il 30/11", "SI", "NO", "N/D"),
  fc.constantFrom(">= -10,00 N.", "<= -5 %", "= -5 N.", "+20,00 % sulla base", "-5 N. sulla base", "-10,00 % sulla base", "+5 p.p. sulla base"),
);
const target: fc.Arbitrary<TargetJson> = fc.oneof(
  { weight: 6, arbitrary: expression },
  { weight: 1, arbitrary: text.map((words) => ({ text: words })) },
);
const year = fc.oneof(fc.constantFrom(2020, 2021, 2022), fc.integer({ min: 1900, max: 2100 }));
const entry = fc.record(
  { target, year, from: fc.constantFrom("2021-07-01", "2020-02-29", "1900-01-01"), act: fc.string() },
  { requiredKeys: ["target"] },
);
const actual = fc.oneof(quantity, fc.constantFrom("43/45", "30/11/2021", "SI", "NO", "", "N/D", "non valutabile", "annullato"));
const baseline = fc.oneof(quantity, fc.constantFrom("0", "7", "50", "50,00 %", "-20,00 N."));
const points = fc.record(
  {
    scale: fc.constantFrom({ on: "value" as const, bands: [{ below: "60", points: "0" }, { points: "same" }] }, { bands: [{ points: "50" }] }),
    floor: fc.constantFrom("0", "-10"),
    cap: fc.constantFrom("100", "120.5"),
  },
  { requiredKeys: [] },
);

/** Plans of every shape, as JSON: all kinds of targets and children, with and without weights, codes and ids. Targets are canonical. */
export const planJson: fc.Arbitrary<PlanJson> = fc.gen().map((generate) => {
  let count = 0;
  const draw: Draw = (arbitrary) => generate(() => arbitrary);
  const optional = <Key extends string, T>(key: Key, arbitrary: fc.Arbitrary<T>): { [K in Key]?: T } =>
    draw(fc.boolean()) ? ({ [key]: draw(arbitrary) } as { [K in Key]: T }) : {};

  /** A key that no other node has: a code, a written id, or a name. */
  const named = <Key extends "name" | "title">(key: Key) => {
    count += 1;
    const way = draw(fc.constantFrom("code", "id", "name", "shared"));
    if (way === "name") return { [key]: `Nome ${count}` } as { [K in Key]: string };
    const code = way === "shared" ? { code: draw(fc.constantFrom("T_1", "T_2")) } : {};
    return { ...code, [way === "code" ? "code" : "id"]: way === "code" ? `C_${count}` : `id ${count}/x`, [key]: draw(text) } as {
      [K in Key]: string;
    };
  };

  const many = <T>(make: () => T, max: number): T[] => Array.from({ length: draw(fc.integer({ min: 0, max })) }, make);

  /** All siblings have a weight, or none has. */
  const weighted = <T extends object>(parts: { [key: string]: T[] }): object => {
    if (!draw(fc.boolean())) return parts;
    return Object.fromEntries(Object.entries(parts).map(([key, list]) => [key, list.map((part) => ({ ...part, weight: draw(weight) }))]));
  };

  const indicator = (): IndicatorJson => ({
    ...named("name"),
    ...optional("description", fc.string()),
    target: draw(fc.oneof({ weight: 3, arbitrary: target }, { weight: 1, arbitrary: fc.array(entry, { minLength: 1, maxLength: 3 }) })),
    ...optional("actual", actual),
    ...optional("baseline", baseline),
    ...optional("gate", fc.boolean()),
    ...optional("points", points),
  });
  const objective = (depth: number): ObjectiveJson => {
    const below = depth > 0 ? { objectives: many(() => objective(depth - 1), 2) } : {};
    return { ...named("title"), ...weighted<object>({ indicators: many(indicator, 3), ...below }) };
  };
  const objectives = () => many(() => objective(2), 2);
  const service = (): ServiceJson => ({ ...named("name"), ...weighted({ objectives: objectives() }) });
  const area = (): AreaJson => ({ ...named("name"), ...weighted<object>({ services: many(service, 2), objectives: objectives() }) });

  return {
    ...optional("id", fc.constantFrom("ente", "il-mio/ente")),
    body: "Ente",
    year: draw(year),
    ...optional("strategy", fc.array(fc.record({ code: fc.constantFrom("1", "2.1"), title: text }), { maxLength: 2 })),
    ...(weighted({ areas: many(area, 3) }) as { areas: AreaJson[] }),
  };
});
