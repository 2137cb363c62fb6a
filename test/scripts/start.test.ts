import { execFile } from "node:child_process";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";

/** A checkout of its own, with a program, and what is kept of that. */
let root: string;
let program: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "start-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp("scripts/start.mjs", join(root, "scripts/start.mjs"));
  await cp("scripts/start", join(root, "scripts/start"), { recursive: true });
  await mkdir(join(root, "node_modules"));
  await symlink(resolve("node_modules/rolldown"), join(root, "node_modules/rolldown"));
  await write("package.json", '{ "type": "module" }');
  await write("node_modules/.package-lock.json", "{}");
  await write("words.ts", 'export const greeting: string = "Hello";');
  program = await write(
    "greet.ts",
    `import { greeting } from "./words.ts";
     const [, , ...names] = process.argv;
     console.log(greeting, ...names);`,
  );
});

async function write(name: string, text: string): Promise<string> {
  await writeFile(join(root, name), text);
  return join(root, name);
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(...words: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const all = [join(root, "scripts/start.mjs"), program, ...words];
    const child = execFile(process.execPath, all, (_, stdout, stderr) =>
      done({ code: child.exitCode, stdout, stderr }),
    );
  });
}

/** Paths of what is kept of the program and ends so. */
async function listKept(end: string): Promise<string[]> {
  const programs = join(root, "node_modules/.cache/programs");
  const names = await readdir(programs, { recursive: true });
  return names.filter((name) => name.endsWith(end)).map((name) => join(programs, name));
}

const says = (stdout: string): Ended => ({ code: 0, stdout: `${stdout}\n`, stderr: "" });

test("a program gets its arguments, and runs from what is kept the next time", async () => {
  expect(await start("Ada", "--loud")).toEqual(says("Hello Ada --loud"));
  const [kept = ""] = await listKept(".cjs");
  await writeFile(kept, (await readFile(kept, "utf8")).replace("Hello", "Howdy"));
  for (const path of await listKept(".bin")) await rm(path);
  const list = (await listKept("kept.json"))[0] ?? "";
  const { mtimeMs } = await stat(kept);
  const told = (await readFile(list, "utf8")).replaceAll(
    /("path":"[^"]*\.cjs","mtimeMs":)[\d.]+/g,
    (_, head: string) => `${head}${mtimeMs}`,
  );
  await writeFile(list, told);
  expect(await start("Ada")).toEqual(says("Howdy Ada"));
});

test("bytecode is kept for each command that ended well", async () => {
  await start("plan");
  await start("ls");
  await start("No command, but a text");
  const names = (await listKept(".bin")).map(
    (path) => /\.cjs\.([a-z]*)\.\d+\.bin$/.exec(path)?.[1],
  );
  expect(new Set(names)).toEqual(new Set(["", "ls", "plan"]));
  await write("words.ts", 'export const greeting = "Hi"; process.exitCode = 3;');
  expect(await start("plan")).toMatchObject({ code: 3, stdout: "Hi plan\n" });
  expect(await listKept(".bin")).toHaveLength(3);
});

test("bytecode of help is not kept, as the command itself would go without", async () => {
  expect(await start("plan", "--help")).toEqual(says("Hello plan --help"));
  expect(await start("plan", "-h")).toEqual(says("Hello plan -h"));
  expect(await listKept(".cjs")).toHaveLength(1);
  expect(await listKept(".bin")).toEqual([]);
});

test("a source of a later day than today's is bundled once", async () => {
  const later = new Date(Date.now() + 86_400_000);
  await utimes(join(root, "words.ts"), later, later);
  await start();
  const kept = await listKept(".cjs");
  expect(kept).toHaveLength(1);
  await start();
  expect(await listKept(".cjs")).toEqual(kept);
});

test("what Node is told for the program, the bundler is not", async () => {
  const told = join(root, "told.txt");
  const teller = await write(
    "tell.cjs",
    `require("node:fs").appendFileSync(${JSON.stringify(told)}, process.argv[1] + "\\n");`,
  );
  vi.stubEnv("NODE_OPTIONS", `--require ${teller}`);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await start("Ada")).toEqual(says("Hello Ada"));
  expect(await readFile(told, "utf8")).toBe(`${join(root, "scripts/start.mjs")}\n`);
  expect(await listKept(".cjs")).toHaveLength(1);
});

test("a source that changed is read anew, and so is a module that it begins to import", async () => {
  await start();
  await write("words.ts", 'export { hello as greeting } from "./more.ts";');
  await write("more.ts", 'export const hello = "Hi";');
  expect(await start("Ada")).toEqual(says("Hi Ada"));
  // Of the same length: that is all that V8 compares of what it has bytecode of.
  await write("more.ts", 'export const hello = "Oi";');
  expect(await start("Ada")).toEqual(says("Oi Ada"));
});

/** A package as npm installs it. */
async function install(name: string, code: string): Promise<void> {
  await mkdir(join(root, "node_modules", name), { recursive: true });
  await write(`node_modules/${name}/package.json`, '{ "type": "module", "exports": "./index.js" }');
  await write(`node_modules/${name}/index.js`, code);
  await write("node_modules/.package-lock.json", JSON.stringify({ packages: { [name]: code } }));
}

