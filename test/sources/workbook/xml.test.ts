import { describe, expect, it } from "vitest";
import type { Bytes } from "../../../actions/lib/lake/lake.ts";
import { parseXml } from "../../../actions/lib/sources/workbook/xml.ts";

async function parse(content: string | Bytes): Promise<string[]> {
  const seen: string[] = [];
  const handler = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      seen.push(`<${[name, ...Object.entries(attributes).flat()].join(" ")}>`);
    },
    text: (text: string) => {
      seen.push(text);
    },
    close: (name: string) => {
      seen.push(`</${name}>`);
    },
  };
  const chunks = typeof content === "string" ? [Buffer.from(content)] : content;
  for await (const _ of parseXml({ file: "book", name: "a.xml", chunks }, handler));
  return seen;
}

describe("XML", () => {
  it("is told of by names without prefixes", async () => {
    const seen = await parse('<x:row r="1"><x:c/></x:row>');
    expect(seen).toEqual(["<row r 1>", "<c>", "</c>", "</row>"]);
  });

  it("gives entities, character references and CDATA as text", async () => {
    expect((await parse("<t>a &amp; &#230;<![CDATA[<b>]]></t>")).join("")).toBe("<t>a & æ<b></t>");
  });

  it("may be cut anywhere, also inside of a character", async () => {
    const bytes = Buffer.from("<t>æ€</t>");
    expect((await parse(Array.from(bytes, (byte) => Uint8Array.of(byte)))).join("")).toBe(
      "<t>æ€</t>",
    );
  });

  it.each([
    ["cut off", "<t>text", "which is no valid XML"],
    ["with a tag closed twice", "<t></t></t>", "which is no valid XML"],
    ["with an unknown entity", "<t>&bomb;</t>", "which is no valid XML"],
    ["that is not UTF-8", [Uint8Array.of(0x3c, 0x74, 0x3e, 0xff)], "which is no valid XML"],
    ["with a document type", "<!DOCTYPE t><t/>", "has a document type declaration"],
    [
      "with an entity bomb",
      '<!DOCTYPE t [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><t>&b;</t>',
      "has a document type declaration",
    ],
    ["that nests deeply", "<t>".repeat(101), "nests more than 100 elements deep"],
  ])("%s is refused", async (_, content, problem) => {
    await expect(parse(content)).rejects.toMatchObject({
      name: "PipelineError",
      code: "invalid-file",
      message: expect.stringContaining(problem),
    });
  });

  it.each([
    ["a text", "<t>", "x"],
    ["an attribute", '<t a="', "x"],
    ["a name", "<", "x"],
    ["a comment", "<!--", "<"],
    ["a document type", "<!DOCTYPE ", "x"],
    ["many attributes", "<t", ""],
  ])("with %s that does not end is refused after a megabyte", async (_, start, filler) => {
    let chunks = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(start);
      for (; chunks < 1000; chunks += 1) {
        yield Buffer.from(
          filler === "" ? ` a${chunks}="${"x".repeat(60_000)}"` : filler.repeat(60_000),
        );
      }
    }
    await expect(parse(endless())).rejects.toThrow(
      "has a tag or text of more than 1048576 characters",
    );
    expect(chunks).toBeLessThan(20);
  });
});
