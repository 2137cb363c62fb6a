import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { makeNumberRecord, makeXls } from "./make-xls.ts";
import { makeXlsx, makeXlsxParts } from "./make-xlsx.ts";
import { makeZip } from "./make-zip.ts";
import { readCells } from "./read-cells.ts";

const MEBIBYTE = 1024 * 1024;

/** Reads a workbook with a heap far smaller than what it would grow to; running out rejects. */
function readInSmallHeap(content: Uint8Array): Promise<{ name: string; message: string }> {
  const worker = new Worker(new URL("hostile-worker.ts", import.meta.url), {
    workerData: content,
    resourceLimits: { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 8 },
  });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the worker ended with ${code}`)));
  });
}

describe("in a heap of 48 MB", () => {
  it.each([
    [
      "a cell of 100 MB",
      () => makeXlsx({ rows: `<row><c t="str"><v>${"x".repeat(100 * MEBIBYTE)}` }),
      "67108864 are allowed",
    ],
    [
      "a cell of 60 MB",
      () => makeXlsx({ rows: `<row><c t="str"><v>${"x".repeat(60 * MEBIBYTE)}` }),
      "has a cell, tag or text of more than 1048576 bytes",
    ],
    [
      "a cell of 60 MB in pieces",
      () => makeXlsx({ rows: `<row><c t="str">${"<v>x</v>".repeat(7 * MEBIBYTE)}` }),
      "has a cell, tag or text of more than 1048576 bytes",
    ],
    [
      "a shared string of 7 MB",
      () => makeXlsx({ sharedStrings: `<si><t>${"x".repeat(7 * MEBIBYTE)}` }),
      "has a cell, tag or text of more than 1048576 bytes",
    ],
    [
      "four million elements inside one another",
      () => makeXlsx({ rows: "<row>".repeat(4_000_000) }),
      "has a cell, tag or text of more than 1048576 bytes",
    ],
    [
      "a million and more shared strings",
      () => makeXlsx({ sharedStrings: "<si/>".repeat(1_100_000) }),
      "lists more than 1048576 elements",
    ],
    [
      "a tag with millions of attributes",
      () => makeXlsx({ rows: `<row ${"a='' ".repeat(4_000_000)}` }),
      "has a cell, tag or text of more than 1048576 bytes",
    ],
    [
      "a number of a million digits that is none",
      () => makeXlsx({ rows: `<row><c><v>${"1".repeat(1_000_000)}x</v></c></row>` }),
      "where a number should be",
    ],
    [
      "half a million instructions that do not end",
      () => makeXlsx({ rows: "<?".repeat(500_000) }),
      "has a comment, CDATA, document type or instruction",
    ],
    [
      "a sheet that inflates to 50 MB and declares 1 MB",
      () => {
        const parts = makeXlsxParts({ sheet: " ".repeat(50 * MEBIBYTE) });
        return makeZip(
          parts.map((part) => ({ ...part, declaredBytes: Math.min(part.data.length, MEBIBYTE) })),
        );
      },
      "too many bytes in the stream",
    ],
    [
      "a sheet that declares 129 MB",
      () => makeZip(makeXlsxParts({}).map((part) => ({ ...part, declaredBytes: 129 * MEBIBYTE }))),
      "are allowed",
    ],
  ])("%s is refused", async (_, make, problem) => {
    expect(await readInSmallHeap(make())).toEqual({
      name: "PipelineError",
      message: expect.stringContaining(problem),
    });
  });

  it("a sheet that inflates to 34 MB of empty styled cells is read", async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 1}">${'<c r="A1" s="1"/>'.repeat(1000)}</row>`,
    );
    rows.push('<row r="2001"><c r="A2001"><v>1</v></c></row>');
    expect(await readInSmallHeap(makeXlsx({ rows: rows.join("") }))).toEqual({
      name: "read",
      message: "1 cells",
    });
  });
});

describe("a workbook with bytes changed at random", () => {
  it.each([
    [
      "xlsx",
      makeXlsx({
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        sharedStrings: "<si><t>a</t></si>",
      }),
    ],
    ["xls", makeXls(Array.from({ length: 30 }, (_, row) => makeNumberRecord(row, row, row)))],
  ])(".%s is read or refused, and nothing else", async (_, content) => {
    const random = seedRandom(1);
    const endings = new Set<string>();
    for (let round = 0; round < 400; round += 1) {
      const changed = Buffer.from(content);
      for (let change = 0; change < 1 + random(5); change += 1) {
        changed.writeUInt8(random(2) === 0 ? random(256) : 0xff, random(changed.length));
      }
      endings.add(
        await readCells(changed).then(
          () => "read",
          (error: Error) => error.name,
        ),
      );
    }
    expect([...endings].toSorted()).toEqual(["PipelineError", "read"]);
  });
});

/** Whole numbers below a limit, the same for the same seed. */
function seedRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
