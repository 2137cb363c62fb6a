import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A package that is in the bundles. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its licence as it is published with it; empty where it comes without. */
  readonly text: string;
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** The licences of all packages that modules come from, one after the other, by name. */
export async function listLicences(modules: readonly string[]): Promise<string> {
  const folders = new Set(modules.flatMap((id) => folderOf(id) ?? []));
  const packages = await Promise.all([...folders].map(readPackage));
  const sorted = packages.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const head = "The bundles in this folder hold parts of these packages.\n";
  return [head, ...sorted.map(describe)].join(`\n${"-".repeat(80)}\n\n`);
}

/** The innermost package's folder that a module is in; undefined for one of this repository. */
function folderOf(id: string): string | undefined {
  const path = id.replaceAll("\\", "/").replace(/^\0/, "");
  const at = path.lastIndexOf("/node_modules/");
  if (at < 0) return undefined;
  const rest = path.slice(at + "/node_modules/".length).split("/");
  const name = rest.slice(0, rest[0]?.startsWith("@") === true ? 2 : 1).join("/");
  return `${path.slice(0, at)}/node_modules/${name}`;
}

async function readPackage(folder: string): Promise<Bundled> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  ) as { name: string; version: string; license?: unknown };
  const files = (await readdir(folder)).filter((file) => LICENCE_FILE.test(file)).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const text = texts.map((each) => each.replaceAll("\r\n", "\n").trim()).join("\n\n");
  return { name, version, licence: typeof license === "string" ? license : "see below", text };
}

function keyOf({ name, version }: Bundled): string {
  return `${name} ${version}`;
}

function describe(bundled: Bundled): string {
  const { licence, text } = bundled;
  const head = `${keyOf(bundled)}\nLicence: ${licence}\n`;
  return text === "" ? head : `${head}\n${text}\n`;
}
