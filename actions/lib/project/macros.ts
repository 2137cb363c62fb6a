import type { DocsEntry, MacroEntry } from "../graph/nodes.ts";
import { JinjaError } from "../jinja/error.ts";
import { parseTemplate, toFunction } from "../jinja/template.ts";
import type { Block, Template } from "../jinja/template.ts";
import type { JinjaFunction, Value } from "../jinja/value.ts";
import type { Package } from "./packages.ts";
import { renderPlace } from "./problems.ts";
import type { Problems } from "./problems.ts";

type FindGlobal = (name: string, package_: string) => Value | undefined;

interface Macro {
  readonly entry: MacroEntry;
  readonly block: Block;
  readonly template: Template;
  function: JinjaFunction | undefined;
}

/** The macros, generic tests and docs blocks that a project and its packages are written with. */
export class Macros {
  readonly docs = new Map<string, DocsEntry>();
  /** By package, then by name; a generic test is named `test_<name>`, as in dbt. */
  readonly #packages = new Map<string, Map<string, Macro>>();
  readonly #findGlobal: FindGlobal;
  readonly #problems: Problems;

  /** `findGlobal` answers for the free names of a macro of a package, when it is called. */
  constructor(options: { findGlobal: FindGlobal; problems: Problems }) {
    this.#findGlobal = options.findGlobal;
    this.#problems = options.problems;
  }

  /** Reads a package's macro files, its generic tests, and the docs blocks of its `.md` files. */
  read({ files, settings }: Package): void {
    const generic = settings.testPaths.map((path) => `${path}/generic`);
    for (const { file, text } of files.read([...settings.macroPaths, ...generic], ".sql")) {
      this.add({ file, text, package: settings.name });
    }
    for (const { file, text } of files.read(settings.docsPaths, ".md")) {
      if (text.includes("{%")) this.add({ file, text, package: settings.name });
    }
  }

  /** Takes in the blocks of one file. */
  add(file: { readonly file: string; readonly text: string; readonly package: string }): void {
    let template: Template;
    try {
      template = parseTemplate(file.text, file.file);
    } catch (error) {
      if (!(error instanceof JinjaError)) throw error;
      this.#problems.add({ file: error.file, line: error.line }, error.message);
      return;
    }
    for (const block of template.blocks) this.#addBlock(block, template, file.package);
  }

  #addBlock(block: Block, template: Template, package_: string): void {
    const { file } = template;
    const place = { file, line: block.line };
    if (block.kind === "docs") {
      const id = `doc.${package_}.${block.name}`;
      const text = (block.text ?? "").trim();
      this.docs.set(id, { id, name: block.name, package: package_, file, text });
      return;
    }
    if (block.kind === "snapshot" || block.kind === "materialization") {
      this.#problems.add(place, `${block.kind}s are not supported`);
      return;
    }
    const name = block.kind === "test" ? `test_${block.name}` : block.name;
    const known = this.#packages.get(package_) ?? new Map<string, Macro>();
    this.#packages.set(package_, known);
    const earlier = known.get(name)?.entry;
    if (earlier !== undefined) {
      const told = renderPlace({ file: earlier.file, line: earlier.line });
      this.#problems.add(place, `${block.kind} ${block.name} is named like that of ${told}`);
    }
    const entry: MacroEntry = {
      id: `macro.${package_}.${name}`,
      name,
      package: package_,
      file,
      line: block.line,
      source: block.source,
      description: "",
      macros: [],
    };
    known.set(name, { entry, block, template, function: undefined });
  }

  /** A macro by the package it is written in; undefined where there is none. */
  find(name: string, package_: string): { id: string; call: JinjaFunction } | undefined {
    const macro = this.#packages.get(package_)?.get(name);
    if (macro === undefined) return undefined;
    macro.function ??= toFunction(macro.template, macro.block, {
      globals: (free) => this.#findGlobal(free, package_),
    });
    return { id: macro.entry.id, call: macro.function };
  }

  hasPackage(package_: string): boolean {
    return this.#packages.has(package_);
  }

  names(package_: string): string[] {
    return [...(this.#packages.get(package_)?.keys() ?? [])];
  }

  /** All macros by id, with those that each calls by name. */
  listEntries(): Map<string, MacroEntry> {
    const all = [...this.#packages.values()].flatMap((macros) => [...macros.values()]);
    return new Map(
      all.map(({ entry }) => [entry.id, { ...entry, macros: this.#listCalls(entry) }]),
    );
  }

  /** Names with brackets behind them that are macros: what a macro might call. */
  #listCalls(entry: MacroEntry): string[] {
    const called = new Set<string>();
    for (const match of entry.source.matchAll(
      /(?:\b(\w+)\.)?\b(\w+)\s*\(|dispatch\(\s*['"](\w+)['"]/g,
    )) {
      const [, namespace, name = "", dispatched] = match;
      const wanted =
        dispatched === undefined ? [name] : [`default__${dispatched}`, `bigquery__${dispatched}`];
      for (const package_ of namespace === undefined ? this.#packages.keys() : [namespace]) {
        for (const each of wanted) {
          const found = this.#packages.get(package_)?.get(each)?.entry.id;
          if (found !== undefined && found !== entry.id) called.add(found);
        }
      }
    }
    return [...called];
  }
}
