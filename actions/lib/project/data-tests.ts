import { z } from "zod";
import { testConfigSchema, WRITTEN } from "./config.ts";
import type { TestConfigLayer } from "./config.ts";
import { isTree } from "./folder-configs.ts";
import type { Place, Problems } from "./problems.ts";
import { checkShape, findTemplates } from "./yaml.ts";
import type { YamlFile } from "./yaml.ts";

type Path = readonly PropertyKey[];

/** A data test as YAML states it, its arguments as they stand there. */
export interface StatedTest {
  /** `unique`, `accepted_range`; `namespace` is the package before the dot. */
  readonly test: string;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  readonly description: string;
  readonly config: TestConfigLayer;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly column: string | undefined;
  readonly place: Place;
  /** Line of one of its arguments. */
  readonly lineOf: (path: Path) => number;
}

/** Settings that may stand beside a test's arguments instead of in `config`. */
const loose = testConfigSchema.omit({ enabled: true }).partial();
const frame = z.object({
  name: z.string().optional(),
  description: z.string().nullish(),
  config: testConfigSchema.nullish(),
  arguments: z.record(z.string(), z.unknown()).nullish(),
  ...loose.shape,
});
const FRAME_KEYS = new Set([...Object.keys(frame.shape), "test_name"]);
/** Settings and arguments of most tests. */
export const NONE = Object.freeze({});
const NAME = /^(?:(\w+)\.)?(\w+)$/;

/** Parses one entry of `data_tests:`; undefined, with problems told, where it cannot be used. */
export function parseDataTest(
  yaml: YamlFile,
  entry: unknown,
  options: { at: Path; column: string | undefined; problems: Problems },
): StatedTest | undefined {
  const { at, problems, column } = options;
  const tree = isTree(entry) ? entry : {};
  // The longer form, which YAML anchors need: `- name: …` beside `test_name: …`.
  const isLong = typeof tree["test_name"] === "string";
  const [test, ...others] = isLong
    ? [tree["test_name"]]
    : isTree(entry)
      ? Object.keys(tree)
      : [entry];
  const body = isLong ? tree : isTree(entry) ? (tree[String(test)] ?? {}) : {};
  const named = typeof test === "string" ? NAME.exec(test) : null;
  const place: Place = { file: yaml.file, line: yaml.lineAt(at) };
  if (named === null || others.length > 0 || !isTree(body)) {
    problems.add(place, "expected one data test, as `- unique` or `- accepted_values: {…}`");
    return undefined;
  }
  const inner = isTree(entry) && !isLong ? [...at, String(test)] : at;
  const keys = Object.keys(body);
  if (keys.length === 0) {
    return {
      test: named[2] ?? "",
      namespace: named[1],
      name: undefined,
      description: "",
      config: NONE,
      arguments: NONE,
      column,
      place,
      lineOf: locateWithin(yaml, at),
    };
  }
  const framed = checkShape(yaml, { schema: frame, problems, at: inner, value: body });
  if (framed === undefined) return undefined;
  const beside = Object.fromEntries(
    keys.filter((key) => !FRAME_KEYS.has(key)).map((key) => [key, body[key]]),
  );
  const isNested = framed.arguments && Object.keys(beside).length === 0;
  const { name, description, config, arguments: given, ...settings } = framed;
  return {
    test: named[2] ?? "",
    namespace: named[1],
    name,
    description: description ?? "",
    config: { ...settings, ...config, [WRITTEN]: findWritten(yaml, body) },
    arguments: { ...given, ...beside },
    column,
    place,
    lineOf: locateWithin(yaml, isNested ? [...inner, "arguments"] : inner),
  };
}

/** Holds the way to a line and not the file, whose data would stay in memory with each test. */
function locateWithin({ lineAt }: YamlFile, at: Path): StatedTest["lineOf"] {
  return (path) => lineAt([...at, ...path]);
}

/** What is written of settings, in `config` or beside it. */
function findWritten(yaml: YamlFile, body: Readonly<Record<string, unknown>>) {
  if (yaml.originals === undefined) return undefined;
  const all = { ...findTemplates(yaml, body), ...findTemplates(yaml, body["config"]) };
  const settings = Object.entries(all).filter(([key]) => Object.hasOwn(loose.shape, key));
  return settings.length === 0 ? undefined : Object.fromEntries(settings);
}
