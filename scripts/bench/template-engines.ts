import { createRequire } from "node:module";
import { join } from "node:path";
import { parseTemplate, render } from "../../actions/lib/jinja/template.ts";
import { toText, toValue } from "../../actions/lib/jinja/value.ts";
import type { Value } from "../../actions/lib/jinja/value.ts";

export type EngineName = "ours" | "minijinja-js" | "nunjucks";

/** Renders a template. Throws for one that it cannot render; an engine of others may never end. */
export type Engine = (template: string, context: ReadonlyMap<string, unknown>) => string;

/** `modules` is a folder `node_modules` that has the engines of others. */
export function openEngine(name: EngineName, modules: string): Engine {
  if (name === "ours") return renderOurs;
  return name === "nunjucks" ? openNunjucks(modules) : openMinijinja(modules);
}

const renderOurs: Engine = (template, context) => {
  const globals = (name: string) =>
    context.has(name) ? toValue(context.get(name)) : DBT.get(name);
  return render(parseTemplate(template, "case.sql"), { globals }).text;
};

/** What the cases were rendered with in Python. */
const DBT: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["config", () => ""],
  ["ref", (args) => `\`${args.map(toText).join(".")}\``],
  ["source", ([source = "", table = ""]) => `\`${toText(source)}.${toText(table)}\``],
  ["is_incremental", () => true],
  ["var", ([, fallback = null]) => fallback],
  ["this", "`this`"],
]);

/** The same for engines that call plain functions. */
const PLAIN_DBT: Readonly<Record<string, unknown>> = {
  config: () => "",
  ref: (...args: unknown[]) => `\`${args.join(".")}\``,
  source: (source: unknown, table: unknown) => `\`${String(source)}.${String(table)}\``,
  is_incremental: () => true,
  var: (_: unknown, fallback: unknown) => fallback ?? null,
  this: "`this`",
};

interface Minijinja {
  readonly Environment: new () => {
    enablePyCompat(): void;
    addGlobal(name: string, value: unknown): void;
    renderStr(source: string, context: unknown): string;
  };
}

function openMinijinja(modules: string): Engine {
  const { Environment } = createRequire(join(modules, "."))("minijinja-js") as Minijinja;
  const environment = new Environment();
  environment.enablePyCompat();
  for (const [name, value] of Object.entries(PLAIN_DBT)) environment.addGlobal(name, value);
  return (template, context) => environment.renderStr(template, toObjects(context));
}

interface Nunjucks {
  readonly installJinjaCompat: () => void;
  readonly Environment: new (
    loader: null,
    options: { autoescape: boolean },
  ) => {
    addGlobal(name: string, value: unknown): void;
    renderString(source: string, context: unknown): string;
  };
}

function openNunjucks(modules: string): Engine {
  const nunjucks = createRequire(join(modules, "."))("nunjucks") as Nunjucks;
  nunjucks.installJinjaCompat();
  const environment = new nunjucks.Environment(null, { autoescape: false });
  for (const [name, value] of Object.entries(PLAIN_DBT)) environment.addGlobal(name, value);
  return (template, context) => environment.renderString(template, toObjects(context));
}

/** Maps as plain objects, which is how the engines of others take them. */
function toObjects(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toObjects);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...value].map(([key, item]) => [key, toObjects(item)]));
}