test("modules are strict, as where Node runs them itself", async () => {
  await write(
    "words.ts",
    `const kept: { word: string } = Object.freeze({ word: "kept" });
     try { kept.word = "lost"; } catch (error) { console.log(error instanceof TypeError); }
     export const greeting = kept.word;`,
  );
  expect(await start()).toEqual(says("true\nkept"));
  expect(await listKept(".cjs")).toHaveLength(1);
});

test("packages that are left outside are loaded when they are needed", async () => {
  await install("now", 'export const greeting = "Now";');
  await install("later", 'export const greeting = "later";');
  await write(
    "words.ts",
    `export { greeting } from "now";
     void import("later").then(({ greeting }) => console.log(greeting));`,
  );
  expect(await start()).toEqual(says("Now\nlater"));
  expect(await listKept(".cjs")).toHaveLength(1);
});

test("a package that npm changed is read anew", async () => {
  await install("yaml", 'export const greeting = "Good day";');
  await write("words.ts", 'export { greeting } from "yaml";');
  expect(await start()).toEqual(says("Good day"));
  await install("yaml", 'export const greeting = "Good evening";');
  expect(await start()).toEqual(says("Good evening"));
});

test("modules see their own places, and load others when they need them", async () => {
  await write(
    "later.ts",
    'export const where = [import.meta.url, import.meta.dirname, import.meta.filename].join(" ");',
  );
  await write(
    "words.ts",
    `export const greeting = "At";
     void import("./later.ts").then(({ where }) => console.log(where));`,
  );
  const place = `At\nfile://${root}/later.ts ${root} ${root}/later.ts`;
  expect(await start()).toEqual(says(place));
  expect(await start()).toEqual(says(place));
  expect(await listKept(".cjs")).toHaveLength(2);
});

test("files of earlier sources are left to those who started them within a day", async () => {
  const change = (greeting: string) =>
    write("words.ts", `export const greeting = ${JSON.stringify(greeting)};`);
  await start();
  const [first = ""] = await listKept(".cjs");
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  await utimes(dirname(first), daysAgo(3), daysAgo(3));
  await start();
  await change("Hi");
  await start();
  expect(await listKept(".cjs")).toHaveLength(2);
  await utimes(dirname(first), daysAgo(3), daysAgo(3));
  await change("Hey");
  await start();
  const left = await listKept(".cjs");
  expect(left).toHaveLength(2);
  expect(left).not.toContain(first);
});

test("many that start at once all run", async () => {
  const ended = await Promise.all(["a", "b", "c", "d"].map((name) => start(name)));
  expect(ended).toEqual(["a", "b", "c", "d"].map((name) => says(`Hello ${name}`)));
});

describe("nothing is lost", () => {
  test("where bytecode or the list of sources is damaged", async () => {
    await start("plan");
    for (const path of await listKept(".bin")) {
      const bytes = await readFile(path);
      await writeFile(path, bytes.fill(0, Math.floor(bytes.length / 2)));
    }
    expect(await start("plan")).toEqual(says("Hello plan"));
    for (const text of ["{", "null"]) {
      for (const path of await listKept("kept.json")) await writeFile(path, text);
      expect(await start("plan")).toEqual(says("Hello plan"));
    }
    for (const path of await listKept(".cjs")) await writeFile(path, "");
    expect(await start("plan")).toEqual(says("Hello plan"));
  });

  test("where nothing can be kept", async () => {
    await write("node_modules/.cache", "no folder");
    expect(await start("Ada")).toEqual(says("Hello Ada"));
    expect(await start("Ada")).toEqual(says("Hello Ada"));
  });

  test("where there is no bundler", async () => {
    await rm(join(root, "node_modules/rolldown"));
    expect(await start("Ada")).toEqual(says("Hello Ada"));
  });

  test("where a module asks what only a module itself can tell", async () => {
    await write("words.ts", 'export const greeting = import.meta.resolve("./more.ts");');
    expect(await start()).toEqual(says(`file://${root}/more.ts`));
  });

  test("where the program waits at its top, as the files kept cannot", async () => {
    await write("words.ts", 'export const greeting = await Promise.resolve("Late");');
    expect(await start("Ada")).toEqual(says("Late Ada"));
  });
});

test("what is wrong with a source is told with its place", async () => {
  await write("words.ts", "export const greeting = ;");
  const { code, stderr } = await start();
  expect(code).toBe(1);
  expect(stderr).toContain(join(root, "words.ts"));
});

test("a bug keeps its stack, and tells how to get the places in the sources", async () => {
  await write("words.ts", 'export const greeting = "";\nthrow new Error("a bug");');
  const { code, stderr } = await start();
  expect(code).toBe(1);
  expect(stderr).toContain("Error: a bug\n    at ");
  expect(stderr).toContain(
    `A bug. For its places in the sources, give the same to: node ${program}\n`,
  );
});

test("a command that can wait for nothing more does not end well", async () => {
  const main = JSON.stringify(resolve("scripts/run-main.ts"));
  await write(
    "words.ts",
    `import { runMain } from ${main};
     export const greeting = "Hello";
     void runMain(() => new Promise(() => {}));`,
  );
  expect(await start()).toMatchObject({ code: 13, stdout: "Hello\n" });
});
