import { PipelineError } from "./errors.ts";

/** One input of an action: what it is where nothing is given, and how its text is read. */
export interface InputKind<Value> {
  /** As action.yml has it: what stands for a value that is empty or not given. */
  readonly default: string;
  readonly isRequired: boolean;
  /** Never to be seen in a log. */
  readonly isSecret: boolean;
  /** Gives the value, or an end to the sentence `Input <name> is "<text>", …`. */
  readonly read: (text: string) => { readonly value: Value } | { readonly fault: string };
}

export type InputSpec = Readonly<Record<string, InputKind<unknown>>>;

export type InputValues<Spec extends InputSpec> = {
  readonly [Name in keyof Spec]: Spec[Name] extends InputKind<infer Value> ? Value : never;
};

function kind<Value>(
  initial: string,
  read: InputKind<Value>["read"],
  rest: Partial<Pick<InputKind<Value>, "isRequired" | "isSecret">> = {},
): InputKind<Value> {
  return { default: initial, isRequired: false, isSecret: false, ...rest, read };
}

/** Any text. */
export function text(initial: string): InputKind<string> {
  return kind(initial, (value) => ({ value }));
}

/** Any text; undefined where it is empty. */
export function optionalText(): InputKind<string | undefined> {
  return kind("", (value) => ({ value: value === "" ? undefined : value }));
}

/** A token, hidden in logs; undefined where it is empty. */
export function secret(initial: string): InputKind<string | undefined> {
  return kind(initial, (value) => ({ value: value === "" ? undefined : value }), {
    isSecret: true,
  });
}

/** One of some words. */
export function choice<Word extends string>(
  words: readonly Word[],
  initial: Word,
): InputKind<Word> {
  return kind(initial, (value) => {
    const known = words.find((word) => word === value);
    return known === undefined ? { fault: `which is not ${orList(words)}` } : { value: known };
  });
}

/** `true` or `false`, as YAML writes them. */
export function flag(initial: boolean): InputKind<boolean> {
  return kind(String(initial), (value) => {
    const word = value.toLowerCase();
    if (word === "true" || word === "false") return { value: word === "true" };
    return { fault: "which is neither true nor false" };
  });
}

/** A number between two, both among them. */
export function number(options: {
  readonly least: number;
  readonly most: number;
  readonly initial: number;
  readonly isWhole?: boolean;
}): InputKind<number> {
  const { initial, ...limits } = options;
  return kind(String(initial), (value) => readNumber(value, limits));
}

/** The same, which must be given. */
export function requiredWhole(least: number, most: number): InputKind<number> {
  return kind("", (value) => readNumber(value, { least, most, isWhole: true }), {
    isRequired: true,
  });
}

/** The same; undefined where it is empty. */
export function optionalWhole(least: number, most: number): InputKind<number | undefined> {
  return kind("", (value) =>
    value === "" ? { value: undefined } : readNumber(value, { least, most, isWhole: true }),
  );
}

function readNumber(
  value: string,
  { least, most, isWhole = false }: { least: number; most: number; isWhole?: boolean },
): { value: number } | { fault: string } {
  const found = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (found >= least && found <= most && (!isWhole || Number.isInteger(found))) {
    return { value: found };
  }
  return { fault: `which is no ${isWhole ? "whole " : ""}number from ${least} to ${most}` };
}

/** Years as the plan action's output has them, `[2021,2022]`; undefined where it is empty. */
export function optionalYears(): InputKind<readonly number[] | undefined> {
  return kind<readonly number[] | undefined>("", (value) => {
    if (value === "") return { value: undefined };
    const [, whole, bare] =
      /^(?:\[(\d{4}(?:,\s*\d{4})*)\]|(\d{4}(?:,\s*\d{4})*))$/.exec(value) ?? [];
    const list = whole ?? bare;
    if (list === undefined) return { fault: "which is no list of years such as [2021,2022]" };
    return { value: list.split(",").map(Number) };
  });
}

/** Bytes, such as `500MiB` or `10GiB`; undefined where it is empty. */
export function optionalBytes(): InputKind<number | undefined> {
  return kind("", (value) => {
    if (value === "") return { value: undefined };
    const bytes = parseBytes(value);
    return bytes === undefined
      ? { fault: "which is no number of bytes such as 500MiB or 10GiB" }
      : { value: bytes };
  });
}

const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/** `1048576`, `500MB` or `10GiB` in bytes; undefined for what is none of these. */
export function parseBytes(value: string): number | undefined {
  const [, size, unit = "b"] = /^(\d+(?:\.\d+)?)\s*([a-z]+)?$/i.exec(value.trim()) ?? [];
  const bytes = Number(size) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
  return Number.isFinite(bytes) && bytes >= 1 ? Math.round(bytes) : undefined;
}

/**
 * Reads the inputs that `spec` names, `get` giving their text. An empty one is as good as none: a
 * variable of the repository that is not set arrives as such. Throws PipelineError `invalid-input`
 * that tells all that is wrong, a sentence an input.
 */
export function readInputs<Spec extends InputSpec>(
  spec: Spec,
  get: (name: string) => string,
): InputValues<Spec> {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(spec)) {
    const given = get(name).trim();
    if (given === "" && input.isRequired) {
      faults.push(`Input ${name} is missing.`);
      continue;
    }
    const found = input.read(given === "" ? input.default : given);
    if ("value" in found) values[name] = found.value;
    else faults.push(`Input ${name} is ${quoteInput(given, input)}, ${found.fault}.`);
  }
  if (faults.length === 0) return values as InputValues<Spec>;
  throw new PipelineError(faults.join(" "), {
    code: "invalid-input",
    remedy: "Correct it in the workflow's with: of this step; actions/README.md lists the inputs.",
  });
}

function quoteInput(given: string, { isSecret }: InputKind<unknown>): string {
  return isSecret ? "a secret" : JSON.stringify(given.slice(0, 80));
}

function orList(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
