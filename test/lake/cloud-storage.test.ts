import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type CloudStorageOptions,
  openCloudStorageLake,
} from "../../actions/lib/lake/cloud-storage.ts";
import type { Lake } from "../../actions/lib/lake/lake.ts";
import { createFakeClock } from "../google/fake-clock.ts";
import type { Fault } from "../google/faults.ts";
import { type GoogleServer, serveGoogle } from "../google/serve.ts";
import { createStorageHandler } from "../google/storage-server.ts";
import { describeLake } from "./contract.ts";

let directory: string;
let server: GoogleServer;
let clock: ReturnType<typeof createFakeClock>;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "bucket-"));
  server = await serveGoogle([createStorageHandler({ directory, buckets: ["lake"] })]);
  clock = createFakeClock();
});
afterEach(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

function open(options: Partial<CloudStorageOptions> = {}): Promise<Lake> {
  const random = () => 0.5;
  return openCloudStorageLake({
    bucket: "lake",
    apiEndpoint: server.url,
    clock,
    random,
    ...options,
  });
}

const SMALL = Buffer.from("a,b\n1,2\n");
const BIG = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));
/** So small that the big bytes go up by a resumable upload. */
const RESUMABLE = { resumableBytes: 50_000 };

async function readAll(lake: Lake, key: string): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync((await lake.read(key)) ?? []));
}

describeLake("Cloud Storage", () => open());
describeLake("Cloud Storage, in a folder, all by resumable uploads", () =>
  open({ prefix: "/some/folder/", resumableBytes: 1 }),
);

describe("a lake on Cloud Storage", () => {
  it("names objects by the bucket and the folder", async () => {
    const lake = await open({ prefix: "carbon" });
    const { key, sha256 } = await lake.store("raw", ".csv", [SMALL]);
    expect(lake.uri(key)).toBe(`gs://lake/carbon/raw/${sha256}.csv`);
    expect(await readFile(join(directory, "lake/carbon", key))).toEqual(SMALL);
  });

  it("asks once for bytes that are there, and does not send them again", async () => {
    const lake = await open();
    await lake.store("raw", ".csv", [SMALL]);
    server.calls.length = 0;
    await lake.store("raw", ".csv", [SMALL]);
    expect(server.calls).toHaveLength(1);
    expect(server.calls[0]).toMatch(/^GET/);
  });

  it("stores bytes again where the object of that name has others", async () => {
    const lake = await open();
    const key = `raw/${createHash("sha256").update(SMALL).digest("hex")}.csv`;
    await lake.write(key, [Buffer.from("damaged")]);
    await lake.store("raw", ".csv", [SMALL]);
    expect(await readAll(lake, key)).toEqual(SMALL);
  });

  it("lists more objects than a page has", async () => {
    const lake = await open();
    const keys = Array.from({ length: 60 }, (_, index) => `p/${String(index).padStart(4, "0")}`);
    await Promise.all(keys.map((key) => lake.write(key, [SMALL])));
    expect(await lake.list("p")).toEqual(keys);
  });

  it("refuses bytes that are not those of the checksum", async () => {
    const lake = await open();
    await lake.write("a", [SMALL]);
    await writeFile(join(directory, "lake/a"), "a,b\n1,3\n");
    await expect(readAll(lake, "a")).rejects.toMatchObject({
      code: "lake",
      message: expect.stringContaining("checksum"),
    });
  });

  it("reads an object in one call", async () => {
    const lake = await open();
    await lake.write("a", [SMALL]);
    server.calls.length = 0;
    await readAll(lake, "a");
    expect(server.calls).toHaveLength(1);
  });
});

const KINDS: readonly Exclude<Fault["kind"], "hang">[] = [
  { status: 500 },
  { status: 503 },
  { status: 408 },
  { status: 429, reason: "rateLimitExceeded", retryAfterSeconds: 7 },
  { status: 403, reason: "rateLimitExceeded" },
  "reset",
];

/** Everything that a lake does, and what is there afterwards. */
async function workWith(lake: Lake): Promise<unknown> {
  const first = await lake.write("a", [SMALL], { ifVersion: null });
  await lake.write("a", [BIG], { ifVersion: first.version });
  await lake.write("b", [BIG]);
  const stored = await lake.store("raw", ".bin", [BIG]);
  const read = await Promise.all(["a", "b", stored.key].map((key) => readAll(lake, key)));
  return {
    sizes: read.map((bytes) => (bytes.equals(BIG) ? "big" : bytes.length)),
    keys: await lake.list(""),
    has: [await lake.has("a"), await lake.has("c")],
  };
}

