import { expect, it } from "vitest";
import { epochDay, isoDate, isWorkingDay } from "../../scripts/sample-publisher/energy/calendar.ts";

/** Weekdays of the year that are bank holidays in England and Wales, from gov.uk/bank-holidays. */
it.each([
  [2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27"],
  [2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"],
  [2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"],
  [2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"],
  [2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"],
  [2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"],
])("knows the bank holidays of %i", (year, holidays) => {
  const found: string[] = [];
  for (let day = epochDay(year, 1, 1); day < epochDay(year + 1, 1, 1); day++) {
    const date = isoDate(day);
    const isWeekend = [0, 6].includes(new Date(date).getUTCDay());
    if (!isWeekend && !isWorkingDay(day)) found.push(date.slice(5));
  }
  expect(found.join(" ")).toBe(holidays);
});
