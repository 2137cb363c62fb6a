import { PipelineError } from "../errors.ts";
import { suggest } from "./nearest.ts";
import { describeConfig } from "./node-config.ts";
import type { ProjectGraph, ProjectNode } from "./nodes.ts";
import { compileName, compilePath, compileWildcard } from "./select-match.ts";
import type { Selection } from "./select.ts";
import type { Criterion } from "./selector.ts";
import { ASPECTS } from "./state-compare.ts";
import { findModified } from "./state.ts";

type Fits = (node: ProjectNode) => boolean;
type Compile = (criterion: Criterion, graph: ProjectGraph, selection: Selection) => Fits;

const RESOURCE_TYPES = ["model", "seed", "test", "unit_test", "source"] as const;
const TEST_TYPES = ["generic", "schema", "singular", "data", "unit"] as const;
const STATUSES = ["success", "error", "skipped", "pass", "fail", "warn"] as const;
const STATES = [
  "new",
  "old",
  "modified",
  "unmodified",
  ...ASPECTS.map((each) => `modified.${each}`),
];

/** dbt's ways to say which nodes are meant. */
const METHODS: Readonly<Record<string, Compile>> = {
  fqn: ({ value }) => {
    const fits = compileName(value);
    return (node) => node.kind !== "source" && fits(node.fqn);
  },
  path: ({ value }) => {
    const { covers, equals } = compilePath(value);
    return ({ file, propertiesFile }) =>
      covers(file) || (propertiesFile !== undefined && equals(propertiesFile));
  },
  file: ({ value }) => {
    const fits = compileWildcard(value);
    return ({ file }) => {
      const name = file.slice(file.lastIndexOf("/") + 1);
      return fits(name) || fits(name.replace(/(?<=.)\.[^.]*$/, ""));
    };
  },
  tag: ({ value }) => {
    const fits = compileWildcard(value);
    return ({ tags }) => tags.some(fits);
  },
  package: ({ value }, { project }) => {
    const fits = compileWildcard(value === "this" ? project : value);
    return (node) => fits(node.package);
  },
  source: (criterion) => {
    const parts = split(criterion, ["<source>", "<source>.<table>", "<package>.<source>.<table>"]);
    const fits = compileAll(parts.length === 3 ? parts : ["*", ...parts, "*"]);
    return (node) => node.kind === "source" && fits([node.package, node.sourceName, node.name]);
  },
  unit_test: (criterion) => {
    const parts = split(criterion, ["<name>", "<package>.<name>"]);
    const fits = compileAll(parts.length === 2 ? parts : ["*", ...parts]);
    return (node) => node.kind === "unit_test" && fits([node.package, node.name]);
  },
  resource_type: (criterion) => {
    const kind = oneOf(criterion, RESOURCE_TYPES);
    return (node) => node.kind === kind;
  },
  test_name: ({ value }) => {
    const fits = compileWildcard(value);
    return (node) => node.kind === "test" && node.generic !== undefined && fits(node.generic.test);
  },
  test_type: (criterion) => {
    const type = oneOf(criterion, TEST_TYPES);
    return (node) => {
      if (node.kind === "unit_test") return type === "unit";
      if (node.kind !== "test" || type === "unit") return false;
      return type === "data" || (type === "singular") === (node.generic === undefined);
    };
  },
  config: compileConfig,
  state: compileState,
  result: (criterion, _, { results }) => {
    if (results === undefined) throw missing(criterion, "run_results.json");
    const status = oneOf(criterion, STATUSES);
    return ({ id }) => results.get(id) === status;
  },
};

/** Methods of dbt that select by what is not there. */
const UNSUPPORTED: ReadonlySet<string> = new Set([
  "access",
  "exposure",
  "group",
  "metric",
  "saved_query",
  "selector",
  "semantic_model",
  "source_status",
  "version",
]);

