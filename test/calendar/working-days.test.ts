import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays, italianHolidays, type Issue, PlanError, workingDaysBetween } from "../../src/index.ts";
import { deepFreeze } from "../tools/deep-freeze.ts";

/** The issues of the error that a call throws. */
function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (error instanceof PlanError) return error.issues;
  }
  return [];
}

describe("workingDaysBetween", () => {
  it.each([
    ["a Friday and the Monday after", "2021-10-01", "2021-10-04", 1],
    ["a day and itself", "2021-10-01", "2021-10-01", 0],
    ["a Sunday and itself", "2021-10-03", "2021-10-03", 0],
    ["a Friday and the Sunday after", "2021-10-01", "2021-10-03", 0],
    ["a Sunday and the Monday after", "2021-10-03", "2021-10-04", 1],
    ["a week", "2021-10-01", "2021-10-08", 5],
    // 25 and 26 December and 1 January were Saturday, Sunday and Saturday
    ["Christmas 2021", "2021-12-24", "2022-01-03", 6],
    // Monday 3, Tuesday 4, Wednesday 5; 6 is a holiday; Friday 7; Monday 10
    ["Epiphany 2022", "2021-12-31", "2022-01-10", 5],
    ["Easter Monday 2021", "2021-04-02", "2021-04-06", 1],
    ["2 June 2021", "2021-06-01", "2021-06-03", 1],
    ["2 June 2000, which was worked", "2000-06-01", "2000-06-05", 2],
    ["17 March 2011", "2011-03-16", "2011-03-18", 1],
    ["17 March 2010", "2010-03-16", "2010-03-18", 2],
    ["4 October 2027", "2027-10-01", "2027-10-05", 1],
    ["4 October 2021", "2021-10-01", "2021-10-05", 2],
    // 261 days from Monday to Friday; 1 and 6 January, 5 April, 2 June, 1 November, 8 December
    ["the year 2021", "2020-12-31", "2021-12-31", 255],
    // 261; 1 and 6 January, 6 April, 1 May, 2 June, 8 and 25 December
    ["the year 2026", "2025-12-31", "2026-12-31", 254],
    // 261; 1 and 6 January, 29 March, 2 June, 4 October, 1 November, 8 December
    ["the year 2027", "2026-12-31", "2027-12-31", 254],
    ["back from a Monday", "2021-10-04", "2021-10-01", -1],
    ["back from a Sunday", "2021-10-03", "2021-10-01", -1],
    ["back to a Sunday", "2021-10-04", "2021-10-03", 0],
    ["the first and the last known day", "1986-01-01", "1986-01-02", 1],
    ["the last known day", "2100-12-30", "2100-12-31", 1],
  ])("%s", (_what, from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });

  it.each<[readonly string[], number]>([
    [[], 5],
    [["2021-10-04"], 4],
    [["2021-10-04", "2021-10-04"], 4],
    [["2021-10-04", "2021-10-05"], 3],
    [["2021-10-01", "2021-10-02", "2022-10-04", "1900-01-01"], 5],
    [[...italianHolidays(2021), "2021-10-04"], 4],
  ])("with the holidays %j", (holidays, days) => {
    expect(workingDaysBetween("2021-10-01", "2021-10-08", deepFreeze({ holidays }))).toBe(days);
  });

  it("counts national holidays whatever others are given", () => {
    expect(workingDaysBetween("2021-10-29", "2021-11-02", { holidays: [] })).toBe(1);
    expect(workingDaysBetween("2021-10-29", "2021-11-02", { holidays: ["2021-10-04"] })).toBe(1);
    expect(workingDaysBetween("2021-10-29", "2021-11-02", { holidays: undefined })).toBe(1);
    expect(workingDaysBetween("2021-10-29", "2021-11-02", {})).toBe(1);
  });
});

describe("addWorkingDays", () => {
  it.each([
    ["the next day", "2021-10-04", 1, "2021-10-05"],
    ["over a weekend", "2021-10-01", 1, "2021-10-04"],
    ["from a Saturday", "2021-10-02", 1, "2021-10-04"],
    ["from a holiday", "2021-11-01", 1, "2021-11-02"],
    ["none", "2021-10-04", 0, "2021-10-04"],
    ["none from a Sunday", "2021-10-03", 0, "2021-10-03"],
    ["-0", "2021-10-03", -0, "2021-10-03"],
    // 30 April 2021 was a Friday: 3–7 and 10–14 May
    ["ten from the end of a quadrimestre", "2021-04-30", 10, "2021-05-14"],
    // 31 December 2021 was a Friday: 3, 4, 5, 7 and 10 January
    ["five over Epiphany", "2021-12-31", 5, "2022-01-10"],
    ["a year's", "2020-12-31", 255, "2021-12-31"],
    ["back over a weekend", "2021-10-04", -1, "2021-10-01"],
    ["back from a Sunday", "2021-10-03", -1, "2021-10-01"],
    ["back over Easter", "2021-04-06", -1, "2021-04-02"],
    ["a year's back", "2022-01-01", -255, "2021-01-04"],
    ["to the last known day", "2100-12-30", 1, "2100-12-31"],
  ])("%s", (_what, from, days, to) => {
    expect(addWorkingDays(from, days)).toBe(to);
  });

  it.each<[readonly string[], string]>([
    [[], "2021-10-04"],
    [["2021-10-04"], "2021-10-05"],
    [["2021-10-05", "2021-10-04"], "2021-10-06"],
    [[...italianHolidays(2021), "2021-10-04"], "2021-10-05"],
  ])("with the holidays %j", (holidays, to) => {
    expect(addWorkingDays("2021-10-01", 1, deepFreeze({ holidays }))).toBe(to);
  });
});

