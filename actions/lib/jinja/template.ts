import { compileBody, compileMacro } from "./compile.ts";
import { compileExpression } from "./compile-expression.ts";
import { explainOverflow, JinjaError, placeError } from "./error.ts";
import { Frame, Output } from "./frame.ts";
import type { Execute, Surroundings } from "./frame.ts";
import { Returned } from "./globals.ts";
import { findLine } from "./line-map.ts";
import { bindMacro } from "./macro.ts";
import type { CompiledMacro } from "./macro.ts";
import { DEFAULT_FUEL, runMetered } from "./meter.ts";
import { readNative } from "./native.ts";
import type { Expression } from "./node.ts";
import { parseFile } from "./parse.ts";
import type { Block, ParsedFile } from "./parse.ts";
import type { JinjaFunction, Value } from "./value.ts";

export { JinjaError } from "./error.ts";
export type { Block } from "./parse.ts";

/** A template that parses; it is made ready to run when first used. */
export interface Template {
  readonly file: string;
  readonly source: string;
  /** Macros and dbt's blocks at the top of the file, in its order. */
  readonly blocks: readonly Block[];
}

export interface RenderOptions extends Surroundings {
  /** Steps that rendering may take: about one for each expression, statement and item. */
  readonly fuel?: number;
}

export interface Rendered {
  readonly text: string;
  /**
   * Line of the template that a line of the text, from 1, came from. What a macro or variable
   * gave has the line of the outermost expression in this template.
   */
  lineOf(outputLine: number): number;
}

class CompiledTemplate implements Template {
  readonly file: string;
  readonly source: string;
  readonly parsed: ParsedFile;
  readonly blocks: readonly Block[];
  readonly #macros = new Map<Block, CompiledMacro>();
  #body: Execute | undefined;

  constructor(source: string, file: string, parsed: ParsedFile) {
    this.source = source;
    this.file = file;
    this.parsed = parsed;
    this.blocks = [...parsed.blocks.keys()];
  }

  get body(): Execute {
    this.#body ??= compileBody(this.parsed.body, this.file);
    return this.#body;
  }

  getMacro(block: Block): CompiledMacro {
    const known = this.#macros.get(block);
    if (known) return known;
    const macro = this.parsed.blocks.get(block);
    if (!macro) throw new TypeError(`${block.kind} ${block.name} is no macro of ${this.file}`);
    const compiled = compileMacro(macro, this.file);
    this.#macros.set(block, compiled);
    return compiled;
  }
}

/**
 * Parses dbt's Jinja. `firstLine` is the line that the source begins on, where it is a part of a
 * file. Throws a JinjaError, with its place, at the first thing that does not parse.
 */
export function parseTemplate(source: string, file: string, firstLine = 1): Template {
  try {
    return new CompiledTemplate(source, file, parseFile(source, { file, line: firstLine }));
  } catch (error) {
    throw explainOverflow(error, { file, line: firstLine });
  }
}

/** Renders a template. Throws a JinjaError, with its place, or what a global throws as it is. */
export function render(template: Template, options: RenderOptions): Rendered {
  const out = new Output(true);
  run(template, options, (compiled, frame) => {
    frame.out = out;
    compiled.body(frame);
  });
  return {
    text: out.text,
    lineOf: (outputLine) => findLine(out.text, out.marks ?? [], outputLine),
  };
}

/**
 * The value of a template that is one expression, `{{ var('days') }}`, by dbt's rules for settings:
 * `as_bool`, `as_number` and `as_native` as the last filter read a text. Else the template's text.
 */
export function evaluate(template: Template, options: RenderOptions): Value {
  const expression = findOnlyExpression(compile(template));
  if (!expression) return render(template, options).text;
  return run(template, options, ({ file }, frame) => {
    const value = compileExpression(expression, file)(frame);
    frame.line = expression.line;
    return readNative(value, expression.kind === "filter" ? expression.name : "");
  });
}

function findOnlyExpression({ parsed }: CompiledTemplate): Expression | undefined {
  const [statement, ...others] = parsed.body;
  return statement?.kind === "output" && others.length === 0 ? statement.value : undefined;
}

/** A macro or test of a file as a function. Names that it does not assign are asked of `globals`
 * when it is called, also those of the file's other macros, as in dbt. */
export function toFunction(
  template: Template,
  block: Block,
  options: RenderOptions,
): JinjaFunction {
  const compiled = compile(template);
  let bound: JinjaFunction | undefined;
  return (args, named, call) =>
    run(template, options, () => {
      bound ??= bindMacro(compiled.getMacro(block), {
        around: options,
        parent: openFrame(compiled, options),
      });
      return bound(args, named, call);
    });
}

function compile(template: Template): CompiledTemplate {
  if (!(template instanceof CompiledTemplate)) throw new TypeError("not of parseTemplate");
  return template;
}

function openFrame({ parsed }: CompiledTemplate, around: Surroundings): Frame {
  return new Frame(parsed.scope.unit.size, around, { out: new Output(false) });
}

function run<T>(
  template: Template,
  options: RenderOptions,
  work: (compiled: CompiledTemplate, frame: Frame) => T,
): T {
  const compiled = compile(template);
  const frame = openFrame(compiled, options);
  try {
    return runMetered(options.fuel ?? DEFAULT_FUEL, () => work(compiled, frame));
  } catch (error) {
    const site = { file: compiled.file, line: Math.max(frame.line, 1) };
    if (error instanceof Returned) throw new JinjaError("return() is outside of a macro", site);
    placeError(error, site);
    throw explainOverflow(error, site);
  }
}
