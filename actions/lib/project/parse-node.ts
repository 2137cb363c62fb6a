import type { z } from "zod";
import { JinjaError } from "../jinja/error.ts";
import { toValue } from "../jinja/value.ts";
import type { JinjaObject, Value } from "../jinja/value.ts";
import { createObject } from "./base-globals.ts";
import { mergeConfig, WRITTEN } from "./config.ts";
import type { Draft } from "./drafts.ts";
import type { Place, Problems } from "./problems.ts";
import type { Subject } from "./properties.ts";
import type { Renderer, RenderRequest } from "./renderer.ts";
import { findStatementEnd } from "../sql/expression.ts";
import { checkShape } from "./yaml.ts";

/** A reference as a template made it. */
export interface MadeReference extends Subject {
  readonly place: Place;
}

/** What a template says when it is read without being run. */
export interface ParsedTemplate<Layer> {
  /** All settings, those of the SQL on top. */
  readonly config: Layer;
  readonly configPlace: Place;
  readonly references: readonly MadeReference[];
  readonly macros: readonly string[];
}

type ReadLayer = {
  enabled?: boolean | undefined;
  tags?: string[] | null | undefined;
  meta?: Record<string, unknown> | null | undefined;
};

/**
 * Renders a template without running it, for its settings and what it refers to. `relate` gives the
 * relation of a reference, which need not be known yet.
 */
export function parseDraft<Layer extends ReadLayer>(
  draft: Draft<Layer>,
  options: {
    renderer: Renderer;
    schema: z.ZodType<Layer>;
    relate: (subject: Subject, from: string) => Value;
    self: Value | undefined;
    resourceType: string;
    problems: Problems;
  },
): ParsedTemplate<Layer> {
  const { problems, renderer, schema } = options;
  const set: Record<string, unknown> = {};
  let configLine = 1;
  const references: MadeReference[] = [];
  const request: RenderRequest = {
    ...createParsing({ package: draft.package, relate: options.relate, references }),
    self: options.self,
    model: describeModel({ ...draft, resourceType: options.resourceType, description: "" }),
    config: {
      set: (settings, line) => {
        configLine = line;
        Object.assign(set, settings);
      },
      get: (name) => {
        const merged = mergeConfig(draft.layers) as Readonly<Record<string, unknown>>;
        return Object.hasOwn(set, name) ? set[name] : merged[name];
      },
    },
  };
  const macros = renderQuietly(draft, { renderer, request, problems });
  const configPlace = { file: draft.file, line: configLine };
  const yaml = { file: draft.file, value: { config: set }, lineAt: () => configLine };
  const stated =
    Object.keys(set).length === 0
      ? undefined
      : checkShape(yaml, { schema, problems, at: ["config"], value: set });
  const own = stated && { ...stated, [WRITTEN]: forget(set) };
  const config = mergeConfig(own === undefined ? draft.layers : [...draft.layers, own]);
  return { config, configPlace, references, macros };
}

/** What the text sets may depend on the target; how it is written is the text's affair. */
function forget(set: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(set).map((name) => [name, undefined]));
}

/** What a template may ask while it is only read. References are written down, not looked up. */
export function createParsing(options: {
  package: string;
  relate: (subject: Subject, from: string) => Value;
  references: MadeReference[];
}): Pick<
  RenderRequest,
  "package" | "isExecuting" | "refer" | "columnsOf" | "rowsOf" | "isIncremental"
> {
  return {
    package: options.package,
    isExecuting: false,
    isIncremental: false,
    refer: (kind, names, site) => {
      const subject = { kind, names };
      options.references.push({ ...subject, place: { file: site.file, line: site.line } });
      return options.relate(subject, options.package);
    },
    columnsOf: () => [],
    rowsOf: () => [],
  };
}

function renderQuietly(
  draft: { readonly text: string; readonly file: string },
  options: { renderer: Renderer; request: RenderRequest; problems: Problems },
): string[] {
  const { file, text } = draft;
  try {
    const rendered = options.renderer.render(text, file, options.request);
    const end = findStatementEnd(rendered.text);
    if (end !== undefined) {
      const place = { file, line: rendered.lineOf(end) };
      options.problems.add(place, "expected one query without a semicolon");
    }
    // What depends on `execute` may have its SQL only when it is run.
    if (!/\S/.test(rendered.text) && !/\bexecute\b/.test(text)) {
      options.problems.add({ file }, "has no SQL");
    }
    return [...rendered.macros];
  } catch (error) {
    tellJinjaError(error, { file: draft.file, problems: options.problems });
    return [];
  }
}

/** Makes a problem of what a template did wrong; throws everything else again. */
export function tellJinjaError(
  error: unknown,
  { file, problems }: { file: string; problems: Problems },
): void {
  if (!(error instanceof JinjaError)) throw error;
  problems.add({ file: error.file || file, line: error.line || 1 }, explainJinjaError(error));
}

/** What went wrong, and through which macros. */
export function explainJinjaError(error: JinjaError): string {
  const calls = error.trace.map(({ name, file, line }) =>
    file === "" ? `in ${name}` : `in ${name}, called at ${file}:${line}`,
  );
  const middle = calls.length > 10 ? [`… ${calls.length - 8} calls …`] : calls.slice(4, -4);
  return [error.message, ...calls.slice(0, 4), ...middle, ...calls.slice(4).slice(-4)].join("; ");
}

/** `model` and `node` of templates and of `generate_…_name` macros. */
export function describeModel(node: {
  readonly name: string;
  readonly package: string;
  readonly file: string;
  readonly fqn: readonly string[];
  readonly description: string;
  readonly resourceType: string;
  readonly config?: unknown;
}): JinjaObject {
  let attributes: JinjaObject | undefined;
  const read = () =>
    createObject("model", {
      name: node.name,
      alias: node.name,
      resource_type: node.resourceType,
      package_name: node.package,
      unique_id: `${node.resourceType}.${node.package}.${node.name}`,
      path: node.file,
      original_file_path: node.file,
      fqn: [...node.fqn],
      description: node.description,
      config: toValue(node.config ?? {}),
      tags: [],
      version: null,
    });
  // Few templates ask.
  return {
    jinjaType: "model",
    getAttribute: (name) => (attributes ??= read()).getAttribute(name),
  };
}
