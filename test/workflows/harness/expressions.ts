import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { Scalar } from "./workflow.ts";

/** The contexts that an expression may read, as plain data: `github`, `needs`, `matrix`. */
export type Contexts = Readonly<Record<string, unknown>>;

/** How what came before ended, for `success()` and the like. */
export interface Status {
  readonly isSuccess: boolean;
  readonly isFailure: boolean;
  readonly isCancelled: boolean;
}

const STATUS_FUNCTIONS = ["success", "failure", "cancelled", "always"] as const;
const EXPRESSION = /\$\{\{(?<inner>(?:'(?:[^']|'')*'|[^'])*?)\}\}/g;

/** Evaluates what stands between `${{` and `}}` as GitHub's own language services do. */
export function evaluate(text: string, contexts: Contexts, status?: Status): unknown {
  const functions = STATUS_FUNCTIONS.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(readStatus(name, status)),
  }));
  const { tokens } = new Lexer(text).lex();
  const expression = new Parser(tokens, Object.keys(contexts), functions).parse();
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const table = new Map(functions.map((each) => [each.name as string, each]));
  const found = new Evaluator(expression, context, table).evaluate();
  return JSON.parse(JSON.stringify(found, data.replacer));
}

function readStatus(name: (typeof STATUS_FUNCTIONS)[number], status: Status | undefined): boolean {
  if (status === undefined) throw new Error(`${name}() is not to be had here`);
  const { isCancelled, isFailure, isSuccess } = status;
  return { success: isSuccess, failure: isFailure, cancelled: isCancelled, always: true }[name];
}

/** Fills the expressions of a value in; one that is nothing but an expression keeps its type. */
export function fill(value: Scalar | undefined, contexts: Contexts): unknown {
  if (typeof value !== "string") return value;
  const [only] = [...value.matchAll(EXPRESSION)];
  if (only !== undefined && only[0] === value.trim()) return evaluate(innerOf(only), contexts);
  return value.replaceAll(EXPRESSION, (...match) =>
    toText(evaluate((match.at(-1) as { inner: string }).inner, contexts)),
  );
}

/** The same as text, as inputs and environment take it. */
export function fillText(value: Scalar | undefined, contexts: Contexts): string {
  return toText(fill(value, contexts));
}

/** Whether a job or a step is to run: with no word on the status it wants success. */
export function isWanted(
  condition: Scalar | undefined,
  contexts: Contexts,
  status: Status,
): boolean {
  const text = String(condition ?? "success()").trim();
  const [only] = [...text.matchAll(EXPRESSION)];
  const inner = only !== undefined && only[0] === text ? innerOf(only) : text;
  const saysStatus = new RegExp(`\\b(${STATUS_FUNCTIONS.join("|")})\\s*\\(`).test(inner);
  return isTruthy(evaluate(saysStatus ? inner : `success() && (${inner})`, contexts, status));
}

function innerOf(match: RegExpMatchArray): string {
  return match.groups!["inner"]!;
}

function isTruthy(value: unknown): boolean {
  return value !== null && value !== false && value !== 0 && value !== "";
}

/** As the runner writes values into text. */
function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? (Array.isArray(value) ? "Array" : "Object") : String(value);
}
