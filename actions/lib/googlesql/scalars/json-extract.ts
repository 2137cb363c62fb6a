import { findInText, readKept } from "./json-text.ts";
import { recallPath } from "./json-path.ts";
import type { Step } from "./json-path.ts";
import { printJson, quoteForScript } from "./json.ts";
import type { Json } from "./json.ts";

/** In JSON, where a number may name a key and a text an element: `$[0]` is `$.0`. */
export function findInJson(value: Json, steps: readonly Step[]): Json | undefined {
  let found: Json | undefined = value;
  for (const step of steps) {
    if (found?.kind === "object") found = found.entries.find(([key]) => key === String(step))?.[1];
    else
      found =
        found?.kind === "array" && /^\s*\+?\d+\s*$/.test(String(step))
          ? found.items[Number(step)]
          : undefined;
  }
  return found;
}

/** A JSON scalar as text, without quotes; null is SQL's. */
function toText(value: Json | undefined): string | null {
  if (value?.kind === "string") return value.value;
  return value?.kind === "number" || value?.kind === "boolean" ? printJson(value) : null;
}

function toTexts(value: Json | undefined): string | null {
  if (value?.kind !== "array") return null;
  const { items } = value;
  const isScalar = items.every(({ kind }) => kind !== "object" && kind !== "array");
  return isScalar ? JSON.stringify(items.map(toText)) : null;
}

/** JSON of a list of texts, as are the elements. */
function toElements(value: Json | undefined, print: (one: Json) => string): string | null {
  return value?.kind === "array" ? JSON.stringify(value.items.map((item) => print(item))) : null;
}

const printText = (value: Json): string => printJson(value, { indent: 0, quote: quoteForScript });
const inText = (text: string, path: string) => findInText(text, recallPath(path));
const inJson = (text: string, path: string) => findInJson(readKept(text), recallPath(path));

export const jsonValue = (text: string, path: string): string | null => toText(inText(text, path));
export const jsonValueJson = (json: string, path: string): string | null =>
  toText(inJson(json, path));

export const jsonValueArray = (text: string, path: string): string | null =>
  toTexts(inText(text, path));
export const jsonValueArrayJson = (json: string, path: string): string | null =>
  toTexts(inJson(json, path));

/** Of JSON in a STRING, null is SQL's. */
export function jsonQuery(text: string, path: string): string | null {
  const value = inText(text, path);
  return value && value.kind !== "null" ? printText(value) : null;
}

export function jsonQueryJson(json: string, path: string): string | null {
  const value = inJson(json, path);
  return value ? printJson(value) : null;
}

export const jsonQueryArray = (text: string, path: string): string | null =>
  toElements(inText(text, path), printText);
export const jsonQueryArrayJson = (json: string, path: string): string | null =>
  toElements(inJson(json, path), printJson);

/** What a path in lax mode matches: arrays are unwrapped for keys, other values wrapped for indices. */
export function jsonQueryLax(json: string, path: string, isRecursive: boolean): string {
  let matches = [readKept(json)];
  for (const step of recallPath(path)) {
    matches = matches.flatMap((value) => matchLax(value, step, isRecursive));
  }
  return printJson({ kind: "array", items: matches });
}

function matchLax(value: Json, step: Step, isRecursive: boolean): Json[] {
  if (typeof step === "number") {
    const element = value.kind === "array" ? value.items[step] : step === 0 ? value : undefined;
    return element ? [element] : [];
  }
  if (value.kind === "object")
    return value.entries.flatMap(([key, one]) => (key === step ? [one] : []));
  if (value.kind !== "array") return [];
  return value.items.flatMap((item) =>
    item.kind === "object" || (isRecursive && item.kind === "array")
      ? matchLax(item, step, isRecursive)
      : [],
  );
}
