import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { access } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A third party's stand-in for one of Google's services. */
export interface Emulator {
  readonly name: string;
  /** Gives the program to start, installed where it is not yet; or why it cannot be, in words. */
  install(folder: string): Promise<{ readonly program: string } | { readonly reason: string }>;
  listArguments(port: number, folder: string): readonly string[];
  /** Answers when the emulator is ready. */
  readonly readyPath: string;
  /** Variable of the environment that its tests read its address from. */
  readonly variable: string;
  /** Variables of its own environment; `folder` is as for the arguments. */
  listVariables?(program: string, folder: string): Readonly<Record<string, string>>;
}

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** Where emulators are kept between runs. */
export function findCache(env: NodeJS.ProcessEnv): string {
  return join(env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "pipeline-emulators");
}

export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Runs a program to its end; false where it is not there, fails, or takes longer than it may. */
export async function runToEnd(
  program: string,
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly timeoutMs: number },
): Promise<boolean> {
  const env = { ...process.env, ...options.env };
  const child = spawn(program, args, { env, stdio: "ignore", timeout: options.timeoutMs });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}

/** Starts an emulator on a free port of loopback; throws where it does not answer in half a minute. */
export async function startEmulator(
  emulator: Emulator,
  program: string,
  folder: string,
): Promise<Running> {
  const { name, readyPath } = emulator;
  const port = await findPort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(program, emulator.listArguments(port, folder), {
    env: { ...process.env, ...emulator.listVariables?.(program, folder) },
    stdio: "ignore",
  });
  const stop = () => stopChild(child);
  for (let tries = 0; tries < 150 && child.exitCode === null; tries += 1) {
    const isReady = await fetch(url + readyPath).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return { url, stop };
    await sleep(200);
  }
  await stop();
  throw new Error(`${name} does not answer at ${url + readyPath}`);
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill();
  await exit;
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
