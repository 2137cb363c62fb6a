import { JinjaError } from "../jinja/error.ts";
import type { CallSite } from "../jinja/error.ts";
import { evaluate, parseTemplate, render } from "../jinja/template.ts";
import type { Template } from "../jinja/template.ts";
import { toPlain, toText, toValue, Undefined } from "../jinja/value.ts";
import type { JinjaFunction, JinjaObject, Value } from "../jinja/value.ts";
import { suggest } from "../graph/nearest.ts";
import { createAdapter, createRunQuery } from "./adapter.ts";
import { createObject, findBaseGlobal, listBaseGlobals } from "./base-globals.ts";
import type { BaseContext } from "./base-globals.ts";
import { createBuiltins } from "./builtins/builtins.ts";
import type { Invocation } from "./invocation.ts";
import { Macros } from "./macros.ts";
import type { Package } from "./packages.ts";
import type { Place, Problems } from "./problems.ts";
import { findVariable, listVariables } from "./settings.ts";

/** What one rendering is about. Functions may throw a JinjaError, or anything to interrupt it. */
export interface RenderRequest {
  /** Package that the text is written in. */
  readonly package: string;
  /** dbt's `execute`: false while a project is only read. */
  readonly isExecuting: boolean;
  readonly refer: (kind: "ref" | "source", names: readonly string[], site: CallSite) => Value;
  readonly config: ConfigAccess;
  /** `{{ this }}`; absent where nothing is built. */
  readonly self?: Value | undefined;
  readonly model?: Value | undefined;
  readonly isIncremental?: boolean;
  /**
   * Names that are known only here: a test's arguments, a unit test's overrides, which may be of a
   * package: `dbt_utils.star`.
   */
  readonly names?: ReadonlyMap<string, Value>;
  readonly vars?: Readonly<Record<string, unknown>>;
  readonly columnsOf: (relation: Value) => readonly { name: string; type: string }[];
  readonly rowsOf: (sql: string) => readonly Readonly<Record<string, Value>>[];
}

/** `config()` of one template: what it sets, and what it asks for. */
export interface ConfigAccess {
  set(settings: Readonly<Record<string, unknown>>, line: number): void;
  get(name: string): unknown;
}

export interface Rendered {
  readonly text: string;
  /** Line of the template that a line of the text comes from. */
  readonly lineOf: (line: number) => number;
  /** Ids of the project's macros that were used. */
  readonly macros: ReadonlySet<string>;
}

/** Renders the templates of a project with all that dbt lets them use. */
export class Renderer {
  readonly macros: Macros;
  readonly #packages: ReadonlyMap<string, Package>;
  readonly #root: Package;
  readonly #invocation: Invocation;
  readonly #builtins: ReadonlyMap<string, ReadonlyMap<string, JinjaFunction>>;
  #current: { request: RenderRequest; macros: Set<string> } | undefined;

