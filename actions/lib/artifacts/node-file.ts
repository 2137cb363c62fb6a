import type { ProjectGraph, ProjectNode, TestNode, UnitTestNode } from "../graph/nodes.ts";

export type Folders = Pick<ProjectGraph, "folders">;

/** dbt shortens longer names of tests when it makes files of them. */
const MAX_NAME_LENGTH = 63;
/** An alias that was made of a long name, so that no other test has it. */
const SHORTENED = /^\w{1,40}_[0-9a-f]{32}$/;

/** A file as dbt names it: relative to the package that it is of. */
export function toPackageFile(
  { file, package: package_ }: { readonly file: string; readonly package: string },
  { folders }: Folders,
): string {
  const folder = folders?.get(package_) ?? "";
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}

/**
 * dbt's `path` of a node: of what is a file of its own, below the folder of its kind; of a generic
 * test, the file that it is compiled to; of all else, the YAML file that states it.
 */
export function findPath(node: ProjectNode, graph: Folders): string {
  const file = toPackageFile(node, graph);
  if (node.kind === "source" || node.kind === "unit_test") return file;
  return nameTestFile(node) ?? [...node.fqn.slice(1, -1), baseName(file)].join("/");
}

/** The file that dbt makes of a test that YAML states; undefined for nodes that have a file. */
export function nameTestFile(node: ProjectNode): string | undefined {
  const isTest = node.kind === "unit_test" || (node.kind === "test" && node.generic !== undefined);
  return isTest ? `${shorten(node)}.sql` : undefined;
}

function shorten(node: TestNode | UnitTestNode): string {
  const { id, name, checksum } = node;
  if (name.length <= MAX_NAME_LENGTH) return name;
  if (node.kind === "test" && SHORTENED.test(node.alias)) return node.alias;
  // The id of a generic test ends in a hash of all that tells it from another.
  const hash = node.kind === "test" ? id.slice(id.lastIndexOf(".") + 1) : checksum.slice(0, 32);
  return `${name.slice(0, 30).toWellFormed()}_${hash}`;
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
