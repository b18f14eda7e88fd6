/**
 * The pages of the ready rule sets, made from the sets themselves: `docs/presets/` in English, `docs/it/presets/` in Italian. `npm run docs:pages`
 * writes them; a test holds what is written against what is made.
 */
import { explain, fingerprint, parseTarget, type RuleSet, ruleSets, type Scale, scoreIndicator } from "../../src/index.ts";
import { formulaOf, type Locale, WORDS } from "./preset-words.ts";

/** Rows that tell rule sets apart, each held against each set. */
const ROWS: readonly (readonly [target: string, actual: string])[] = [
  [">= 90,00 %", "81,00 %"],
  [">= 90,00 %", "99,00 %"],
  ["<= 180 gg", "210 gg"],
  ["<= 180 gg", "400 gg"],
  ["100,00 %", "97,00 %"],
  ["= 4 N.", "3 N."],
  ["tra 5 e 10 N.", "4 N."],
  ["entro il 30/11/2021", "10/12/2021"],
  ["SI", "NO"],
  ["<= 0 N.", "3 N."],
  [">= 90,00 %", "N/D"],
];

/** Every page by its path in the project. */
export function presetPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const [locale, folder] of [
    ["en", "docs/presets"],
    ["it", "docs/it/presets"],
  ] as const) {
    pages.set(`${folder}/comparison.md`, comparison(locale));
    for (const [name, ruleSet] of Object.entries(ruleSets)) pages.set(`${folder}/${ruleSet.id}.md`, page(name, ruleSet, locale));
  }
  return pages;
}

function page(name: string, ruleSet: RuleSet, locale: Locale): string {
  const words = WORDS[locale];
  return [
    `# ${words.preset} ${ruleSet.id}`,
    `*${ruleSet.title[locale]}.* ${words.generated} ${words.notOfficial}`,
    table(words.nameHead, [
      [words.importAs, code(`ruleSets.${name}`)],
      ["id, version", `${code(ruleSet.id)}, ${code(ruleSet.version)}`],
      [words.fingerprint, code(fingerprint(ruleSet))],
    ]),
    `## ${words.sources}`,
    words.marks,
    table(
      words.sourceHead,
      ruleSet.sources.map(({ title, body, year, confidence }) => [plain(title), plain([body, year].filter(Boolean).join(", ")), words[confidence]]),
    ),
    `${words.why} [${words.presets}](${locale === "en" ? "../presets.md" : "../../presets.md"}#${name.toLowerCase()}).`,
    `## ${words.options}`,
    table(
      words.optionHead,
      optionsOf(ruleSet).map(([path, value]) => [code(path), code(value), plain(formulaOf(path, value, locale))]),
    ),
    `## ${words.rows}`,
    words.rowsText,
    table(
      words.rowHead,
      ROWS.map(([target, actual]) => [code(target), code(actual), shown(ruleSet, target, actual, locale), how(ruleSet, target, actual, locale)]),
    ),
    `## JSON`,
    words.json,
    `\`\`\`json\n${JSON.stringify(ruleSet, undefined, 2)}\n\`\`\``,
    "",
  ].join("\n\n");
}

function comparison(locale: Locale): string {
  const words = WORDS[locale];
  const sets = Object.values(ruleSets);
  const columns = sets.map(optionsOf).map((options) => new Map(options));
  const paths = [...new Set(columns.flatMap((options) => [...options.keys()]))];
  const differ = paths.filter((path) => new Set(columns.map((options) => options.get(path))).size > 1);
  const head = sets.map(({ id }) => `[${id}](${id}.md)`);
  return [
    `# ${words.comparison}`,
    `${words.generated} ${words.notOfficial}`,
    `## ${words.rows}`,
    words.rowsText,
    table(
      [words.row, ...head],
      ROWS.map(([target, actual]) => [`${code(target)}, ${code(actual)}`, ...sets.map((set) => shown(set, target, actual, locale))]),
    ),
    `## ${words.differ}`,
    words.differText,
    table(
      [words.option, ...head],
      differ.map((path) => [code(path), ...columns.map((options) => code(options.get(path) ?? "–"))]),
    ),
    "",
  ].join("\n\n");
}

/** Each option with its path and its value as text, in the order of the set; names and sources are none. */
function optionsOf(ruleSet: RuleSet): readonly (readonly [path: string, value: string])[] {
  const { plainTarget, achievement, points, missing, weights, aggregation, rounding, display, status } = ruleSet;
  const options: Record<string, unknown> = { plainTarget };
  for (const [kind, rule] of Object.entries(achievement)) flatten(options, `achievement.${kind}`, rule);
  flatten(options, "points", points);
  for (const [reason, { interim, final }] of Object.entries(missing))
    options[`missing.${reason}`] = interim === final ? final : `${interim}, ${final}`;
  flatten(options, "weights", weights);
  for (const [level, rule] of Object.entries(aggregation)) flatten(options, `aggregation.${level}`, rule);
  options["rounding"] = rounding.map(({ at, decimals, mode }) => `${at} ${decimals} ${mode}`).join("; ") || "–";
  options["display"] = `${display.decimals} ${display.mode}`;
  options["status"] = `${status.on}: ${status.bands.map((band) => `${band.id}${endOf(band)}`).join(", ")}`;
  return Object.entries(options).map(([path, value]) => [path, String(value)]);
}

function flatten(options: Record<string, unknown>, path: string, rule: unknown): void {
  if (typeof rule !== "object" || rule === null) options[path] = rule;
  else for (const [key, value] of Object.entries(rule)) options[`${path}.${key}`] = isScale(value) ? value.bands.map(bandText).join(", ") : value;
}

function isScale(value: unknown): value is Scale {
  return typeof value === "object" && value !== null && "bands" in value;
}

function bandText(band: Scale["bands"][number]): string {
  const points = typeof band.points === "string" ? band.points : `${band.points.from}…${band.points.to}`;
  return `${points}${endOf(band)}`;
}

function endOf(band: { readonly below?: string; readonly upTo?: string }): string {
  if (band.below !== undefined) return ` < ${band.below}`;
  return band.upTo === undefined ? "" : ` ≤ ${band.upTo}`;
}

function shown(ruleSet: RuleSet, target: string, actual: string, locale: Locale): string {
  const { value, state, reason } = scoreIndicator(parseTarget(target), actual, ruleSet);
  if (value !== undefined) return value.toFixed(ruleSet.display.decimals).replace(".", locale === "it" ? "," : ".");
  return `${WORDS[locale][state === "excluded" ? "excluded" : "unscored"]} (${reason})`;
}

/** What `explain` says of it, without the name in front. */
function how(ruleSet: RuleSet, target: string, actual: string, locale: Locale): string {
  const [line = ""] = explain(scoreIndicator(parseTarget(target), actual, ruleSet), { locale }).split("\n");
  return plain(line.slice(line.indexOf("→") + 1).trim());
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

function plain(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "\\<");
}
