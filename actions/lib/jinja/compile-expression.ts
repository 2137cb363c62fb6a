import { callValue, getAttribute, getCallee, getItem, getSlice } from "./attribute.ts";
import { JinjaError } from "./error.ts";
import type { CallSite } from "./error.ts";
import { findFilter } from "./filters.ts";
import type { Evaluate, Frame } from "./frame.ts";
import { GLOBALS } from "./globals.ts";
import { setEntry } from "./key.ts";
import { listItems } from "./items.ts";
import { spend } from "./meter.ts";
import type { Arguments, Comparison, Expression } from "./node.ts";
import { compare, concatenate, contains, isEqual, isTrue, negate, operate } from "./operate.ts";
import type { Scope } from "./scope.ts";
import { NO_NAMES } from "./signature.ts";
import type { Named } from "./signature.ts";
import { readFloat } from "./signature.ts";
import { findTest } from "./tests.ts";
import { describeType, Float, toText, Tuple, Undefined } from "./value.ts";
import type { Value } from "./value.ts";

type Kind<K extends Expression["kind"]> = Extract<Expression, { kind: K }>;

/** Turns an expression into a function of the frame, which is faster than looking at it again. */
export function compileExpression(node: Expression, file: string): Evaluate {
  const compile = (inner: Expression) => compileExpression(inner, file);
  switch (node.kind) {
    case "constant": {
      const { value } = node;
      return () => value;
    }
    case "slot":
      return ({ slots }) => slots[node.slot] ?? null;
    case "name":
      return compileName(node.name, node.scope);
    case "list":
    case "tuple":
      return compileItems(node.kind, node.items.map(compile));
    case "dict":
      return compileDict(node.pairs.map(([key, value]) => [compile(key), compile(value)]));
    case "attribute":
    case "item":
    case "slice":
      return compileAccess(node, compile);
    case "call":
      return compileCall(node, file);
    case "filter":
    case "test":
      return compileApplication(node, file);
    case "negate":
    case "plus":
    case "not":
      return compileUnary(node, compile(node.value));
    case "binary":
      return compileBinary(node, compile);
    case "compare":
      return compileComparison(node, compile);
    case "and":
    case "or":
      return compileLogic(node.kind, compile(node.left), compile(node.right));
    case "concat": {
      const parts = node.parts.map(compile);
      return (frame) => {
        const values = parts.map((part) => part(frame));
        frame.line = node.line;
        return concatenate(values);
      };
    }
    case "choice":
      return compileChoice(node, compile);
  }
  throw new TypeError("an expression of no kind");
}

function compileName(name: string, scope: Scope): Evaluate {
  // Found when first read: a block may assign the name further down.
  let places: ReturnType<Scope["find"]> | undefined;
  return (frame) => {
    places ??= scope.find(name);
    for (const { hops, slot } of places) {
      let holder: Frame | undefined = frame;
      for (let hop = 0; hop < hops; hop += 1) holder = holder?.parent;
      const value = holder?.slots[slot];
      if (value !== undefined) return value;
    }
    spend(1);
    const { globals, known } = frame.around;
    const names = () => [...scope.listNames(), ...(known?.() ?? []), ...GLOBALS.keys()];
    const given = globals(name);
    if (given !== undefined) return given;
    return GLOBALS.get(name) ?? new Undefined(name, { known: names });
  };
}

function compileItems(kind: "list" | "tuple", items: readonly Evaluate[]): Evaluate {
  const evaluate = (frame: Frame) => {
    spend(items.length);
    return items.map((item) => item(frame));
  };
  return kind === "list" ? evaluate : (frame) => Tuple.from(evaluate(frame));
}

function compileDict(pairs: readonly (readonly [Evaluate, Evaluate])[]): Evaluate {
  return (frame) => {
    spend(pairs.length);
    const dict = new Map<Value, Value>();
    for (const [key, value] of pairs) setEntry(dict, key(frame), value(frame));
    return dict;
  };
}

function compileAccess(
  node: Kind<"attribute" | "item" | "slice">,
  compile: (node: Expression) => Evaluate,
): Evaluate {
  const object = compile(node.object);
  const { line } = node;
  const path = describe(node);
  if (node.kind === "slice") {
    const bounds = node.bounds.map((bound) => bound && compile(bound));
    return (frame) => {
      const whole = object(frame);
      const values = bounds.map((bound) => bound?.(frame));
      frame.line = line;
      return getSlice(whole, values);
    };
  }
  const index: Evaluate = node.kind === "item" ? compile(node.index) : () => node.name;
  const get = node.kind === "item" ? getItem : undefined;
  return (frame) => {
    const whole = object(frame);
    const key = index(frame);
    frame.line = line;
    spend(1);
    return get ? get(whole, key, path) : getAttribute(whole, key as string, path);
  };
}

/** How the template writes the value, for messages: `a.b`. */
export function describe(node: Expression): string {
  if (node.kind === "name") return node.name;
  if (node.kind === "attribute") return `${describe(node.object)}.${node.name}`;
  if (node.kind === "call") return `${describe(node.callee)}()`;
  if (node.kind === "constant" && typeof node.value === "string") return `'${node.value}'`;
  if (node.kind === "constant" && node.value !== null) return toText(node.value);
  return node.kind === "item" ? `${describe(node.object)}[${describe(node.index)}]` : node.kind;
}

interface Given {
  readonly args: (frame: Frame) => readonly Value[];
  readonly named: (frame: Frame) => Named;
}

