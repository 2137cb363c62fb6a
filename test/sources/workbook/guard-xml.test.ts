import { describe, expect, it } from "vitest";
import type { Bytes } from "../../../actions/lib/lake/lake.ts";
import { guardXml } from "../../../actions/lib/sources/workbook/guard-xml.ts";

async function guard(content: string | Bytes): Promise<string[]> {
  const chunks = typeof content === "string" ? [Buffer.from(content)] : content;
  const pieces: string[] = [];
  for await (const piece of guardXml({ file: "book", name: "a.xml", chunks })) {
    pieces.push(piece.toString());
  }
  return pieces;
}

const SHEET =
  '<?xml version="1.0"?>\n<worksheet><sheetData><row r="1"><c r="A1"><v>€</v></c><c r="B1"/>' +
  "</row></sheetData></worksheet>\n";

describe("guarded XML", () => {
  it("passes as it is, cut after tags and never inside of a cell", async () => {
    const pieces = await guard(Array.from(Buffer.from(SHEET), (byte) => Uint8Array.of(byte)));
    expect(pieces).toEqual([
      '<?xml version="1.0"?>',
      "\n<worksheet>",
      "<sheetData>",
      '<row r="1">',
      '<c r="A1"><v>€</v></c>',
      '<c r="B1"/>',
      "</row>",
      "</sheetData>",
      "</worksheet>",
      "\n",
    ]);
  });

  it("passes in one piece what came in one", async () => {
    expect((await guard(SHEET)).join("")).toBe(SHEET);
  });

  it("takes no end of a tag from an attribute", async () => {
    const content = `<a b="/>" c='"/>'><b><c><d><e/></d></c></b></a>`;
    const pieces = await guard(Array.from(Buffer.from(content), (byte) => Uint8Array.of(byte)));
    expect(pieces.slice(0, 4)).toEqual([`<a b="/>" c='"/>'>`, "<b>", "<c>", "<d><e/></d>"]);
  });

  it.each([
    ["cut off in a text", "<t>text", "breaks off"],
    ["cut off in a tag", "<t></t", "breaks off"],
    ["closed twice", "<t></t></t>", "breaks off"],
    ["that is not UTF-8", [Buffer.from("<t>\u00E6</t>", "latin1")], "is not in UTF-8"],
    ["in UTF-16", [Buffer.from("<t></t>", "utf16le")], "breaks off"],
    ["with a document type", "<!DOCTYPE t><t/>", "has a comment, CDATA, document type"],
    [
      "with an entity bomb",
      '<!DOCTYPE t [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><t>&b;</t>',
      "has a comment, CDATA, document type",
    ],
    ["with CDATA", "<t><![CDATA[1]]>2</t>", "has a comment, CDATA, document type"],
    ["with an instruction", "<t><?a?></t>", "has a comment, CDATA, document type or instruction"],
    ["with an instruction at its start", "<?a <b>?><t/>", "has a comment, CDATA, document type"],
    ["with a comment that hides a quote", "<t><!-- it's --></t>", "has a comment, CDATA, document"],
  ])("%s is refused", async (_, content, problem) => {
    await expect(guard(content)).rejects.toMatchObject({
      name: "PipelineError",
      code: "invalid-file",
      message: expect.stringContaining(`book holds a.xml, which ${problem}`),
    });
  });

  it.each([
    ["a text", "<t>", "x"],
    ["a text of what looks like ends of tags", "<t>", "/>"],
    ["an attribute", '<t a="', "x"],
    ["a name", "<", "x"],
    ["nesting", "", "<t>"],
    ["a cell of many elements", "<a><b><c><d>", "<e/>"],
  ])("with %s that does not end is refused after a megabyte", async (_, start, filler) => {
    let chunks = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(start);
      for (; chunks < 1000; chunks += 1) yield Buffer.from(filler.repeat(20_000));
    }
    await expect(guard(endless())).rejects.toThrow(
      "has a cell, tag or text of more than 1048576 bytes",
    );
    expect(chunks).toBeLessThan(60);
  });

  it("with more than a million elements in one is refused", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("<worksheet><cols>");
      for (;;) yield Buffer.from("<col/>".repeat(10_000));
    }
    await expect(guard(endless())).rejects.toThrow("lists more than 1048576 elements");
  });
});