/** Whether nodes fit a criterion, its plus signs aside. Throws PipelineError `invalid-input`. */
export function compileCriterion(
  criterion: Criterion,
  graph: ProjectGraph,
  selection: Selection,
): Fits {
  const { method, path, text } = criterion;
  const compile = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
  const hasPath = path.length > 0;
  if (compile !== undefined && hasPath === (method === "config")) {
    return compile(criterion, graph, selection);
  }
  const known = Object.keys(METHODS);
  let problem = `there is no method ${method}${suggest(method, known)}`;
  if (UNSUPPORTED.has(method)) problem = `the method ${method} is not supported`;
  else if (method === "config") problem = "config needs the name of a setting";
  else if (compile !== undefined) problem = `the method ${method} takes no dots`;
  const methods = known.map((name) => (name === "config" ? "config.<setting>" : name));
  throw invalid(`Selection ${text}: ${problem}`, `Use one of ${methods.join(", ")}.`);
}

/** The names of dbt's ways to select that work here. */
export const METHOD_NAMES: readonly string[] = Object.keys(METHODS);

/** Values that a method could have found. */
export function listValues(method: string, graph: ProjectGraph): ReadonlySet<string> {
  const nodes = [...graph.nodes.values()];
  const list = (values: (node: ProjectNode) => readonly string[]) => new Set(nodes.flatMap(values));
  switch (method) {
    case "fqn":
      return list((node) => (node.kind === "source" ? [] : [node.name]));
    case "tag":
      return list(({ tags }) => tags);
    case "package":
      return list((node) => [node.package]);
    case "file":
      return list(({ file }) => [file.slice(file.lastIndexOf("/") + 1)]);
    case "source":
      return list((node) =>
        node.kind === "source" ? [node.sourceName, `${node.sourceName}.${node.name}`] : [],
      );
    case "unit_test":
      return list((node) => (node.kind === "unit_test" ? [node.name] : []));
    case "test_name":
      return list((node) => (node.kind === "test" && node.generic ? [node.generic.test] : []));
    default:
      return new Set();
  }
}

function compileConfig({ path, value }: Criterion): Fits {
  const wanted = value.toLowerCase();
  const fitsScalar = (item: unknown): boolean => {
    if (typeof item === "string" && path.join(".") !== "severity") return item === value;
    return typeof item !== "object" && String(item).toLowerCase() === wanted;
  };
  return (node) => {
    let found: unknown = describeConfig(node);
    for (const key of path) {
      if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return false;
      found = (found as Readonly<Record<string, unknown>>)[key];
    }
    if (typeof found !== "object" || found === null) return fitsScalar(found);
    return (Array.isArray(found) ? found : Object.keys(found)).some(fitsScalar);
  };
}

function compileState(criterion: Criterion, graph: ProjectGraph, { state }: Selection): Fits {
  if (state === undefined) throw missing(criterion, "manifest.json");
  const which = oneOf(criterion, STATES);
  if (which === "new") return ({ id }) => !state.nodes.has(id);
  if (which === "old") return ({ id }) => state.nodes.has(id);
  const aspect = ASPECTS.find((each) => which === `modified.${each}`);
  const modified = findModified(graph, state, aspect);
  return ({ id }) => modified.has(id) === (which !== "unmodified");
}

/** The names that a value consists of, with dots between them. */
function split({ text, method, value }: Criterion, forms: readonly string[]): string[] {
  const parts = value.split(".");
  if (parts.length <= forms.length) return parts;
  const remedy = `Write ${forms.map((form) => `${method}:${form}`).join(" or ")}.`;
  throw invalid(`Selection ${text} has too many dots`, remedy);
}

function compileAll(patterns: readonly string[]): (names: readonly string[]) => boolean {
  const fits = patterns.map(compileWildcard);
  return (names) => names.every((name, index) => fits[index]?.(name));
}

function oneOf<T extends string>({ text, method, value }: Criterion, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  const problem = `there is no ${method} ${value}${suggest(value, known)}`;
  throw invalid(`Selection ${text}: ${problem}`, `Use one of ${known.join(", ")}.`);
}

function missing({ text }: Criterion, file: string): PipelineError {
  return invalid(
    `Selection ${text} compares with an earlier run, and none is given`,
    `Name a folder that holds its ${file} with --state.`,
  );
}

function invalid(message: string, remedy: string): PipelineError {
  return new PipelineError(message, { code: "invalid-input", remedy });
}
