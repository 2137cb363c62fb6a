import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWarehouse } from "../../actions/lib/warehouse/open.ts";
import type { Value, Warehouse } from "../../actions/lib/warehouse/warehouse.ts";
import { tries } from "../property.ts";

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openWarehouse({ kind: "duckdb", path: ":memory:", threads: 1 });
});
afterAll(() => warehouse.close());

/** One row of the values of expressions. */
async function evaluate(...expressions: string[]): Promise<Value[]> {
  const columns = expressions.map((expression, index) => `${expression} as c${index}`);
  const [row] = await warehouse.query(`select ${columns.join(", ")}`);
  return expressions.map((_, index) => row?.[`c${index}`] ?? null);
}

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(1600, 0, 1) / DAY_MS;
const LAST = Date.UTC(2400, 0, 1) / DAY_MS;
/** Days since 1970. */
const days = fc.integer({ min: FIRST, max: LAST });
const toDate = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const fields = (day: number) => {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), day: at.getUTCDate() };
};
const weekday = (day: number): number => new Date(day * DAY_MS).getUTCDay();
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The month's last day where it has not as many. */
function addMonths(from: number, months: number): number {
  const { year, month, day } = fields(from);
  const first = new Date(Date.UTC(year, month + months, 1));
  const length = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return first.getTime() / DAY_MS + Math.min(day, length) - 1;
}

it("DATE_ADD goes by the calendar, and DATE_DIFF counts the boundaries in between", async () => {
  await fc.assert(
    fc.asyncProperty(days, fc.integer({ min: -1500, max: 1500 }), async (day, count) => {
      const date = `date '${toDate(day)}'`;
      const moved = ["day", "week", "month", "quarter", "year"].map(
        (part) => `date_add(${date}, interval ${count} ${part})`,
      );
      expect(await evaluate(...moved)).toEqual([
        toDate(day + count),
        toDate(day + 7 * count),
        ...[1, 3, 12].map((months) => toDate(addMonths(day, months * count))),
      ]);
      const other = day + count;
      const [from, to] = [fields(other), fields(day)];
      const months = (to.year - from.year) * 12 + to.month - from.month;
      expect(
        await evaluate(
          ...["day", "month", "year"].map(
            (part) => `date_diff(${date}, date '${toDate(other)}', ${part})`,
          ),
        ),
      ).toEqual([-count, months, to.year - from.year].map((value) => value + 0));
    }),
    tries(40),
  );
});

it("a week begins on the day that it is asked for", async () => {
  await fc.assert(
    fc.asyncProperty(
      days,
      fc.integer({ min: -30, max: 30 }),
      fc.nat(6),
      async (day, count, first) => {
        const part = `week(${WEEKDAYS[first]})`;
        const [date, other] = [`date '${toDate(day)}'`, `date '${toDate(day + count)}'`];
        const begin = Array.from({ length: 7 }, (_, back) => day - back).find(
          (one) => weekday(one) === first,
        );
        // Each day after the earlier one, up to the later one, on which a week begins.
        const boundaries = Array.from(
          { length: Math.abs(count) },
          (_, index) => Math.min(day, day + count) + index + 1,
        ).filter((one) => weekday(one) === first).length;
        expect(
          await evaluate(
            `date_trunc(${date}, ${part})`,
            `date_diff(${other}, ${date}, ${part})`,
            `last_day(${date}, ${part})`,
            `extract(dayofweek from ${date})`,
          ),
        ).toEqual([
          toDate(begin ?? Number.NaN),
          count < 0 ? 0 - boundaries : boundaries,
          toDate((begin ?? Number.NaN) + 6),
          weekday(day) + 1,
        ]);
      },
    ),
    tries(40),
  );
});

