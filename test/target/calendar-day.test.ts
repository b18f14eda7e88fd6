import { expect, it } from "vitest";
import { calendarDay } from "../../src/target/calendar-day.ts";

it.each([
  ["2021-11-30", { year: 2021, month: 11, day: 30 }],
  ["1000-01-09", { year: 1000, month: 1, day: 9 }],
])("takes %s to pieces", (day, expected) => {
  expect(calendarDay(day)).toEqual(expected);
});