describe("a lake on Cloud Storage whose calls fail", () => {
  for (const kind of KINDS) {
    const name = kind === "reset" ? kind : `${kind.status} ${kind.reason ?? ""}`;
    for (const when of kind === "reset"
      ? (["before", "after", "midway"] as const)
      : (["before", "after"] as const)) {
      it(`ends as if nothing had happened, whichever call fails ${when} it took effect: ${name}`, async () => {
        const undisturbed = await workWith(await open({ ...RESUMABLE, prefix: "undisturbed" }));
        const callCount = server.calls.length;
        for (let nth = 1; nth <= callCount; nth += 1) {
          server.faults.add({ match: /./, nth, when, kind });
          const lake = await open({ ...RESUMABLE, prefix: `after-${nth}` });
          expect(await workWith(lake), `call ${nth}: ${server.calls.at(-1)}`).toEqual(undisturbed);
        }
        expect(server.faults.count).toBe(0);
      });
    }
  }

  it("sends the rest of an upload that was cut off, and not all of it again", async () => {
    const lake = await open(RESUMABLE);
    server.faults.add({ match: /^PUT/, when: "midway", kind: "reset" });
    await lake.write("big", [BIG]);
    expect(await readAll(lake, "big")).toEqual(BIG);
    const puts = server.calls.filter((call) => call.startsWith("PUT"));
    // Half of it, the question how much has arrived, and the other half.
    expect(puts).toHaveLength(3);
    expect(server.calls.filter((call) => call.includes("uploadType=resumable"))).toHaveLength(1);
  });

  it("begins an upload anew that Cloud Storage has forgotten", async () => {
    const lake = await open(RESUMABLE);
    server.faults.add({ match: /^PUT/, when: "before", kind: { status: 503 } });
    server.faults.add({
      match: /^PUT/,
      nth: 2,
      when: "before",
      kind: { status: 410, reason: "gone" },
    });
    await lake.write("big", [BIG]);
    expect(await readAll(lake, "big")).toEqual(BIG);
  });

  it("gives up a connection on which nothing goes on", async () => {
    const lake = await open({ ...RESUMABLE, stallMs: 50 });
    server.faults.add({ match: /^PUT/, when: "before", kind: "hang" });
    await lake.write("big", [BIG]);
    server.faults.add({ match: /^POST/, when: "after", kind: "hang" });
    await lake.write("small", [SMALL]);
    expect([await readAll(lake, "big"), await readAll(lake, "small")]).toEqual([BIG, SMALL]);
  });

  it("goes on reading where it was cut off", async () => {
    const lake = await open();
    await lake.write("big", [BIG]);
    server.faults.add({ match: /alt=media/, when: "midway", kind: "reset" });
    expect(await readAll(lake, "big")).toEqual(BIG);
  });

  it("waits as long as it is told to", async () => {
    const lake = await open();
    const kind = { status: 503, retryAfterSeconds: 17 };
    server.faults.add({ match: /./, when: "before", kind });
    await lake.write("a", [SMALL]);
    expect(clock.sleeps).toEqual([17_000]);
  });

  it("says what stands in the way when it goes on, and what is not tried again at once", async () => {
    const lake = await open();
    for (let nth = 0; nth < 20; nth += 1) {
      server.faults.add({ match: /./, when: "before", kind: { status: 503 } });
    }
    await expect(lake.write("a", [SMALL])).rejects.toMatchObject({
      name: "PipelineError",
      code: "lake",
      message: expect.stringContaining("bucket lake"),
    });
    server.faults.clear();
    clock.sleeps.length = 0;
    server.faults.add({ match: /./, when: "before", kind: { status: 403, reason: "forbidden" } });
    await expect(lake.write("a", [SMALL])).rejects.toMatchObject({
      code: "lake",
      remedy: expect.stringContaining("gcloud storage buckets add-iam-policy-binding gs://lake"),
    });
    expect(clock.sleeps).toEqual([]);
  });

  it("says how to make a bucket that is missing, whatever is asked of it", async () => {
    const lake = await open({ bucket: "not-there", project: "some-project" });
    const missing = {
      code: "lake",
      remedy: expect.stringContaining("gcloud storage buckets create gs://not-there"),
    };
    await expect(lake.read("a")).rejects.toMatchObject(missing);
    await expect(lake.has("a")).rejects.toMatchObject(missing);
    await expect(lake.list("")).rejects.toMatchObject(missing);
    await expect(lake.write("a", [SMALL])).rejects.toMatchObject(missing);
    await expect(lake.store("a", "", [SMALL])).rejects.toMatchObject(missing);
  });

  it("refuses a name that no bucket has", async () => {
    await expect(open({ bucket: "gs://lake/folder" })).rejects.toMatchObject({
      code: "invalid-input",
    });
  });
});
