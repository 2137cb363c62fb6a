import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { tellSkipped } from "./measure.ts";

const run = promisify(execFile);

/** What is measured beside us is installed when it is first asked for, and is no dependency. */
const CACHE = resolve("node_modules/.cache/bench");

/** Folder `node_modules` with npm packages; undefined, and told, where they cannot be had. */
export async function installFromNpm(
  name: string,
  packages: readonly string[],
): Promise<string | undefined> {
  const directory = join(CACHE, name);
  const installed = join(directory, "node_modules");
  const isThere = packages.every((each) =>
    existsSync(join(installed, each.replace(/@[^@]*$/, ""))),
  );
  if (isThere) return installed;
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "package.json"), '{ "private": true }\n');
  console.log(`Installing ${packages.join(" and ")} into ${directory}`);
  try {
    await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packages], {
      cwd: directory,
    });
    return installed;
  } catch (error) {
    tellSkipped(packages.join(" and "), `npm cannot install it: ${firstLine(error)}`);
    return undefined;
  }
}

/** Path of a program of Python packages; undefined, and told, where they cannot be had. */
export async function installFromPip(
  program: string,
  packages: readonly string[],
): Promise<string | undefined> {
  const directory = join(CACHE, program, "venv");
  const path = join(directory, "bin", program);
  if (await answers(path)) return path;
  console.log(`Installing ${packages.join(" and ")} into ${directory}`);
  try {
    await run("python3", ["-m", "venv", "--clear", directory]);
    await run(join(directory, "bin", "pip"), ["install", "--quiet", ...packages]);
    return path;
  } catch (error) {
    tellSkipped(packages.join(" and "), `pip cannot install it: ${firstLine(error)}`);
    return undefined;
  }
}

/** One that was moved, or whose Python is gone, is there and cannot start. */
async function answers(program: string): Promise<boolean> {
  return run(program, ["--version"]).then(
    () => true,
    () => false,
  );
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n").find((line) => line.trim() !== "") ?? text;
}
