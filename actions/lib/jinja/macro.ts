import { suggest } from "../graph/nearest.ts";
import { JinjaError, placeError } from "./error.ts";
import type { CallSite } from "./error.ts";
import { Frame, Output } from "./frame.ts";
import type { Evaluate, Execute, Surroundings } from "./frame.ts";
import { Returned } from "./globals.ts";
import { enterMacro, leaveMacro } from "./meter.ts";
import type { Macro } from "./node.ts";
import type { Named } from "./signature.ts";
import { orElse, Tuple, Undefined } from "./value.ts";
import type { JinjaFunction, Value } from "./value.ts";

/** A macro ready to run. */
export interface CompiledMacro {
  readonly macro: Macro;
  readonly file: string;
  readonly defaults: readonly (Evaluate | undefined)[];
  readonly body: Execute;
}

/** A macro as a function, which gives its text or what it returns. `parent` is where it stands. */
export function bindMacro(
  compiled: CompiledMacro,
  options: { around: Surroundings; parent: Frame },
): JinjaFunction {
  const { macro, file, body } = compiled;
  const { around, parent } = options;
  return (args, named, call) => {
    checkArguments(macro, { args, named, call });
    const frame = new Frame(macro.scope.unit.size, around, { parent, out: new Output(false) });
    frame.line = macro.line;
    enterMacro();
    try {
      fillParameters(compiled, frame, { args, named });
      body(frame);
      return frame.out.text;
    } catch (error) {
      if (error instanceof Returned && !macro.isCaller) return error.value;
      placeError(error, { file, line: frame.line });
      if (error instanceof JinjaError) {
        error.trace.push({ name: macro.name, file: call.file, line: call.line });
      }
      throw error;
    } finally {
      leaveMacro();
    }
  };
}

function fillParameters(
  { macro, defaults }: CompiledMacro,
  frame: Frame,
  { args, named }: { args: readonly Value[]; named: Named },
): void {
  const { parameters, scope } = macro;
  for (const [index, { name, slot }] of parameters.entries()) {
    const given = index < args.length ? args[index] : named.get(name);
    frame.slots[slot] = orElse(given, () => missArgument(name));
  }
  // A default sees the arguments, also those further on; not itself.
  for (const [index, otherwise] of defaults.entries()) {
    const { name, slot } = parameters[index] ?? { name: "", slot: 0 };
    if (otherwise && index >= args.length && !named.has(name)) frame.slots[slot] = otherwise(frame);
  }
  if (scope.unit.asked.size === 0) return;
  const rest = new Map<Value, Value>(named);
  for (const { name } of parameters) rest.delete(name);
  const caller = rest.get("caller");
  const { asked } = scope.unit;
  if (asked.has("caller")) rest.delete("caller");
  fill(frame, asked.get("caller"), caller ?? missCaller(macro.name));
  fill(frame, asked.get("varargs"), Tuple.from(args.slice(parameters.length)));
  fill(frame, asked.get("kwargs"), rest);
}

function missArgument(name: string): Undefined {
  return new Undefined(name, { reason: `parameter '${name}' was not given` });
}

function missCaller(name: string): Undefined {
  return new Undefined("caller", { reason: `there is no caller: ${name} is not in {% call %}` });
}

function fill(frame: Frame, slot: number | undefined, value: Value): void {
  if (slot !== undefined) frame.slots[slot] = value;
}

/** Throws, at the place of the call, where a macro is given more than it takes. */
function checkArguments(
  macro: Macro,
  { args, named, call }: { args: readonly Value[]; named: Named; call: CallSite },
): void {
  const { parameters, name } = macro;
  const { asked } = macro.scope.unit;
  if (args.length > parameters.length && !asked.has("varargs")) {
    throw new JinjaError(
      `${name}() is given ${args.length} arguments and has ${parameters.length}`,
      call,
    );
  }
  for (const key of named.keys()) {
    const index = parameters.findIndex((parameter) => parameter.name === key);
    if (index >= args.length || (index < 0 && asked.has(key === "caller" ? key : "kwargs")))
      continue;
    if (index >= 0) throw new JinjaError(`${name}() is given ${key} twice`, call);
    const names = parameters.map((parameter) => parameter.name);
    throw new JinjaError(`${name}() has no argument ${key}${suggest(key, names)}`, call);
  }
}
