/**
 * Runs the contract suites against third-party emulators of Google's services. One that cannot be
 * installed here is said to be skipped, and so are its tests in the count.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bqemulator } from "./emulators/bqemulator.ts";
import { findCache, type Running, startEmulator } from "./emulators/emulator.ts";
import { fakeGcsServer } from "./emulators/fake-gcs-server.ts";
import { runMain } from "./run-main.ts";

const EMULATORS = [fakeGcsServer, bqemulator];

await runMain(async () => {
  const cache = findCache(process.env);
  const folder = await mkdtemp(join(tmpdir(), "emulators-"));
  await mkdir(cache, { recursive: true });
  const running: Running[] = [];
  const env: Record<string, string> = { EMULATORS: "1", EMULATOR_FILES: folder };
  try {
    for (const emulator of EMULATORS) {
      const installed = await emulator.install(cache);
      if ("reason" in installed) {
        console.log(`── skipped: the tests on ${emulator.name}, because ${installed.reason}`);
        continue;
      }
      const started = await startEmulator(emulator, installed.program, folder).catch(
        (error: unknown) => {
          // It may want to fetch something of its own, where nothing is to be had.
          console.log(
            `── skipped: the tests on ${emulator.name}, because ${(error as Error).message}`,
          );
        },
      );
      if (started === undefined) continue;
      running.push(started);
      env[emulator.variable] = started.url;
    }
    return await runTests(env);
  } finally {
    for (const one of running) await one.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

async function runTests(env: Readonly<Record<string, string>>): Promise<number> {
  const vitest = join(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
  const child = spawn(process.execPath, [vitest, "run"], {
    cwd: join(import.meta.dirname, ".."),
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}