/** Arguments as a call evaluates them, in the order written. */
function compileArguments(given: Arguments, file: string): Given {
  const compile = (node: Expression) => compileExpression(node, file);
  const positional = given.positional.map(compile);
  const named = given.named.map(({ name, value }) => [name, compile(value)] as const);
  const spread = given.spread && compile(given.spread);
  const spreadNamed = given.spreadNamed && compile(given.spreadNamed);
  const [first] = positional;
  const fixed: Given["args"] =
    first && positional.length === 1
      ? (frame) => [first(frame)]
      : (frame) => positional.map((item) => item(frame));
  return {
    args: spread ? (frame) => [...fixed(frame), ...listItems(spread(frame))] : fixed,
    named:
      named.length === 0 && !spreadNamed
        ? () => NO_NAMES
        : (frame) => {
            const values = new Map<string, Value>();
            for (const [name, item] of named) values.set(name, item(frame));
            if (spreadNamed) addNamed(values, spreadNamed(frame));
            return values;
          },
  };
}

function addNamed(values: Map<string, Value>, given: Value): void {
  if (given instanceof Undefined) throw given.toError();
  if (!(given instanceof Map))
    throw new JinjaError(`** takes a dict, found ${describeType(given)}`);
  for (const [name, value] of given) values.set(toText(name), value);
}

/** A call of a value. `more` are arguments by name that the engine adds. */
export function compileCall(
  node: Kind<"call">,
  file: string,
  more?: (frame: Frame) => readonly [string, Value],
): Evaluate {
  const { callee, line } = node;
  const site: CallSite = { file, line };
  const path = describe(callee);
  const given = compileArguments(node.args, file);
  const named: Given["named"] = more
    ? (frame) => new Map([...given.named(frame), more(frame)])
    : given.named;
  const find = compileCallee(callee, { file, path });
  return (frame) => {
    const found = find(frame);
    const call = { args: given.args(frame), named: named(frame), site, path };
    frame.line = line;
    return callValue(found, call);
  };
}

function compileCallee(
  callee: Expression,
  { file, path }: { file: string; path: string },
): Evaluate {
  if (callee.kind !== "attribute") return compileExpression(callee, file);
  const object = compileExpression(callee.object, file);
  return (frame) => {
    const owner = object(frame);
    frame.line = callee.line;
    return getCallee(owner, callee.name, path);
  };
}

function compileApplication(node: Kind<"filter" | "test">, file: string): Evaluate {
  const apply = node.kind === "filter" ? findFilter(node.name) : findTest(node.name);
  const value = compileExpression(node.value, file);
  const { args, named } = compileArguments(node.args, file);
  return (frame) => {
    const [self, rest, names] = [value(frame), args(frame), named(frame)];
    frame.line = node.line;
    spend(1);
    return apply(self, rest, names);
  };
}

function compileUnary({ kind, line }: Kind<"negate" | "plus" | "not">, value: Evaluate): Evaluate {
  if (kind === "not") return (frame) => !isTrue(value(frame));
  return (frame) => {
    const operand = value(frame);
    frame.line = line;
    if (kind === "negate") return negate(operand);
    const number = readFloat(operand);
    return operand instanceof Float ? operand : number;
  };
}

function compileBinary(node: Kind<"binary">, compile: (node: Expression) => Evaluate): Evaluate {
  const [left, right] = [compile(node.left), compile(node.right)];
  const { operator, line } = node;
  return (frame) => {
    const first = left(frame);
    const second = right(frame);
    frame.line = line;
    spend(1);
    return operate(operator, first, second);
  };
}

const COMPARE: Readonly<Record<Comparison, (left: Value, right: Value) => boolean>> = {
  "==": isEqual,
  "!=": (left, right) => !isEqual(left, right),
  "<": (left, right) => compare(left, right) < 0,
  "<=": (left, right) => compare(left, right) <= 0,
  ">": (left, right) => compare(left, right) > 0,
  ">=": (left, right) => compare(left, right) >= 0,
  in: (left, right) => contains(right, left),
  "not in": (left, right) => !contains(right, left),
};

/** `a < b < c` holds where both do; `c` is not looked at unless the first does. */
function compileComparison(
  node: Kind<"compare">,
  compile: (node: Expression) => Evaluate,
): Evaluate {
  const first = compile(node.first);
  const { line } = node;
  const rest = node.rest.map(({ operator, value }) => ({
    holds: COMPARE[operator],
    value: compile(value),
  }));
  return (frame) => {
    let left = first(frame);
    for (const { holds, value } of rest) {
      const right = value(frame);
      frame.line = line;
      spend(1);
      if (!holds(left, right)) return false;
      left = right;
    }
    return true;
  };
}

function compileLogic(kind: "and" | "or", left: Evaluate, right: Evaluate): Evaluate {
  const stopsAt = kind === "or";
  return (frame) => {
    const value = left(frame);
    return isTrue(value) === stopsAt ? value : right(frame);
  };
}

function compileChoice(node: Kind<"choice">, compile: (node: Expression) => Evaluate): Evaluate {
  const [test, then] = [compile(node.test), compile(node.value)];
  const otherwise: Evaluate = node.otherwise
    ? compile(node.otherwise)
    : () =>
        new Undefined("if", {
          reason: "an if without an else has no value here",
          printsEmpty: true,
        });
  return (frame) => {
    const tested = test(frame);
    frame.line = node.line;
    return isTrue(tested) ? then(frame) : otherwise(frame);
  };
}
