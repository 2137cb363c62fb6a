import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claimVersion } from "../../actions/lib/lake/local-claim.ts";
import { openLocalLake, writeFileAtomically } from "../../actions/lib/lake/local.ts";
import { describeLake } from "./contract.ts";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "lake-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describeLake("local directory", () => openLocalLake(join(directory, "lake")));

describe("openLocalLake", () => {
  it("gives a warehouse the path of the file itself", async () => {
    const lake = await openLocalLake(join(directory, "lake"));
    await lake.write("a/b.txt", [Buffer.from("text")]);
    expect(await readFile(lake.uri("a/b.txt"), "utf8")).toBe("text");
  });

  it("refuses a key that leaves the lake", async () => {
    const lake = await openLocalLake(join(directory, "lake"));
    await expect(lake.write("../outside", [Buffer.from("x")])).rejects.toThrow("leaves the lake");
  });

  it("leaves nothing of an object whose bytes break off", async () => {
    const lake = await openLocalLake(join(directory, "lake"));
    async function* broken() {
      yield Buffer.from("half");
      throw new Error("cut");
    }
    await expect(lake.store("raw", ".csv", broken())).rejects.toThrow("cut");
    expect(await lake.list("raw")).toEqual([]);
    expect(await readdir(join(directory, "lake", ".incoming"))).toEqual([]);
  });

  it("clears away what a process that is gone left half-written, and nothing of a live one", async () => {
    await openLocalLake(join(directory, "lake"));
    const incoming = join(directory, "lake", ".incoming");
    // Beyond any pid that Linux hands out.
    await writeFile(join(incoming, "4194999-left"), "half");
    await writeFile(join(incoming, `${process.pid}-of-a-container-before`), "half");
    await writeFile(join(incoming, `${process.ppid}-theirs`), "half");
    await openLocalLake(join(directory, "lake"));
    expect(await readdir(incoming)).toEqual([`${process.ppid}-theirs`]);
  });

  it("frees what a process that is gone had claimed, and nothing that a live one has", async () => {
    const open = () => openLocalLake(join(directory, "lake"));
    const incoming = join(directory, "lake", ".incoming");
    const { version } = await (await open()).write("a", [Buffer.from("before")]);
    const claim = async (owner: string) => {
      await using _ = await claimVersion(incoming, {
        owner,
        path: join(directory, "lake", "a"),
        ifVersion: version,
      });
      return await (await open()).write("a", [Buffer.from("after")], { ifVersion: version });
    };
    await expect(claim(`${process.ppid}-theirs`)).rejects.toMatchObject({ code: "lake-conflict" });
    // Beyond any pid that Linux hands out.
    await expect(claim("4194999-gone")).resolves.toMatchObject({ key: "a" });
  });

  it("says what to do when a file stands where the folder should be", async () => {
    await writeFile(join(directory, "lake"), "a file");
    await expect(openLocalLake(join(directory, "lake"))).rejects.toMatchObject({
      name: "PipelineError",
      code: "lake",
      remedy: expect.stringContaining("choose another folder"),
    });
  });

  it("says what to do when the disk is full", async () => {
    const lake = await openLocalLake(join(directory, "lake"));
    async function* full() {
      yield Buffer.from("half");
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    }
    await expect(lake.store("raw", ".csv", full())).rejects.toMatchObject({
      code: "lake",
      remedy: expect.stringContaining("Free some space"),
    });
  });
});

describe("writeFileAtomically", () => {
  it("replaces a file and leaves nothing beside it", async () => {
    const path = join(directory, "report.html");
    await writeFileAtomically(path, "old");
    const before = await stat(path);
    await writeFileAtomically(path, "new");
    expect(await readFile(path, "utf8")).toBe("new");
    // Another file has taken its place: a reader who has the old one open goes on reading it.
    expect((await stat(path)).ino).not.toBe(before.ino);
    expect(await readdir(directory)).toEqual(["report.html"]);
  });
});

it("names stored bytes by their sha256", async () => {
  const lake = await openLocalLake(join(directory, "lake"));
  const stored = await lake.store("raw", ".csv", [Buffer.from("a,b\n"), Buffer.from("1,2\n")]);
  const sha256 = createHash("sha256").update("a,b\n1,2\n").digest("hex");
  expect(stored).toEqual({ key: `raw/${sha256}.csv`, sha256, bytes: 8 });
});
