import { parseReadings } from "../../actions/lib/sources/ecodriver.ts";
import type { Reject } from "../../actions/lib/table.ts";

/** The half-hours as the file names them, written down apart from the parser's own. */
export const TIMES = Array.from({ length: 24 }, (_, hour) => {
  const name = String(hour).padStart(2, "0");
  return [`${name}:00`, `${name}:30`];
}).flat();
export const HEADER = ["Site", "Meter", "Unit", "Date", ...TIMES];

export type Value = string | number | null;

interface Parsed {
  readonly rows: Record<string, Value>[];
  readonly rejects: Reject[];
}

/** Parses a file for August 2010, into rows as a table has them. */
export async function parse(text: string | Buffer): Promise<Parsed> {
  const rows: Record<string, Value>[] = [];
  const rejects: Reject[] = [];
  const source = { file: "aug-2010.csv", year: 2010, month: 8 };
  for await (const parsed of parseReadings([Buffer.from(text)], source)) {
    const columns = [...parsed.batch.columns];
    for (let index = 0; index < parsed.batch.rowCount; index += 1) {
      rows.push(Object.fromEntries(columns.map(([name, values]) => [name, values[index] ?? null])));
    }
    rejects.push(...parsed.rejects);
  }
  return { rows, rejects };
}

/** A line for 1 August 2010 with readings 0 to 47, but for what `change` says by column. */
export function line(change: Record<string, string> = {}): string {
  const usual: Record<string, string> = {
    Site: "102 Petty France",
    Meter: "Grid Electricity",
    Unit: "kWh",
    Date: "01/08/2010",
  };
  return HEADER.map(
    (name) => change[name] ?? usual[name] ?? `${TIMES.indexOf(name)}.000000`,
  ).join();
}

/** The header and the lines, as a file has them. */
export const file = (...lines: string[]) => [HEADER.join(), ...lines, ""].join("\r\n");
