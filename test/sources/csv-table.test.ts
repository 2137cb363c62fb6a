import { expect, it } from "vitest";
import { parseCsvTable } from "../../actions/lib/sources/csv-table.ts";
import type { ParsedRows, TableDefinition } from "../../actions/lib/table.ts";

const table: TableDefinition = {
  dataset: "raw",
  name: "waste",
  description: "Waste.",
  columns: [
    { name: "site", type: "string", isRequired: true, description: "Site." },
    { name: "weight_kg", type: "float64", isRequired: false, description: "Weight." },
    { name: "bins", type: "int64", isRequired: false, description: "Bins." },
    { name: "day", type: "date", isRequired: true, description: "Day." },
    { name: "source_row", type: "int64", isRequired: true, description: "Row." },
  ],
  partition: { field: "day", granularity: "month" },
  clustering: [],
  publishedAt: "https://example.org/{year}-{month}.csv",
  publisher: "Example",
  format: "csv",
};

async function parse(text: string, period = { year: 2024, month: 2 }): Promise<ParsedRows> {
  async function* bytes() {
    yield Buffer.from(text);
  }
  const taken: ParsedRows[] = [];
  for await (const rows of parseCsvTable(bytes(), { file: "waste.csv", table, period })) {
    taken.push(rows);
  }
  expect(taken.length).toBeLessThanOrEqual(1);
  return taken[0] ?? { batch: { rowCount: 0, columns: new Map() }, rejects: [] };
}

const columns = ({ batch }: ParsedRows) => Object.fromEntries(batch.columns);

it("finds columns by their heads, in any order and however they are written", async () => {
  const rows = await parse(
    '\uFEFFDay, Weight (kg) ,Remark,SITE,Bins\n29/02/2024,1.5,late,A,\n2024-02-01,,,"B, C",3\n',
  );
  expect(columns(rows)).toEqual({
    site: ["A", "B, C"],
    weight_kg: [1.5, null],
    bins: [null, 3],
    // Days since 1970: 19,782 is 29 February 2024, as `date -d 2024-02-29 +%s` / 86400 says.
    day: [19_782, 19_754],
    source_row: [2, 3],
  });
  expect(rows.rejects).toEqual([]);
});

it("gives rows of a file without the partition's date the first day of its period", async () => {
  const head = "site,weight_kg,bins\nA,1,2\n";
  expect(columns(await parse(head))["day"]).toEqual([19_754]);
  const ofYear = await parse(head, { year: 2024 } as { year: number; month: number });
  expect(columns(ofYear)["day"]).toEqual([19_723]);
});

it.each([
  ["A,1,2,2024-03-01", "day", "is outside of the file's period"],
  ["A,1,2,2024-02-30", "day", "is no date of the form yyyy-mm-dd or dd/mm/yyyy"],
  ["A,1,2,", "day", "is blank and must not be"],
  [",1,2,2024-02-01", "site", "is blank and must not be"],
  ['A,"1,000",2,2024-02-01', "weight_kg", "is no decimal number; write it without commas"],
  ['A,"1,0",2,2024-02-01', "weight_kg", "is no decimal number"],
  ["A,1,2.5,2024-02-01", "bins", "is no whole number"],
  ["A,1,2", "day", "row has 3 cells where the header has 4"],
  ['"A"x,1,2,2024-02-01', "site", "has text after its closing quote"],
])("keeps out %s", async (row, column, reason) => {
  const rows = await parse(`site,weight_kg,bins,day\nB,1,1,2024-02-02\n${row}\n`);
  expect(columns(rows)["site"]).toEqual(["B"]);
  expect(rows.rejects).toMatchObject([{ row: 3, column, reason }]);
});

it("refuses a file as a whole that has not the columns, and tells all that is wrong", async () => {
  await expect(parse("Site,Bins,bins\nA,1,2\n")).rejects.toThrow(
    'waste.csv is no file of waste: it lacks weight_kg; has bins twice. Its header is "Site", "Bins", "bins".',
  );
  await expect(parse("")).rejects.toThrow("it is empty");
});
