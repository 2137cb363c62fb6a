import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Fetcher, FetchRequest } from "../../actions/lib/sources/fetcher.ts";
import { findFactorsWorkbook } from "../../actions/lib/sources/govuk.ts";

const PAGE = "https://www.gov.uk/api/content/government/publications/factors-2024";
const ASSETS = "https://assets.publishing.service.gov.uk/media/1";
const FLAT_FILE = {
  attachment_type: "file",
  content_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  id: "4",
  url: `${ASSETS}/ghg-conversion-factors-2024-flat.xlsx`,
  title: "Conversion factors 2024: flat file (for automatic processing only)",
  filename: "ghg-conversion-factors-2024-flat.xlsx",
};
const OTHERS = [
  {
    attachment_type: "html",
    id: "1",
    url: "/government/publications/2024/methodology",
    title: "Flat",
  },
  {
    attachment_type: "external",
    id: "2",
    url: "https://example.org/flat.xlsx",
    title: "Flat file",
  },
  { ...FLAT_FILE, title: "Full set", filename: "full.xlsx", url: `${ASSETS}/full.xlsx` },
  { ...FLAT_FILE, title: "About the flat file", filename: "flat.pdf", url: `${ASSETS}/flat.pdf` },
];
const SAMPLE = join(import.meta.dirname, "../../../shared/data/govuk/publication.example.json");

/** A fetcher that answers with one page, whatever the address, and keeps what it was asked. */
function answer(body: string, requests: FetchRequest[] = []): Fetcher {
  return {
    fetch: async (request, store) => {
      requests.push(request);
      return { status: "fetched", url: request.url, stored: await store([Buffer.from(body)]) };
    },
  };
}

function publish(...attachments: unknown[]): Fetcher {
  return answer(JSON.stringify({ title: "Factors", details: { attachments } }));
}

