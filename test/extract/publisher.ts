import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Publisher {
  readonly url: string;
  /** What is published, by path. */
  readonly files: Map<string, { body: string | Buffer; etag: string }>;
  /** What was answered, in order: `200 /a.csv`. */
  readonly answers: string[];
  close(): Promise<void>;
}

/** A publisher on loopback whose files a test puts there and takes away. */
export async function openPublisher(): Promise<Publisher> {
  const files: Publisher["files"] = new Map();
  const answers: string[] = [];
  const server: Server = createServer((request, response) => {
    const file = files.get(request.url ?? "");
    const status =
      file === undefined ? 404 : request.headers["if-none-match"] === file.etag ? 304 : 200;
    answers.push(`${status} ${request.url}`);
    response.writeHead(status, file === undefined ? {} : { etag: file.etag });
    response.end(status === 200 ? file?.body : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const HALF_HOURS = Array.from(
  { length: 48 },
  (_, index) => `${String(index >> 1).padStart(2, "0")}:${index % 2 === 0 ? "00" : "30"}`,
);

/** A month of readings as ecoDriver writes it, every half-hour of a row the same. */
export function toCsv(
  rows: readonly { site?: string; meter?: string; unit?: string; date: string; value: string }[],
): string {
  const lines = rows.map(
    ({ site = "Clive House", meter = "Grid Electricity", unit = "kWh", ...row }) =>
      [site, meter, unit, row.date, ...HALF_HOURS.map(() => row.value)].join(","),
  );
  return [["Site", "Meter", "Unit", "Date", ...HALF_HOURS].join(","), ...lines, ""].join("\n");
}
