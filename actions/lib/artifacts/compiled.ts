import type { ProjectNode } from "../graph/nodes.ts";
import { nameTestFile, toPackageFile } from "./node-file.ts";
import type { Folders } from "./node-file.ts";

/**
 * Where a node's SQL is written below `compiled/`, laid out as dbt does it: `<package>/<file>`, and
 * for a test that YAML states `<package>/<YAML file>/<test>.sql`; unit tests have a folder for each
 * model there. Each part is a plain file name, whatever the names of a project hold, and no two
 * nodes share a file.
 */
export function compiledFile(node: ProjectNode, graph: Folders): string {
  const parts = [node.package, ...toPackageFile(node, graph).split("/")];
  if (node.kind === "unit_test") parts.push("unit_tests", node.fqn.at(-2) ?? "");
  const test = nameTestFile(node);
  if (test !== undefined) parts.push(test);
  return parts.map(escapeFileName).join("/");
}

/** Percent-encodes what some file system takes for more than a letter of a name. */
function escapeFileName(name: string): string {
  const encode = (character: string) =>
    `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  const safe = name.replaceAll(/[\p{Cc}\\/:*?"<>|%]/gu, encode);
  if (safe === "") return "%";
  return /^\.+$/.test(safe) ? safe.replaceAll(".", encode) : safe;
}