describe("refuse", () => {
  it.each([
    ["a day that does not exist", () => workingDaysBetween("2021-02-29", "2021-03-01"), [["calendar.date", ["from"]]]],
    ["an Italian date", () => workingDaysBetween("2021-03-01", "30/11/2021"), [["calendar.date", ["to"]]]],
    ["an empty day", () => addWorkingDays("", 1), [["calendar.date", ["from"]]]],
    ["a Date", () => addWorkingDays(new Date(0) as unknown as string, 1), [["calendar.date", ["from"]]]],
    ["a year before the known ones", () => addWorkingDays("1985-12-31", 1), [["calendar.year", ["from"]]]],
    ["a year after the known ones", () => workingDaysBetween("2100-12-31", "2101-01-01"), [["calendar.year", ["to"]]]],
    ["half a day", () => addWorkingDays("2021-10-01", 0.5), [["calendar.days", ["days"]]]],
    ["NaN days", () => addWorkingDays("2021-10-01", Number.NaN), [["calendar.days", ["days"]]]],
    ["endless days", () => addWorkingDays("2021-10-01", Number.POSITIVE_INFINITY), [["calendar.days", ["days"]]]],
    ["days past exact counting", () => addWorkingDays("2021-10-01", 2 ** 53), [["calendar.days", ["days"]]]],
    ["days in text", () => addWorkingDays("2021-10-01", "5" as unknown as number), [["calendar.days", ["days"]]]],
    ["no days", () => addWorkingDays("2021-10-01", undefined as unknown as number), [["calendar.days", ["days"]]]],
    ["a count that leads out of the known years", () => addWorkingDays("2100-12-31", 1), [["calendar.range", ["days"]]]],
    ["a count that leads out of them backwards", () => addWorkingDays("1986-01-02", -1), [["calendar.range", ["days"]]]],
    ["the largest count", () => addWorkingDays("2021-10-01", Number.MAX_SAFE_INTEGER), [["calendar.range", ["days"]]]],
    [
      "holidays that are no list",
      () => addWorkingDays("2021-10-01", 1, { holidays: "2021-10-04" as unknown as readonly string[] }),
      [["calendar.holidays", ["holidays"]]],
    ],
    [
      "no holidays but null",
      () => addWorkingDays("2021-10-01", 1, { holidays: null as unknown as readonly string[] }),
      [["calendar.holidays", ["holidays"]]],
    ],
    [
      "everything at once",
      () => workingDaysBetween("2021-13-01", "1985-01-01", { holidays: ["2021-10-04", "04/10", 5 as unknown as string] }),
      [
        ["calendar.date", ["from"]],
        ["calendar.year", ["to"]],
        ["calendar.date", ["holidays", 1]],
        ["calendar.date", ["holidays", 2]],
      ],
    ],
    [
      "all of a sum at once",
      () => addWorkingDays("x", 1.5, { holidays: ["x"] }),
      [
        ["calendar.date", ["from"]],
        ["calendar.days", ["days"]],
        ["calendar.date", ["holidays", 0]],
      ],
    ],
  ] as const)("%s", (_what, call, expected) => {
    expect(issuesOf(call).map(({ code, path }) => [code, path])).toEqual(expected);
  });

  it("says where a count leads", () => {
    expect(issuesOf(() => addWorkingDays("2100-12-31", 3))).toMatchObject([
      { params: { days: "3", from: "2100-12-31", first: "1986", last: "2100" } },
    ]);
  });
});

const start = Date.UTC(1990, 0, 1);
const day = fc.integer({ min: 0, max: 36_000 }).map((count) => new Date(start + count * 86_400_000).toISOString().slice(0, 10));
const nearby = fc.tuple(day, fc.integer({ min: -400, max: 400 })).map(([from, count]): [string, string] => {
  return [from, new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10)];
});
const options = fc.record({ holidays: fc.array(day, { maxLength: 5 }) });

it("so many days further on, so many days lie between", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -300, max: 300 }), options, (from, days, others) => {
      expect(workingDaysBetween(from, addWorkingDays(from, days, others), others)).toBe(days);
    }),
  );
});

it("as many days as lie between lead to the day itself where it is worked, else to the last working day on the way", () => {
  fc.assert(
    fc.property(nearby, options, ([from, to], others) => {
      const reached = addWorkingDays(from, workingDaysBetween(from, to, others), others);
      expect(workingDaysBetween(reached, to, others)).toBe(0);
      expect(from <= to ? from <= reached && reached <= to : to <= reached && reached <= from).toBe(true);
    }),
  );
});

it("counts what a loop over all days finds", () => {
  fc.assert(
    fc.property(nearby, options, ([from, to], { holidays }) => {
      const step = from < to ? 86_400_000 : -86_400_000;
      let count = 0;
      for (let at = Date.parse(from); at !== Date.parse(to); ) {
        at += step;
        const text = new Date(at).toISOString().slice(0, 10);
        const free = [0, 6].includes(new Date(at).getUTCDay()) || holidays.includes(text) || italianHolidays(Number(text.slice(0, 4))).includes(text);
        if (!free) count += Math.sign(step);
      }
      expect(workingDaysBetween(from, to, { holidays })).toBe(count);
    }),
    { numRuns: 30 },
  );
});

it("counts of two stretches add up", () => {
  fc.assert(
    fc.property(nearby, fc.integer({ min: 0, max: 60 }), ([from, middle], further) => {
      const to = addWorkingDays(middle, from <= middle ? further : -further);
      expect(workingDaysBetween(from, middle) + workingDaysBetween(middle, to)).toBe(workingDaysBetween(from, to));
    }),
  );
});
