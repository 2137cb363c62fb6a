import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

interface Package {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const manifest = JSON.parse(await readFile("package.json", "utf8"));
const lock = JSON.parse(await readFile("package-lock.json", "utf8"));
const packages = Object.entries<Package>(lock.packages).filter(([path]) => path !== "");

it("pins Node 24 and lets npm 12 install it", () => {
  expect(manifest.devDependencies.node).toMatch(/^24\.\d+\.\d+$/);
  expect(manifest.engines.node).toBe(">=24");
  expect(manifest.allowScripts).toEqual({ node: true });
  expect(process.versions.node).toBe(manifest.devDependencies.node);
});

it("locks no registry's address", () => {
  expect(packages.filter(([, { resolved }]) => resolved?.startsWith("http"))).toEqual([]);
});

it("locks the binaries of every platform, without which npm 12 refuses the lock file", () => {
  const names = new Set(packages.map(([path]) => path.split("node_modules/").at(-1)));
  const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${name} of ${path}`),
  );
  expect(missing).toEqual([]);
});
