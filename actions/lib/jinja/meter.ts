import { JinjaError } from "./error.ts";

/** Evaluation steps before a template counts as endless; a long model takes a few hundred. */
export const DEFAULT_FUEL = 1_000_000;
/** Characters of any one text, the rendered one included. */
const MAX_TEXT_LENGTH = 10_000_000;
const MAX_MACRO_DEPTH = 150;

// Rendering is synchronous, so there is one meter: nested renders save and restore it.
let fuel = Number.MAX_SAFE_INTEGER;
let left = Number.MAX_SAFE_INTEGER;
let depth = 0;

/** Runs `work` on at most so many steps; inside another metered run, on what that has left. */
export function runMetered<T>(steps: number, work: () => T): T {
  if (fuel !== Number.MAX_SAFE_INTEGER) return work();
  fuel = steps;
  left = steps;
  try {
    return work();
  } finally {
    fuel = Number.MAX_SAFE_INTEGER;
    left = Number.MAX_SAFE_INTEGER;
    depth = 0;
  }
}

/** Takes steps, which are whole numbers, from the running render's fuel. */
export function spend(steps: number): void {
  left -= steps;
  if (left < 0) throw new JinjaError(`takes more than ${fuel} steps to render`);
}

/** Pays for making or reading a text of this length, and refuses those too long to keep. */
export function spendText(length: number): void {
  if (length > MAX_TEXT_LENGTH) throw new JinjaError("makes a text of more than 10 MB");
  spend(length >>> 8);
}

/** Pays for going through a text character by character. */
export function spendCharacters(length: number): void {
  spend(length >>> 6);
}

/** Pays for looking at, or moving, so many items one after the other. */
export function spendItems(count: number): void {
  spend(count >>> 4);
}

/** Counts a macro in; `leaveMacro` counts it out. */
export function enterMacro(): void {
  spend(1);
  if (depth >= MAX_MACRO_DEPTH) {
    throw new JinjaError(`macros call each other more than ${MAX_MACRO_DEPTH} deep`);
  }
  depth += 1;
}

export function leaveMacro(): void {
  depth -= 1;
}