describe("the flat file in a publication", () => {
  it("is the attached workbook that calls itself flat", async () => {
    const { url, title, filename } = FLAT_FILE;
    expect(await findFactorsWorkbook(publish(...OTHERS, FLAT_FILE), PAGE)).toEqual({
      status: "found",
      url,
      title,
      filename,
    });
  });

  it("is asked for once, at the address given, with a limit on the answer", async () => {
    const requests: FetchRequest[] = [];
    const page = JSON.stringify({ details: { attachments: [] } });
    await findFactorsWorkbook(answer(page, requests), PAGE);
    expect(requests).toEqual([{ url: PAGE, maxBytes: 5 * 1024 * 1024 }]);
  });

  it("is found by its address alone where title and file name are missing", async () => {
    const attachment = { attachment_type: "file", url: "/media/1/Flat%20format.XLS" };
    expect(await findFactorsWorkbook(publish(attachment), PAGE)).toEqual({
      status: "found",
      url: "https://www.gov.uk/media/1/Flat%20format.XLS",
      title: "Flat format.XLS",
      filename: "Flat format.XLS",
    });
  });

  it("is the one titled flat file where several are flat", async () => {
    const older = { ...FLAT_FILE, title: "Flat format, superseded", url: `${ASSETS}/old-flat.xls` };
    const found = await findFactorsWorkbook(publish(older, FLAT_FILE), PAGE);
    expect(found).toMatchObject({ status: "found", url: FLAT_FILE.url });
  });

  it("is not guessed where several are titled so", async () => {
    const second = { ...FLAT_FILE, url: `${ASSETS}/second.xlsx` };
    await expect(findFactorsWorkbook(publish(FLAT_FILE, second), PAGE)).rejects.toMatchObject({
      name: "PipelineError",
      code: "invalid-file",
      message: `${PAGE} offers several flat files: ${FLAT_FILE.url}, ${second.url}.`,
    });
  });

  it("is absent when none is published yet, and when there is no publication", async () => {
    const reason = `${PAGE} lists no flat file (.xls or .xlsx)`;
    expect(await findFactorsWorkbook(publish(...OTHERS), PAGE)).toEqual({
      status: "absent",
      reason,
    });
    const absent = { status: "absent", reason: "404 Not Found" } as const;
    const fetcher: Fetcher = { fetch: async () => absent };
    expect(await findFactorsWorkbook(fetcher, PAGE)).toEqual(absent);
  });

  it("has a plain name, whatever folders the publisher writes", async () => {
    for (const filename of ["../../etc/flat.xlsx", "C:\\temp\\flat.xlsx"]) {
      const found = await findFactorsWorkbook(publish({ ...FLAT_FILE, filename }), PAGE);
      expect(found).toMatchObject({ filename: "flat.xlsx" });
    }
  });

  it.each([
    ["https:", "http://assets.example.org/flat.xlsx"],
    ["https:", "file:///etc/flat.xlsx"],
    ["http:", "file:///etc/flat.xlsx"],
    ["http:", "ftp://example.org/flat.xlsx"],
  ])("may not lead from %s to %s", async (protocol, url) => {
    const page = PAGE.replace("https:", protocol);
    await expect(findFactorsWorkbook(publish({ ...FLAT_FILE, url }), page)).rejects.toMatchObject({
      code: "invalid-file",
      message: expect.stringContaining(`leads to ${url}`),
    });
  });

  it.each([
    "https://example.org/flat.xlsx",
    "https://gov.uk.example.org/flat.xlsx",
    "https://notgov.uk/flat.xlsx",
  ])("may not lead from GOV.UK to %s", async (url) => {
    await expect(findFactorsWorkbook(publish({ ...FLAT_FILE, url }), PAGE)).rejects.toMatchObject({
      name: "PipelineError",
      code: "invalid-file",
      message: `${PAGE} leads to ${url}, but a page of www.gov.uk may not lead to ${new URL(url).hostname}, outside of gov.uk.`,
    });
  });

  it("may lead from elsewhere to anywhere on the web", async () => {
    const url = "https://files.example.com/flat.xlsx";
    const found = await findFactorsWorkbook(
      publish({ ...FLAT_FILE, url }),
      "https://example.org/2024",
    );
    expect(found).toMatchObject({ status: "found", url });
  });

  it("is missed, doubted and refused without a word of keys in an address", async () => {
    const page = PAGE.replace("www", "user:word@www").concat("?key=hidden");
    const at = (url: string) => ({ ...FLAT_FILE, url });
    const fetchers = [
      answer("no JSON"),
      answer("[]"),
      publish(),
      publish(at("https://user:word@[/flat.xlsx?key=hidden")),
      publish(at("https://user:word@example.org/flat.xlsx?key=hidden")),
      publish(at("ftp://user:word@www.gov.uk/flat.xlsx?key=hidden")),
      publish(at(`${ASSETS}/1.xlsx?key=hidden`), at(`${ASSETS}/2.xlsx?key=hidden`)),
    ];
    for (const fetcher of fetchers) {
      const told = await findFactorsWorkbook(fetcher, page).then(
        (search) => (search.status === "absent" ? search.reason : "found"),
        (error: Error) => error.message,
      );
      expect(told).toContain(`${PAGE}?key=…`);
      expect(told).not.toMatch(/word|hidden/);
    }
  });

  it("may lead from http to http, as on a machine of one's own", async () => {
    const found = await findFactorsWorkbook(
      publish({ ...FLAT_FILE, url: "/flat.xlsx" }),
      "http://127.0.0.1:8080/api/content/2024",
    );
    expect(found).toMatchObject({ status: "found", url: "http://127.0.0.1:8080/flat.xlsx" });
  });

  it.each([
    ["<!DOCTYPE html><html>", "gave no valid JSON (what came: a web page (HTML))"],
    ['{"details": {"attach', "gave no valid JSON (what came: JSON text)"],
    ["", "gave no valid JSON (what came: empty)"],
    ["[]", "is no publication of GOV.UK"],
    ['{"schema_name": "redirect"}', "is no publication of GOV.UK: details"],
    [
      '{"details": {"attachments": [{"url": 1}]}}',
      "is no publication of GOV.UK: details.attachments.0",
    ],
  ])("cannot be looked for in %s", async (body, problem) => {
    await expect(findFactorsWorkbook(answer(body), PAGE)).rejects.toMatchObject({
      name: "PipelineError",
      code: "invalid-file",
      message: expect.stringContaining(`${PAGE} ${problem}`),
    });
  });

  it.skipIf(!existsSync(SAMPLE))(
    "is looked for in a real answer of GOV.UK (skipped without ../shared/data)",
    async () => {
      const found = await findFactorsWorkbook(answer(readFileSync(SAMPLE, "utf8")), PAGE);
      expect(found).toEqual({
        status: "absent",
        reason: `${PAGE} lists no flat file (.xls or .xlsx)`,
      });
    },
  );
});
