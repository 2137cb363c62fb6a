import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type SamplePublisher,
  startSamplePublisher,
} from "../../scripts/sample-publisher/publisher.ts";

const run = promisify(execFile);
const today = "2024-06-09";
let publisher: SamplePublisher;

beforeAll(async () => {
  publisher = await startSamplePublisher({ today });
});

afterAll(async () => {
  await publisher.close();
});

function month(mon: string, year: number, from: SamplePublisher = publisher): string {
  return from.energyTemplate.replace("{mon}", mon).replace("{year}", String(year));
}

function publication(year: number, from: SamplePublisher = publisher): string {
  return from.factorsTemplate.replace("{year}", String(year));
}

async function flatFile(year: number, from: SamplePublisher = publisher): Promise<string> {
  const response = await fetch(publication(year, from));
  const { details } = (await response.json()) as {
    details: { attachments: { url: string; title?: string; filename?: string }[] };
  };
  const flat = details.attachments.filter(({ title = "", filename = "" }) =>
    /flat/i.test(`${title} ${filename}`),
  );
  expect(flat).toHaveLength(1);
  return flat[0]!.url;
}

describe("what is served", () => {
  it("has a month once it has ended", async () => {
    expect((await fetch(month("may", 2024))).status).toBe(200);
    expect((await fetch(month("jun", 2024))).status).toBe(404);
  });

  it("has a year's factors from June of that year", async () => {
    expect((await fetch(publication(2023))).status).toBe(200);
    expect((await fetch(publication(2024))).status).toBe(404);
    const later = await startSamplePublisher({ today: "2024-06-10" });
    const response = await fetch(publication(2024, later));
    expect(response.status).toBe(200);
    await later.close();
  });

  it.each(["/", "/eCMS/Files/MOJ/ministryofjustice_xyz-2020.csv", "/media/none/flat.xls", "//"])(
    "answers 404 for %s",
    async (path) => {
      expect((await fetch(publisher.url + path)).status).toBe(404);
    },
  );

  it("answers 404 for years before the first", async () => {
    expect((await fetch(month("dec", 2015))).status).toBe(404);
  });

  it("answers 405 for other methods", async () => {
    const response = await fetch(month("jan", 2020), { method: "POST", body: "x" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });

  it("says of every answer that it is sample data", async () => {
    for (const address of [month("jan", 2020), month("jan", 2030), await flatFile(2022)]) {
      expect((await fetch(address)).headers.get("x-sample-data")).toBe("true");
    }
  });

  it("serves every attachment that it lists", async () => {
    const listed = await fetch(publication(2021));
    const { details } = (await listed.json()) as {
      details: { attachments: { url: string; content_type?: string }[] };
    };
    expect(details.attachments).toHaveLength(4);
    for (const { url, content_type: type } of details.attachments) {
      const response = await fetch(url);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe(type ?? "text/html; charset=utf-8");
    }
  });
});

describe("asking again", () => {
  it("answers 304 to a known ETag, and not to another", async () => {
    for (const address of [month("jan", 2020), await flatFile(2023)]) {
      const etag = (await fetch(address)).headers.get("etag") ?? "";
      expect(etag).toMatch(/^"[^"]+"$/);
      const again = await fetch(address, { headers: { "if-none-match": etag } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      const other = await fetch(address, { headers: { "if-none-match": '"other"' } });
      expect(other.status).toBe(200);
    }
  });

  it("answers 304 to the date that it gave, and not to an earlier one", async () => {
    const address = month("jan", 2020);
    const date = (await fetch(address)).headers.get("last-modified") ?? "";
    expect(date).toBe("Sat, 01 Feb 2020 00:00:00 GMT");
    const status = async (headers: Record<string, string>) =>
      (await fetch(address, { headers })).status;
    expect(await status({ "if-modified-since": date })).toBe(304);
    expect(await status({ "if-modified-since": "Fri, 31 Jan 2020 00:00:00 GMT" })).toBe(200);
    expect(await status({ "if-modified-since": "yesterday" })).toBe(200);
    expect(await status({ "if-modified-since": date, "if-none-match": '"other"' })).toBe(200);
  });

  it("gives a HEAD the length of the body and no body", async () => {
    const address = month("feb", 2020);
    const length = (await (await fetch(address)).arrayBuffer()).byteLength;
    const head = await fetch(address, { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe(String(length));
    expect((await head.arrayBuffer()).byteLength).toBe(0);
  });

  it("gives the same bytes and ETags from another server with the same seed", async () => {
    const twin = await startSamplePublisher({ today: "2026-01-01" });
    const stranger = await startSamplePublisher({ today, seed: 2 });
    for (const address of [
      async (from: SamplePublisher) => month("jul", 2019, from),
      async (from: SamplePublisher) => flatFile(2022, from),
      async (from: SamplePublisher) => flatFile(2023, from),
    ]) {
      const [one, same, other] = await Promise.all(
        [publisher, twin, stranger].map(async (from) => fetchBytes(await address(from))),
      );
      expect(same).toEqual(one);
      expect(other!.etag).not.toBe(one!.etag);
      expect(other!.bytes.equals(one!.bytes)).toBe(false);
    }
    await Promise.all([twin.close(), stranger.close()]);
  });
});

async function fetchBytes(address: string): Promise<{ etag: string | null; bytes: Buffer }> {
  const response = await fetch(address);
  return { etag: response.headers.get("etag"), bytes: Buffer.from(await response.arrayBuffer()) };
}

describe("the thread", () => {
  const source = new URL("../../scripts/sample-publisher/publisher.ts", import.meta.url).href;
  const start = `import { startSamplePublisher } from "${source}";
    const publisher = await startSamplePublisher({ today: "2024-01-01" });
    const answer = await fetch(publisher.url);
    await answer.text();`;

  it.each([
    ["closed", "await publisher.close(); await publisher.close();"],
    ["left open", ""],
  ])("lets the process end when the publisher is %s", async (_, end) => {
    const script = `${start} ${end} console.log("end", answer.status);`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script]);
    expect(stdout).toBe("end 404\n");
  });

  it("answers nobody once it is closed", async () => {
    const closed = await startSamplePublisher({ today });
    await closed.close();
    await expect(fetch(closed.url)).rejects.toThrow("fetch failed");
  });

  it("rejects the start when its port is taken", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const { port } = holder.address() as AddressInfo;
    await expect(startSamplePublisher({ today, port })).rejects.toThrow("EADDRINUSE");
    holder.close();
  });
});

describe("the command", () => {
  const command = ["scripts/start.mjs", "scripts/sample-publisher/serve.ts"];

  it("prints its addresses, serves them, and ends on SIGINT", async () => {
    const child = spawn(process.execPath, [...command, "--today", "2024-01-01"]);
    const [output] = (await once(child.stdout, "data")) as [Buffer];
    const template = /energy +(\S+)/.exec(output.toString())?.[1] ?? "";
    const january = template.replace("{year}", "2023").replace("{mon}", "jan");
    expect((await fetch(january)).status).toBe(200);
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("tells all wrong options together", async () => {
    const args = [...command, "--port", "70000", "--seed", "x", "--today", "2024-02-30"];
    const { code, stderr } = (await run(process.execPath, args).catch((error: unknown) => {
      return error as { code: number; stderr: string };
    })) as { code?: number; stderr: string };
    expect(code).toBe(1);
    expect(stderr).toContain("--port is 70000");
    expect(stderr).toContain("--seed is x");
    expect(stderr).toContain("--today is 2024-02-30");
  });
});
