import { Environment } from "minijinja-js";

/** Evaluation steps before a template counts as endless; a long model takes a few hundred. */
const FUEL = 1_000_000;
const MAX_SQL_LENGTH = 10_000_000;

/** Blocks that the engine knows or dbt defines, and that this subset leaves out. */
const REFUSED_BLOCK =
  /\{%[-+]?\s*(macro|call|test|data_test|docs|snapshot|materialization|include|import|from|extends|block)\b/g;

/** What a template may ask for. Answers are given by `resolve…`, which never throw. */
export interface TemplateContext {
  /** Name of the model, seed or source table in quotes, or what is wrong with the reference. */
  resolve(kind: "ref" | "source", names: readonly string[]): Resolved;
  readonly vars: ReadonlyMap<string, unknown>;
  /** `{{ this }}`; absent where nothing is built, as in a singular test. */
  readonly self?: { readonly dataset: string; readonly name: string; readonly quoted: string };
  readonly dataset: string;
}

export type Resolved = { readonly quoted: string } | { readonly problem: string };

export interface Rendered {
  readonly sql: string;
  /** Line of the template that the SQL begins on. */
  readonly sqlLine: number;
  /** Arguments of all `config()` calls, the later ones over the earlier. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly configLine: number;
  /** What was wrong, by line; the SQL is of no use then. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/**
 * Renders dbt's Jinja. It is the only file that knows the template engine. A JavaScript callback
 * that throws ruins the engine's WASM instance, so callbacks write problems down and go on.
 */
export class Templates {
  readonly #engine = new Environment();
  #current: Rendering | undefined;

  constructor() {
    const engine = this.#engine;
    engine.debug = true;
    engine.undefinedBehavior = "strict";
    engine.fuel = FUEL;
    engine.removeGlobal("debug");
    for (const name of ["ref", "source", "var", "config", "is_incremental"] as const) {
      engine.addGlobal(name, (...values: unknown[]) => this.#current?.answer(name, values));
    }
    // Known names get a plain answer, others "unknown function".
    for (const name of ["env_var", "log", "doc", "run_query", "generate_schema_name"]) {
      engine.addGlobal(name, () => this.#current?.refuse(name, `${name}() is not supported`));
    }
  }

  render(source: string, context: TemplateContext): Rendered {
    const rendering = new Rendering(source, context);
    refuseBlocks(source, rendering);
    if (rendering.problems.length > 0) return rendering.outcome();
    this.#current = rendering;
    const { self, dataset } = context;
    const target = { name: "default", type: "bigquery", schema: dataset, dataset };
    const variables = { target, ...(self && { this: describeSelf(self) }) };
    try {
      let sql = this.#engine.renderNamedStr("model.sql", source, variables);
      // A value cannot have both attributes and a text, so the printed object is replaced.
      if (self && /\bthis\b/.test(source)) {
        sql = sql.replaceAll(this.#engine.renderStr("{{ this }}", variables), self.quoted);
      }
      if (sql.length > MAX_SQL_LENGTH) rendering.add(1, "renders to more than 10 MB of SQL");
      return { ...rendering.outcome(), sql: sql.trim(), sqlLine: findFirstLine(sql, source) };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      rendering.add(...readEngineError(error));
      return rendering.outcome();
    } finally {
      this.#current = undefined;
    }
  }
}

function describeSelf({ dataset, name }: { dataset: string; name: string }) {
  return { schema: dataset, dataset, name, identifier: name, table: name };
}

class Rendering {
  readonly problems: { line: number; message: string }[] = [];
  readonly #source: string;
  readonly #context: TemplateContext;
  readonly #config: Record<string, unknown> = {};
  #configLine = 1;

  constructor(source: string, context: TemplateContext) {
    this.#source = source;
    this.#context = context;
  }

  add(line: number, message: string): void {
    this.problems.push({ line, message });
  }

  outcome(): Rendered {
    const [config, configLine] = [this.#config, this.#configLine];
    return { sql: "", sqlLine: 1, config, configLine, problems: this.problems };
  }

  refuse(name: string, message: string, values?: unknown[]): string {
    this.add(this.#lineOf(name, values), message);
    return "";
  }

  answer(name: "ref" | "source" | "var" | "config" | "is_incremental", values: unknown[]): unknown {
    if (name === "is_incremental") return false;
    if (name === "config") return this.#setConfig(values);
    if (name === "var") return this.#readVariable(values);
    const fits = name === "ref" ? [1, 2].includes(values.length) : values.length === 2;
    if (!fits || !values.every((value) => typeof value === "string")) {
      const wanted = name === "ref" ? "one name, or a project and a name" : "a source and a table";
      return this.refuse(name, `${name}() takes ${wanted}, as text`, values);
    }
    const resolved = this.#context.resolve(name, values);
    if ("quoted" in resolved) return resolved.quoted;
    return this.refuse(name, resolved.problem, values);
  }

  #setConfig(values: unknown[]): string {
    this.#configLine = this.#lineOf("config");
    const [given] = values;
    if (values.length !== 1 || !(given instanceof Map || isPlainObject(given))) {
      return this.refuse("config", "config() takes named arguments");
    }
    Object.assign(this.#config, toPlain(given));
    return "";
  }

  #readVariable([name, ...defaults]: unknown[]): unknown {
    if (typeof name !== "string") return this.refuse("var", "var() takes a name, as text");
    if (this.#context.vars.has(name)) return this.#context.vars.get(name);
    if (defaults.length > 0) return toPlain(defaults[0]);
    return this.refuse("var", `variable "${name}" has no value and no default`, [name]);
  }

  /** Callbacks are not told where they were called from: look for the call in the source. */
  #lineOf(name: string, values: unknown[] = []): number {
    const calls = this.#source.matchAll(new RegExp(`\\b${name}\\s*\\(`, "g"));
    const texts = values.filter((value) => typeof value === "string");
    let first: number | undefined;
    for (const match of calls) {
      first ??= match.index;
      const end = this.#source.indexOf(")", match.index);
      const quoted = this.#source.slice(match.index, end).matchAll(/(['"])(.*?)\1/g);
      const inside = new Set([...quoted].map(([, , text]) => text));
      if (texts.every((text) => inside.has(text))) {
        return lineAt(this.#source, match.index);
      }
    }
    return lineAt(this.#source, first ?? 0);
  }
}

function refuseBlocks(source: string, rendering: Rendering): void {
  // Comments keep their length, so that lines stay where they are.
  const bare = source.replace(/\{#.*?#\}/gs, (comment) => comment.replace(/[^\n]/g, " "));
  for (const match of bare.matchAll(REFUSED_BLOCK)) {
    rendering.add(lineAt(source, match.index), `{% ${match[1]} %} is not supported`);
  }
}

/** First line of the engine's message, its line number, and the text that it points at. */
function readEngineError(error: Error): [line: number, message: string] {
  const told = /^(.*?) \(in [^)]*:(\d+)\)/.exec(error.message);
  if (told === null) return [1, `the template engine failed: ${error.message.slice(0, 200)}`];
  const line = Number(told[2]);
  const pointed = /^ *\d+ > (.*)\n +i (\s*)(\^+)/m.exec(error.message);
  const [, row = "", indent = "", carets = ""] = pointed ?? [];
  const text = row.slice(indent.length, indent.length + carets.length);
  const message = (told[1] ?? "").replace(/^syntax error: /, "Jinja does not parse: ");
  if (message.includes("out of fuel")) return [line, `takes more than ${FUEL} steps to render`];
  const method = /^unknown method: undefined has no method named (.*)/.exec(message);
  const owner = /\w+$/.exec(row.slice(0, indent.length))?.[0];
  if (method && owner) return [line, `${owner}.${method[1]}() is not supported`];
  return [line, text === "" ? message : `${message}: ${text}`];
}

/** A `config()` of several lines leaves none of them: look for the SQL's first words instead. */
function findFirstLine(sql: string, source: string): number {
  const [first = ""] = sql.trim().split("\n", 1);
  const at = source.indexOf(first);
  return at < 0 ? 1 : lineAt(source, at);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The engine gives dictionaries as Maps, and `none` as undefined. */
function toPlain(value: unknown): unknown {
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, item]) => [String(key), toPlain(item)]));
  }
  if (Array.isArray(value)) return value.map(toPlain);
  return value === undefined ? null : value;
}
