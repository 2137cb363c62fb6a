import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Bytes } from "../../actions/lib/lake/lake.ts";
import { createFetcher } from "../../actions/lib/sources/http.ts";

let folder: string;
let base: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "file-source-"));
  base = pathToFileURL(folder).href;
});
afterEach(() => rm(folder, { recursive: true }));

async function readText(body: Bytes): Promise<string> {
  let text = "";
  for await (const chunk of body) text += Buffer.from(chunk).toString();
  return text;
}

const get = (name: string, maxBytes = 1000) =>
  createFetcher().fetch({ url: `${base}/${name}`, maxBytes }, readText);
const put = (name: string, text = name) => writeFile(join(folder, name), text);

describe("a local file", () => {
  it("is read by its address", async () => {
    await put("jan-2021.csv", "Site");
    expect(await get("jan-2021.csv")).toEqual({
      status: "fetched",
      url: `${base}/jan-2021.csv`,
      stored: "Site",
    });
  });

  it("has its name decoded", async () => {
    await put("100% of #1? é.csv", "found");
    expect(await get("100%25%20of%20%231%3F%20%C3%A9.csv")).toMatchObject({ stored: "found" });
  });

  it("is absent where there is none, and where its folder is not", async () => {
    expect(await get("none.csv")).toEqual({
      status: "absent",
      reason: `there is no file ${join(folder, "none.csv")}`,
    });
    expect((await get("none/none.csv")).status).toBe("absent");
    expect((await get("none/*.csv")).status).toBe("absent");
  });

  it("is refused when it is larger than it may be", async () => {
    await put("large.csv", "x".repeat(1001));
    const store = () => Promise.reject(new Error("stored"));
    const request = { url: `${base}/large.csv`, maxBytes: 1000 };
    await expect(createFetcher().fetch(request, store)).rejects.toMatchObject({
      code: "invalid-file",
    });
    expect((await get("large.csv", 1001)).status).toBe("fetched");
  });

  it("is refused when it is a folder", async () => {
    await mkdir(join(folder, "folder.csv"));
    await expect(get("folder.csv")).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("is refused when it is a device that never ends", async () => {
    await symlink("/dev/zero", join(folder, "zero.csv"));
    await expect(get("zero.csv")).rejects.toMatchObject({ code: "invalid-input" });
  });

  it.each(["a.csv?x=1", "a.csv#1", "a%2Fb.csv", "%zz.csv", "%zz*.csv"])(
    "is refused by the address %s",
    async (name) => {
      await put("a.csv");
      await expect(get(name)).rejects.toMatchObject({ code: "invalid-input" });
    },
  );

  it("is refused on another host", async () => {
    const request = { url: "file://server/share/a.csv", maxBytes: 1 };
    await expect(createFetcher().fetch(request, readText)).rejects.toMatchObject({
      code: "invalid-input",
    });
  });

  it("passes on what `store` throws", async () => {
    await put("a.csv");
    const full = new Error("no space left");
    const request = { url: `${base}/a.csv`, maxBytes: 1000 };
    await expect(createFetcher().fetch(request, () => Promise.reject(full))).rejects.toBe(full);
  });
});

describe("* in the name of a local file", () => {
  it.each([
    ["*.csv", "jan-2021.csv"],
    ["jan*", "jan-2021.csv"],
    ["*2021*", "jan-2021.csv"],
    ["j*-*1.*v", "jan-2021.csv"],
    ["jan-2021.csv*", "jan-2021.csv"],
    ["%6Aan*", "jan-2021.csv"],
  ])("matches as in %s", async (pattern, name) => {
    await put(name);
    await put("other.txt");
    expect(await get(pattern)).toMatchObject({ url: `${base}/${name}`, stored: name });
  });

  it.each(["*.xlsx", "*2021*2021*", "jan-20*021.csv", "*JAN*", "an*", "*jan-2021.cs"])(
    "does not match as in %s",
    async (pattern) => {
      await put("jan-2021.csv");
      expect((await get(pattern)).status).toBe("absent");
    },
  );

  it("names the files when several match", async () => {
    await Promise.all(["b.csv", "a.csv", "c.txt"].map((name) => put(name)));
    await expect(get("*.csv")).rejects.toMatchObject({
      code: "invalid-input",
      message: expect.stringContaining('"a.csv", "b.csv".') as string,
    });
  });

  it("passes hidden files over", async () => {
    await Promise.all([".a.csv", "a.csv"].map((name) => put(name)));
    expect(await get("*.csv")).toMatchObject({ stored: "a.csv" });
  });

  it("is part of the name when it is written %2A", async () => {
    await Promise.all(["a*.csv", "ab.csv"].map((name) => put(name)));
    expect(await get("a%2A.csv")).toMatchObject({ stored: "a*.csv" });
  });
});
