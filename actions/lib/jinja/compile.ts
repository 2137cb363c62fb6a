import { JinjaError } from "./error.ts";
import { compileCall, compileExpression } from "./compile-expression.ts";
import { Output } from "./frame.ts";
import type { Evaluate, Execute, Frame } from "./frame.ts";
import { listItems } from "./items.ts";
import { Loop } from "./loop.ts";
import { bindMacro } from "./macro.ts";
import type { CompiledMacro } from "./macro.ts";
import { spend } from "./meter.ts";
import type { Macro, Statement, Target } from "./node.ts";
import { isTrue } from "./operate.ts";
import type { Scope } from "./scope.ts";
import { describeType, isObject, toText, Undefined } from "./value.ts";
import type { Value } from "./value.ts";

type Kind<K extends Statement["kind"]> = Extract<Statement, { kind: K }>;

/** Turns statements into a function of the frame, which writes to the frame's output. */
export function compileBody(body: readonly Statement[], file: string): Execute {
  const steps = body.map((statement) => compileStatement(statement, file));
  return (frame) => {
    for (const step of steps) {
      step(frame);
      if (frame.leaving !== undefined) return;
    }
  };
}

/** Makes a macro ready to run. */
export function compileMacro(macro: Macro, file: string): CompiledMacro {
  const defaults = macro.parameters.map(
    ({ otherwise }) => otherwise && compileExpression(otherwise, file),
  );
  return { macro, file, defaults, body: compileBody(macro.body, file) };
}

function compileStatement(node: Statement, file: string): Execute {
  switch (node.kind) {
    case "data": {
      const { text, line } = node;
      return (frame) => frame.out.write(text, line);
    }
    case "output":
      return compileOutput(compileExpression(node.value, file), node);
    case "do":
      return compileDo(compileExpression(node.value, file));
    case "break":
    case "continue":
      return (frame) => {
        frame.leaving = node.kind;
      };
    case "if":
      return compileIf(node, file);
    case "for":
      return compileFor(node, file);
    case "set": {
      const assign = compileTarget(node.target, file);
      const value = compileExpression(node.value, file);
      return (frame) => {
        spend(1);
        assign(frame, value(frame));
      };
    }
    case "with":
      return compileWith(node, file);
    case "capture":
      return compileCapture(node, file);
    case "macro": {
      const compiled = compileMacro(node.macro, file);
      return (frame) => {
        frame.slots[node.slot] = bindMacro(compiled, { around: frame.around, parent: frame });
      };
    }
    case "call": {
      if (node.value.kind !== "call") throw new Error("the parser lets only calls through");
      const compiled = compileMacro(node.macro, file);
      const call = compileCall(node.value, file, (frame) => [
        "caller",
        bindMacro(compiled, { around: frame.around, parent: frame }),
      ]);
      return compileOutput(call, node);
    }
  }
  throw new TypeError("a statement of no kind");
}

function compileOutput(value: Evaluate, node: Kind<"output" | "call">): Execute {
  const { line } = node;
  return (frame) => {
    spend(1);
    const printed = value(frame);
    frame.line = node.value.line;
    frame.out.write(toText(printed), -line);
  };
}

function compileDo(value: Evaluate): Execute {
  return (frame) => {
    spend(1);
    value(frame);
  };
}

function compileIf(node: Kind<"if">, file: string): Execute {
  const otherwise = compileBody(node.otherwise, file);
  const branches = node.branches.map(({ test, body }) => ({
    test: compileExpression(test, file),
    line: test.line,
    body: compileBody(body, file),
  }));
  return (frame) => {
    for (const { test, line, body } of branches) {
      spend(1);
      const tested = test(frame);
      frame.line = line;
      if (isTrue(tested)) return body(frame);
    }
    return otherwise(frame);
  };
}

/** Forgets what a block assigned when it last ran in this frame. */
function compileClear(scope: Scope): Execute {
  const { slots } = scope;
  return (frame) => {
    for (const slot of slots) frame.slots[slot] = undefined;
  };
}

function compileFor(node: Kind<"for">, file: string): Execute {
  const { line, loopSlot } = node;
  const list = compileExpression(node.items, file);
  const test = node.test && compileExpression(node.test, file);
  const assign = compileTarget(node.target, file);
  const clear = compileClear(node.scope);
  const body = compileBody(node.body, file);
  const clearOtherwise = compileClear(node.otherwiseScope);
  const otherwise = compileBody(node.otherwise, file);
  const passes = (frame: Frame, item: Value) => {
    spend(1);
    clear(frame);
    assign(frame, item);
    return !test || isTrue(test(frame));
  };
  return (frame) => {
    spend(1);
    const value = list(frame);
    frame.line = line;
    const all = listItems(value);
    // A copy, as the body may change the list.
    const items = test ? all.filter((item) => passes(frame, item)) : [...all];
    const loop = new Loop(items);
    // Python's Jinja takes the else where no item came through the body, by break or continue too.
    let isThrough = false;
    for (const [index, item] of items.entries()) {
      spend(1);
      clear(frame);
      loop.index0 = index;
      frame.slots[loopSlot] = loop;
      assign(frame, item);
      body(frame);
      const { leaving } = frame;
      frame.leaving = undefined;
      if (leaving === "break") break;
      if (leaving === undefined) isThrough = true;
    }
    if (isThrough) return;
    clearOtherwise(frame);
    otherwise(frame);
  };
}

type Assign = (frame: Frame, value: Value) => void;

function compileTarget(target: Target, file: string): Assign {
  if (target.kind === "variable") {
    const { slot } = target;
    return (frame, value) => {
      frame.slots[slot] = value;
    };
  }
  if (target.kind === "field") return compileField(target, file);
  const assigns = target.targets.map((inner) => compileTarget(inner, file));
  return (frame, value) => {
    frame.line = target.line;
    const items = listItems(value);
    if (items.length !== assigns.length) {
      throw new JinjaError(
        `expected ${assigns.length} items for as many names, found ${items.length}`,
      );
    }
    for (const [index, assign] of assigns.entries()) assign(frame, items[index] ?? null);
  };
}

function compileField(target: Extract<Target, { kind: "field" }>, file: string): Assign {
  const object = compileExpression(target.object, file);
  const { name, line } = target;
  return (frame, value) => {
    const owner = object(frame);
    frame.line = line;
    if (owner instanceof Undefined) throw owner.toError();
    if (!isObject(owner) || !owner.setAttribute) {
      throw new JinjaError(`cannot set ${name} of ${describeType(owner)}; only of a namespace()`);
    }
    owner.setAttribute(name, value);
  };
}

function compileWith(node: Kind<"with">, file: string): Execute {
  const clear = compileClear(node.scope);
  const sets = compileBody(node.sets, file);
  const body = compileBody(node.body, file);
  return (frame) => {
    clear(frame);
    sets(frame);
    body(frame);
  };
}

function compileCapture(node: Kind<"capture">, file: string): Execute {
  const { slot } = node;
  const clear = compileClear(node.scope);
  const body = compileBody(node.body, file);
  const use = compileStatement(node.use, file);
  return (frame) => {
    const { out } = frame;
    const captured = new Output(false);
    spend(1);
    clear(frame);
    frame.out = captured;
    body(frame);
    frame.out = out;
    if (frame.leaving !== undefined) return;
    frame.slots[slot] = captured.text;
    use(frame);
  };
}
