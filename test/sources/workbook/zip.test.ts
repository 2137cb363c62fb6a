import { describe, expect, it } from "vitest";
import { openArchive } from "../../../actions/lib/sources/workbook/zip.ts";
import { makeZip, type ZipEntry } from "./make-zip.ts";

async function inflate(entries: ZipEntry[], name = "a", maxBytes = 1_000_000): Promise<string> {
  const archive = await openArchive(makeZip(entries), "book.xlsx");
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive.find(name, maxBytes).inflate()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe("an archive", () => {
  it("gives the files that its directory lists, without regard to case", async () => {
    const entries = [
      { name: "XL/First.xml", data: "one" },
      { name: "second.xml", data: "two" },
    ];
    expect(await inflate(entries, "xl/first.xml")).toBe("one");
    expect(await inflate(entries, "Second.xml")).toBe("two");
  });

  it("names the file that it lacks", async () => {
    await expect(inflate([{ name: "a", data: "x" }], "xl/workbook.xml")).rejects.toMatchObject({
      code: "invalid-file",
      message: "book.xlsx is a ZIP archive without xl/workbook.xml.",
    });
  });

  it("is refused before inflating a file that is declared larger than allowed", async () => {
    const bomb = { name: "a", data: "x", declaredBytes: 4_000_000_000 };
    await expect(inflate([bomb])).rejects.toThrow(
      "inflates a to 4000000000 bytes, 1000000 are allowed",
    );
  });

  it("is broken off as soon as a file turns out larger than declared", async () => {
    const bomb = { name: "a", data: Buffer.alloc(50_000_000), declaredBytes: 10 };
    const archive = await openArchive(makeZip([bomb]), "book.xlsx");
    let bytes = 0;
    await expect(async () => {
      for await (const chunk of archive.find("a", 1_000_000).inflate()) bytes += chunk.length;
    }).rejects.toThrow("is a truncated or damaged ZIP archive (too many bytes in the stream");
    expect(bytes).toBeLessThan(1_000_000);
  });

  it("is refused when a file is shorter than declared or has another checksum", async () => {
    const short = { name: "a", data: "four", declaredBytes: 5 };
    await expect(inflate([short])).rejects.toThrow("not enough bytes in the stream");
    const changed = { name: "a", data: "four", checksum: 1 };
    await expect(inflate([changed])).rejects.toThrow("the checksum of a is wrong");
  });

  it("is refused when a file in it has a password", async () => {
    await expect(inflate([{ name: "a", data: "x", isEncrypted: true }])).rejects.toMatchObject({
      message: "book.xlsx is protected by a password.",
      remedy: "Save the workbook without a password.",
    });
  });

  it("is refused when it holds a name twice, in whatever case", async () => {
    const entries = [
      { name: "a", data: "x" },
      { name: "A", data: "y" },
    ];
    await expect(inflate(entries)).rejects.toThrow('it holds "a" twice');
  });

  it("is refused when it says that it holds very many files", async () => {
    await expect(openArchive(makeZip([], 60_000), "book.xlsx")).rejects.toThrow(
      "it says that it holds 60000 files",
    );
  });

  it.each([5, 30, 60])("is refused when its last %i bytes are missing", async (missing) => {
    const content = makeZip([{ name: "a", data: "x".repeat(100) }]);
    await expect(openArchive(content.subarray(0, -missing), "book.xlsx")).rejects.toMatchObject({
      name: "PipelineError",
      message: expect.stringContaining("is a truncated or damaged ZIP archive"),
    });
  });
});
