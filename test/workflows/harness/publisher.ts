import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startSamplePublisher } from "../../../scripts/sample-publisher/publisher.ts";
import { toCsv } from "../../extract/publisher.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const METERS = [
  { meter: "Grid Electricity", unit: "kWh" },
  { meter: "Natural Gas", unit: "kWh" },
  { meter: "Mains Water", unit: "m3" },
];

/** Days of each month that have readings. */
export const DAYS = 2;
/** What every half-hour of every meter reads. */
export const USAGE = 2.5;
/** Rows of a whole year in the end-user table. */
export const ROWS_A_YEAR = METERS.length * MONTHS.length * DAYS * 48;

export interface ReadingsPublisher {
  /** For the input `source` of the actions. */
  readonly source: string;
  /** Years of which nothing can be had for now. */
  readonly down: Set<number>;
  /** `200 /2021/jan.csv` of every answer, in order. */
  readonly answers: string[];
  close(): Promise<void>;
}

/**
 * Publishes a few readings of every month that is over on `today`, and the sample publisher's
 * workbooks of factors, and can be down for a year.
 */
export async function openReadings(today: string): Promise<ReadingsPublisher> {
  const sample = await startSamplePublisher({ today });
  const down = new Set<number>();
  const answers: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const { url = "/" } = request;
      const [, year = "", name = ""] = url.split("/");
      const isDown = down.has(Number(year));
      const body = isDown ? undefined : await read(Number(year), name);
      const etag = `"${createHash("sha256")
        .update(body ?? "")
        .digest("hex")}"`;
      const isKnown = body !== undefined && request.headers["if-none-match"] === etag;
      const status = isDown ? 503 : body === undefined ? 404 : isKnown ? 304 : 200;
      answers.push(`${status} ${url}`);
      // So long a wait that the fetch is given up at once.
      const headers = isDown ? { "retry-after": "3600" } : body === undefined ? {} : { etag };
      response.writeHead(status, headers);
      response.end(status === 200 ? body : undefined);
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function read(year: number, name: string): Promise<string | Buffer | undefined> {
    if (name === "factors.xlsx") return readFactors(sample.factorsTemplate, year);
    const month = MONTHS.indexOf(name.replace(".csv", "")) + 1;
    const isOver = `${year}-${String(month + 1).padStart(2, "0")}-01` <= today;
    return month > 0 && isOver ? makeMonth(year, month) : undefined;
  }

  return {
    source: [`energy=${origin}/{year}/{mon}.csv`, `factors=${origin}/{year}/factors.xlsx`].join(
      "\n",
    ),
    down,
    answers,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      await sample.close();
    },
  };
}

function makeMonth(year: number, month: number): string {
  const rows = Array.from({ length: DAYS }, (_, index) =>
    METERS.map((meter) => ({
      ...meter,
      date: `0${index + 1}/${String(month).padStart(2, "0")}/${year}`,
      value: USAGE.toFixed(6),
    })),
  );
  return toCsv(rows.flat());
}

/** The workbook that a year's publication names as its flat file. */
async function readFactors(template: string, year: number): Promise<Buffer | undefined> {
  const publication = await fetch(template.replace("{year}", String(year)));
  if (!publication.ok) return undefined;
  const { details } = (await publication.json()) as {
    details: { attachments: { filename?: string; title?: string; url: string }[] };
  };
  const flat = details.attachments.find(({ filename = "", title = "" }) =>
    /flat/i.test(filename + title),
  );
  if (flat === undefined) return undefined;
  return Buffer.from(await (await fetch(flat.url)).arrayBuffer());
}
