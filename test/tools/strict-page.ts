/** What a page with a strict Content-Security-Policy does: the library first, then zod's setting, then plans and rule sets; code made from text is counted. */
const made: string[] = [];
globalThis.Function = new Proxy(Function, {
  construct: (target, args, own) => {
    made.push(String(args.at(-1)));
    return Reflect.construct(target, args, own) as object;
  },
});

const { encodePlan, parsePlan, parseRuleSet, ruleSets, scorePlan } = await import("../../src/index.ts");
if (process.argv[2] === "jitless") (await import("zod")).config({ jitless: true });

const plan = parsePlan({
  body: "CCIAA",
  year: 2021,
  areas: [{ name: "Staff", weight: "100%", objectives: [{ title: "O", indicators: [{ name: "I", target: "<= 180 gg", actual: "210 gg" }] }] }],
});
encodePlan(plan);
const value = scorePlan(plan, parseRuleSet(ruleSets.cameraleStandard)).value?.toFixed(2);
process.stdout.write(JSON.stringify({ value, made: made.length }));