it("an ISO year begins with the week that has 4 January in it", async () => {
  await fc.assert(
    fc.asyncProperty(days, async (day) => {
      const startOf = (year: number): number => {
        const fourth = Date.UTC(year, 0, 4) / DAY_MS;
        return fourth - ((weekday(fourth) + 6) % 7);
      };
      const { year } = fields(day);
      const isoYear = [year + 1, year, year - 1].find((one) => startOf(one) <= day) ?? Number.NaN;
      const week = Math.floor((day - startOf(isoYear)) / 7) + 1;
      const date = `date '${toDate(day)}'`;
      expect(
        await evaluate(
          `extract(isoyear from ${date})`,
          `extract(isoweek from ${date})`,
          `date_trunc(${date}, isoyear)`,
          `last_day(${date}, isoyear)`,
          `format_date('%G %V', ${date})`,
          `format_date(concat('%G %', 'V'), ${date})`,
        ),
      ).toEqual([
        isoYear,
        week,
        toDate(startOf(isoYear)),
        toDate(startOf(isoYear + 1) - 1),
        ...Array.from({ length: 2 }, () => `${isoYear} ${String(week).padStart(2, "0")}`),
      ]);
    }),
    tries(40),
  );
});

const instants = fc
  .integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2035, 0, 1) })
  .map((ms) => new Date(ms));
const literal = (at: Date): string =>
  `timestamp '${at.toISOString().replace("T", " ").replace("Z", "+00")}'`;

it("what is formatted is read again, by DuckDB and by JavaScript alike", async () => {
  const formats = [
    "%F %H:%M:%E3S",
    "%Y%m%d%H%M%E3S",
    "%a %d %B %Y, %I:%M:%E3S %p",
    "%D %T.%E3S",
    "%A %e %b %Y %k.%M %E*S",
    "%Y-%j %R:%E6S",
    "%c and %E3S",
    "%F %H%M%E3S %Ez",
  ];
  await fc.assert(
    fc.asyncProperty(instants, fc.constantFrom(...formats), async (at, format) => {
      const value = literal(at);
      const [constant, computed] = await evaluate(
        `format_timestamp('${format}', ${value}, 'Europe/London')`,
        `format_timestamp(concat('${format}', ''), ${value}, 'Europe/London')`,
      );
      expect(computed).toBe(constant);
      const back = `parse_timestamp('${format}', '${String(constant)}', 'Europe/London')`;
      const civil = `datetime(${value}, 'Europe/London')`;
      expect(await evaluate(`datetime(${back}, 'Europe/London') = ${civil}`)).toEqual([true]);
    }),
    tries(60),
  );
});

const zones = fc.constantFrom(
  "Europe/London",
  "America/Los_Angeles",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
);

const clockOf = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });

/** What a clock in the zone shows, by the tz database of JavaScript. */
function show(at: Date, timeZone: string): string {
  const parts = clockOf(timeZone).formatToParts(at);
  const get = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return `${get("year")}-${get("month")}-${get("day")}T${get("hour")}:${get("minute")}:${get("second")}`;
}

it("a time zone shows what its clock does, and of two such instants the earlier is meant", async () => {
  // Half of them in the hours about a change of the clocks, where all that is difficult is.
  const hours = fc.oneof(
    instants,
    fc
      .tuple(
        fc.constantFrom(
          Date.UTC(2021, 9, 31),
          Date.UTC(2021, 2, 28),
          Date.UTC(2021, 10, 7),
          Date.UTC(2021, 3, 3, 14),
        ),
        fc.integer({ min: -4 * 60, max: 12 * 60 }),
      )
      .map(([from, minutes]) => new Date(from + minutes * 60_000)),
  );
  await fc.assert(
    fc.asyncProperty(hours, zones, async (some, zone) => {
      const at = new Date(Math.floor(some.getTime() / 1000) * 1000);
      const shown = show(at, zone);
      const earlier = [24, 2, 1, 0.5]
        .map((back) => new Date(at.getTime() - back * 3_600_000))
        .find((one) => show(one, zone) === shown);
      const value = literal(at);
      const expected = (earlier ?? at).toISOString().replace(".000Z", "Z");
      const civil = `datetime '${shown}'`;
      expect(
        await evaluate(
          `datetime(${value}, '${zone}')`,
          `timestamp(${civil}, '${zone}')`,
          `timestamp(${civil}, concat('${zone}', ''))`,
          `timestamp '${shown} ${zone}'`,
          `timestamp_trunc(${value}, hour, '${zone}') <= ${value}`,
        ),
      ).toEqual([shown, expected, expected, expected, true]);
    }),
    tries(80),
  );
});
