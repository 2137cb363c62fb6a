import { createHash, randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openRunnerCache } from "../actions/lib/runner-cache.ts";
import { type CacheServer, openCacheServer } from "./actions-cache-server.ts";

let folder: string;
let server: CacheServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runner-cache-"));
  server = await openCacheServer();
  const env = { ...server.env, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

it("keeps what is too large for one piece, and gives it back", async () => {
  const kept = join(folder, "kept");
  await mkdir(kept);
  // Up to 128 MiB go at once; what is random does not get smaller.
  const bytes = randomBytes(129 * 2 ** 20);
  await writeFile(join(kept, "large"), bytes);
  const cache = openRunnerCache()!;
  expect(await cache.save(kept, "files-1")).toBe(true);
  expect(server.listKeys()).toEqual(["files-1"]);
  expect(server.blocks.length).toBeGreaterThan(1);
  await rm(kept, { recursive: true });
  expect(await cache.restore(kept, "files-")).toBe("files-1");
  const digest = (of: Buffer): string => createHash("sha256").update(of).digest("hex");
  expect(digest(await readFile(join(kept, "large")))).toBe(digest(bytes));
}, 120_000);

it.each([403, 501])(
  "throws what it is told when it is answered %d, and prints none of it",
  async (status) => {
    server.refuse(status);
    const cache = openRunnerCache()!;
    const written = vi.spyOn(process.stdout, "write");
    await writeFile(join(folder, "small"), "x");
    await expect(cache.restore(join(folder, "small"), "files-")).rejects.toThrow(
      "Failed to restore",
    );
    expect(await cache.save(join(folder, "small"), "files-1")).toBe(false);
    const commands = written.mock.calls.flatMap(
      ([text]) => String(text).match(/::(warning|error)/) ?? [],
    );
    written.mockRestore();
    expect(commands).toEqual([]);
  },
);
