import { describe, expect, it } from "vitest";
import type { Reject } from "../../actions/lib/table.ts";
import { file, HEADER, line, parse } from "./readings-file.ts";

const rejectsOf = async (...lines: string[]) => (await parse(file(...lines))).rejects;

async function messageOf(text: string): Promise<string> {
  const error: unknown = await parse(text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: "PipelineError", code: "invalid-file" });
  return (error as Error).message;
}

describe("a row that cannot be right", () => {
  it.each<[string, Record<string, string>, Reject]>([
    [
      "a day and month of one digit",
      { Date: "1/8/2010" },
      { row: 2, column: "Date", value: "1/8/2010", reason: "is no date of the form dd/mm/yyyy" },
    ],
    [
      "a date written the other way",
      { Date: "2010-08-01" },
      { row: 2, column: "Date", value: "2010-08-01", reason: "is no date of the form dd/mm/yyyy" },
    ],
    [
      "a date with a time",
      { Date: "01/08/2010 00:00" },
      {
        row: 2,
        column: "Date",
        value: "01/08/2010 00:00",
        reason: "is no date of the form dd/mm/yyyy",
      },
    ],
    [
      "a day that no month has",
      { Date: "32/08/2010" },
      { row: 2, column: "Date", value: "32/08/2010", reason: "is no day of the calendar" },
    ],
    [
      "29 February of a common year",
      { Date: "29/02/2010" },
      { row: 2, column: "Date", value: "29/02/2010", reason: "is no day of the calendar" },
    ],
    [
      "a month and day the other way round",
      { Date: "08/13/2010" },
      { row: 2, column: "Date", value: "08/13/2010", reason: "is no day of the calendar" },
    ],
    [
      "another month",
      { Date: "01/09/2010" },
      {
        row: 2,
        column: "Date",
        value: "01/09/2010",
        reason: "is outside of the file's month, 08/2010",
      },
    ],
    [
      "another year",
      { Date: "01/08/2011" },
      {
        row: 2,
        column: "Date",
        value: "01/08/2011",
        reason: "is outside of the file's month, 08/2010",
      },
    ],
    [
      "no date",
      { Date: "" },
      { row: 2, column: "Date", value: "", reason: "is no date of the form dd/mm/yyyy" },
    ],
    ["no site", { Site: "" }, { row: 2, column: "Site", value: "", reason: "has no site" }],
    [
      "a blank meter",
      { Meter: " " },
      { row: 2, column: "Meter", value: " ", reason: "has no meter" },
    ],
    [
      "text for a number",
      { "23:30": "n/a" },
      { row: 2, column: "23:30", value: "n/a", reason: "is no decimal number" },
    ],
    [
      "a thousands separator",
      { "00:00": '"1,000"' },
      {
        row: 2,
        column: "00:00",
        value: "1,000",
        reason: "is no decimal number; write it without commas",
      },
    ],
    [
      "no number by name",
      { "00:30": "NaN" },
      { row: 2, column: "00:30", value: "NaN", reason: "is no decimal number" },
    ],
    ...["1e30", "-1e12", "1000000000000", "999999999999999"].map(
      (value): [string, Record<string, string>, Reject] => [
        `a reading of ${value}`,
        { "04:30": value },
        {
          row: 2,
          column: "04:30",
          value,
          reason: "is a trillion or more from zero, as no reading can be",
        },
      ],
    ),
    [
      "a broken quote",
      { Site: '"Clive" House' },
      {
        row: 2,
        column: "Site",
        value: '"Clive" House',
        reason: "has text after its closing quote",
      },
    ],
    [
      "too few cells",
      { "23:00": "1\r\n" },
      { row: 2, column: "23:30", value: "", reason: "row has 51 cells where the header has 52" },
    ],
    [
      "too many cells",
      { "23:30": "1,000" },
      {
        row: 2,
        column: "column 53",
        value: "000",
        reason: "row has 53 cells where the header has 52",
      },
    ],
    [
      "a name without end",
      { Unit: "k".repeat(251) },
      { row: 2, column: "Unit", value: "k".repeat(100), reason: "is longer than 250 characters" },
    ],
  ])("is rejected for %s", async (_, change, reject) => {
    const { rows, rejects } = await parse(file(line(change), line({ Date: "02/08/2010" })));
    expect(rejects[0]).toEqual(reject);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.["date"]).toBe(14_823);
  });

  it("is rejected for bytes that are not UTF-8, and they alone", async () => {
    const bad = Buffer.from(line({ Site: "Caf#" }));
    bad[bad.indexOf("#")] = 0xe9;
    const text = [file(), bad, "\r\n", line({ Site: "Café" })].map((part) => Buffer.from(part));
    const { rows, rejects } = await parse(Buffer.concat(text));
    expect(rejects).toEqual([
      { row: 2, column: "Site", value: "Caf\uFFFD", reason: "has bytes that are not UTF-8" },
    ]);
    expect(rows.map(({ site }) => site)).toEqual(["Café"]);
  });

  it("is the later one of two with the same site, meter and date", async () => {
    const { rows, rejects } = await parse(
      file(
        line({ "00:00": "1" }),
        line({ Date: "31/08/2010" }),
        line({ Meter: "Natural Gas" }),
        line({ Site: "Clive House" }),
        line({ "00:00": "2", Site: " 102 Petty France " }),
        line({ Date: "31/08/2010" }),
      ),
    );
    expect(rows.map(({ source_row }) => source_row)).toEqual([2, 3, 4, 5]);
    const reason = "repeats the site, meter and date of an earlier row";
    expect(rejects).toEqual([
      { row: 6, column: "Date", value: "01/08/2010", reason },
      { row: 7, column: "Date", value: "31/08/2010", reason },
    ]);
  });

  it("does not stand in the way of a later row that mends it", async () => {
    const { rows, rejects } = await parse(file(line({ "00:00": "x" }), line()));
    expect(rejects).toHaveLength(1);
    expect(rows.map(({ source_row }) => source_row)).toEqual([3]);
  });

  it("is told with its first problem only, its value cut at 100 characters", async () => {
    const rejects = await rejectsOf(line({ "01:00": `${"x".repeat(99)}😀`, "02:00": "y" }));
    expect(rejects).toHaveLength(1);
    expect(rejects[0]).toMatchObject({ column: "01:00", value: `${"x".repeat(99)}\uFFFD` });
  });

  it("has its own row number where a cell spans lines and lines are empty", async () => {
    const rejects = await rejectsOf(line({ Site: '"two\r\nlines"' }), "", line({ Date: "x" }));
    expect(rejects.map(({ row }) => row)).toEqual([4]);
  });
});