  constructor(options: {
    packages: readonly Package[];
    invocation: Invocation;
    problems: Problems;
  }) {
    const [root] = options.packages;
    if (root === undefined) throw new Error("there is no project to render");
    this.#root = root;
    this.#packages = new Map(options.packages.map((each) => [each.settings.name, each]));
    this.#invocation = options.invocation;
    const findGlobal = (name: string, package_: string) => this.#findGlobal(name, package_);
    this.macros = new Macros({ findGlobal, problems: options.problems });
    const request = () => this.#request;
    this.#builtins = createBuiltins({
      get isExecuting() {
        return request().isExecuting;
      },
      columnsOf: (relation) => request().columnsOf(relation),
      rowsOf: (sql) => request().rowsOf(sql),
    });
  }

  /** Renders one template. Throws JinjaError, and whatever the request's functions throw. */
  render(template: Template | string, file: string, request: RenderRequest): Rendered {
    const parsed = typeof template === "string" ? parseTemplate(template, file) : template;
    return this.#within(request, (macros) => {
      const globals = (name: string) => this.#findGlobal(name, request.package);
      return { ...render(parsed, { globals, known: () => this.#listNames(request) }), macros };
    });
  }

  /** Renders a text of YAML: what is one expression and no more keeps its value. */
  evaluate(text: string, file: string, request: RenderRequest): Value {
    return this.#within(request, () => {
      const globals = (name: string) => this.#findGlobal(name, request.package);
      return evaluate(parseTemplate(text, file), {
        globals,
        known: () => this.#listNames(request),
      });
    });
  }

  /** Calls a macro as a template of the project would. */
  callMacro(
    call: JinjaFunction,
    options: {
      args: readonly Value[];
      kwargs?: ReadonlyMap<string, Value>;
      request: RenderRequest;
      /** Where the YAML asks for it. */
      place?: Place;
    },
  ): { value: Value; macros: ReadonlySet<string> } {
    const { args, kwargs = new Map<string, Value>(), request, place } = options;
    const { file = "", line = 1 } = place ?? {};
    return this.#within(request, (macros) => {
      return { value: call(args, kwargs, { file, line }), macros };
    });
  }

  /** A macro that dbt itself would take from the project: its own first, then a package's. */
  findOverride(name: string): JinjaFunction | undefined {
    return this.macros.find(name, this.#root.settings.name)?.call;
  }

  get #request(): RenderRequest {
    if (this.#current === undefined) throw new Error("nothing is being rendered");
    return this.#current.request;
  }

  #within<T>(request: RenderRequest, work: (macros: Set<string>) => T): T {
    const outer = this.#current;
    const macros = new Set<string>();
    this.#current = { request, macros };
    try {
      return work(macros);
    } finally {
      this.#current = outer;
    }
  }

  /** Macros of the own package, then of the project, then what dbt defines, then packages. */
  #findGlobal(name: string, package_: string): Value | undefined {
    const given = this.#current?.request.names?.get(name);
    if (given !== undefined) return given;
    const macro = this.#useMacro(name, package_) ?? this.#useMacro(name, this.#root.settings.name);
    if (macro !== undefined) return macro;
    const defined = Object.hasOwn(CONTEXT, name) ? CONTEXT[name]?.(this.#request) : undefined;
    if (defined !== undefined) return defined;
    if (name === "adapter" || name === "builtins" || name === "context")
      return this.#object(name, package_);
    const base = findBaseGlobal(name, this.#baseContext(package_));
    if (base !== undefined) return base;
    return this.#builtins.get("dbt")?.get(name) ?? this.#findPackage(name);
  }

  #useMacro(name: string, package_: string): JinjaFunction | undefined {
    const macro = this.macros.find(name, package_);
    if (macro !== undefined) this.#current?.macros.add(macro.id);
    return macro?.call;
  }

  #findPackage(name: string): Value | undefined {
    const builtin = this.#builtins.get(name);
    if (builtin === undefined && !this.macros.hasPackage(name)) return undefined;
    return {
      jinjaType: "package",
      getAttribute: (macro) => {
        const given = this.#current?.request.names?.get(`${name}.${macro}`);
        const found = given ?? this.#useMacro(macro, name) ?? builtin?.get(macro);
        if (found !== undefined) return found;
        const known = [...this.macros.names(name), ...(builtin?.keys() ?? [])];
        throw new JinjaError(`${name}.${macro} is not supported${suggest(macro, known)}`);
      },
    };
  }

  #object(name: string, package_: string): Value {
    if (name === "adapter") {
      return createAdapter(this.#request, (macro, namespace) => {
        return this.#dispatch(macro, namespace ?? package_);
      });
    }
    const pick = (key: string) => CONTEXT[key]?.(this.#request) ?? null;
    return createObject(name, { ref: pick("ref"), source: pick("source"), config: pick("config") });
  }

  /** dbt's order: the project's own versions, then the package's, BigQuery's before default ones. */
  #dispatch(macro: string, namespace: string): JinjaFunction {
    const root = this.#root.settings;
    const places = root.dispatch.get(namespace) ?? [root.name, namespace];
    for (const package_ of places) {
      for (const prefix of ["bigquery__", "default__"]) {
        const found = this.#useMacro(prefix + macro, package_);
        if (found !== undefined) return found;
      }
      const builtin = this.#builtins.get(package_)?.get(macro);
      if (builtin !== undefined) return builtin;
    }
    const tried = places.map((package_) => `${package_}.default__${macro}`).join(", ");
    throw new JinjaError(`adapter.dispatch finds no macro ${macro}; looked for ${tried}`);
  }

  #baseContext(package_: string): BaseContext {
    const own = (this.#packages.get(package_) ?? this.#root).settings;
    const project = this.#root.settings;
    const cli = { ...this.#invocation.vars, ...this.#current?.request.vars };
    return {
      invocation: this.#invocation,
      findVariable: (name) => findVariable(name, { cli, project, own }),
      listVariables: () => [...Object.keys(cli), ...listVariables(project)],
    };
  }

  /** All names that a template may use, for those who mistype one. */
  #listNames({ package: package_, names }: RenderRequest): string[] {
    return [
      ...this.macros.names(package_),
      ...this.macros.names(this.#root.settings.name),
      ...Object.keys(CONTEXT),
      ...listBaseGlobals(),
      ...(this.#builtins.get("dbt")?.keys() ?? []),
      ...(names?.keys() ?? []),
    ];
  }
}

const refer =
  (kind: "ref" | "source") =>
  (request: RenderRequest): JinjaFunction => {
    return (args, kwargs, site) => {
      if (kwargs.has("v") || kwargs.has("version")) {
        throw new JinjaError("versions of models are not supported");
      }
      const fits = kind === "ref" ? [1, 2].includes(args.length) : args.length === 2;
      const names = args.filter((name) => typeof name === "string");
      if (!fits || names.length !== args.length) {
        const wanted =
          kind === "ref" ? "one name, or a project and a name" : "a source and a table";
        throw new JinjaError(`${kind}() takes ${wanted}, as text`);
      }
      return request.refer(kind, names, site);
    };
  };

/** What dbt defines for a template of a project, besides macros. */
const CONTEXT: Readonly<Record<string, (request: RenderRequest) => Value | undefined>> = {
  ref: refer("ref"),
  source: refer("source"),
  config: ({ config }) => createConfig(config),
  this: ({ self }) => self,
  model: ({ model }) => model,
  execute: ({ isExecuting }) => isExecuting,
  is_incremental: (request) => () => request.isIncremental ?? false,
  should_full_refresh: (request) => () => !(request.isIncremental ?? false),
  run_query: (request) => createRunQuery(request),
  load_result: () => refuse("load_result"),
  statement: () => refuse("statement"),
};

function refuse(name: string): JinjaFunction {
  return () => {
    throw new JinjaError(`${name}() is not supported; use run_query()`);
  };
}

function createConfig(config: ConfigAccess): JinjaObject {
  const call: JinjaFunction = (args, kwargs, { line }) => {
    const given: ReadonlyMap<Value, Value> = args[0] instanceof Map ? args[0] : new Map();
    if (args.length > 1 || (args.length === 1 && !(args[0] instanceof Map))) {
      throw new JinjaError("config() takes named arguments");
    }
    const settings = [...given, ...kwargs].map(([name, value]) => [toText(name), toPlain(value)]);
    config.set(Object.fromEntries(settings), line);
    return "";
  };
  const get: JinjaFunction = (args, kwargs) => {
    const name = toText(args[0] ?? kwargs.get("name") ?? "");
    const value = config.get(name);
    if (value !== undefined && value !== null) return toValue(value);
    return args[1] ?? kwargs.get("default") ?? null;
  };
  const require: JinjaFunction = (args, kwargs, site) => {
    const value = get(args.slice(0, 1), kwargs, site);
    if (value === null) throw new JinjaError(`the setting ${toText(args[0] ?? "")} is required`);
    return value;
  };
  const attributes: Readonly<Record<string, Value>> = {
    get,
    require,
    set: () => "",
    persist_relation_docs: () => false,
    persist_column_docs: () => false,
  };
  return {
    jinjaType: "config",
    getAttribute: (name) =>
      Object.hasOwn(attributes, name) ? attributes[name] : new Undefined(`config.${name}`),
    toText: () => "",
    call,
  };
}