describe("a last column without a name", () => {
  const withColumn = (...lines: string[]) => [`${HEADER.join()},`, ...lines, ""].join("\r\n");

  it("is passed over where all lines end with a comma", async () => {
    const { rows, rejects } = await parse(
      withColumn(`${line()},`, `${line({ Date: "02/08/2010" })}, `),
    );
    expect(rejects).toEqual([]);
    expect(rows.map(({ source_row }) => source_row)).toEqual([2, 3]);
  });

  it("makes a reject of each row that has something in it", async () => {
    const { rows, rejects } = await parse(
      withColumn(`${line()},9.5`, `${line({ Date: "02/08/2010" })},`),
    );
    expect(rejects).toEqual([
      { row: 2, column: "column 53", value: "9.5", reason: "stands in a column without a name" },
    ]);
    expect(rows.map(({ source_row }) => source_row)).toEqual([3]);
  });

  it.each([
    ["is not the last", `,${HEADER.join()}`],
    ["is there twice", `${HEADER.join()},,`],
  ])("is refused where it %s", async (_, header) => {
    expect(await messageOf(header)).toContain('has unknown ""');
  });
});

describe("a file that cannot be right", () => {
  it("is told all that is wrong with its header at once", async () => {
    const names = HEADER.filter((name) => name !== "Unit" && name !== "00:30");
    expect(await messageOf(["Site", "Colour", ...names, "24:00"].join())).toBe(
      'aug-2010.csv is no file of readings: its header lacks "Unit", "00:30"; repeats "Site"; has unknown "Colour", "24:00".',
    );
  });

  it("is told so in a line when its header has nothing in common", async () => {
    const message = await messageOf(Array.from({ length: 900 }, (_, at) => `x${at}`).join());
    expect(message).toContain('"x9" and 890 more');
    expect(message.length).toBeLessThan(500);
  });

  it("is refused for more than 1,000 columns", async () => {
    expect(await messageOf(`${HEADER.join()}${",".repeat(949)}`)).toContain("has 1,001 columns");
    expect(await messageOf(Array.from({ length: 1_000_000 }, () => "x").join())).toContain(
      "64 KiB",
    );
  });

  it.each(["", "\uFEFF", "\r\n\r\n"])("is refused when it is empty: %j", async (text) => {
    expect(await messageOf(text)).toBe("aug-2010.csv is empty.");
  });

  it("is refused when it is a web page", async () => {
    expect(await messageOf("<html><body>Please log in</body></html>")).toContain("a web page");
  });

  it("is refused after 100,000 rejects", async () => {
    const lines = Array.from({ length: 100_000 }, () => "x");
    const { rejects } = await parse(file(...lines));
    expect(rejects).toHaveLength(100_000);
    expect(await messageOf(file(...lines, "x"))).toContain("more than 100,000 rows");
  });

  it("is refused for more than 50,000 meters", async () => {
    const end = line().split(",").slice(2).join();
    const lines = Array.from({ length: 50_001 }, (_, meter) => `Site,${meter},${end}`);
    expect(await messageOf(file(...lines))).toContain("more than 50,000 meters");
  });
});
