/** Where in a template something stands. Lines count from 1. */
export interface CallSite {
  readonly file: string;
  readonly line: number;
}

/** A macro that was being called, and from where. */
export interface MacroCall extends CallSite {
  readonly name: string;
}

/**
 * What is wrong with a template, or went wrong in rendering it. A function given to a template may
 * throw it without a place: the engine fills in that of the innermost call.
 */
export class JinjaError extends Error {
  override readonly name = "JinjaError";
  /** Empty until the engine knows. */
  file: string;
  /** 0 until the engine knows. */
  line: number;
  /** Macros being called, innermost first. */
  readonly trace: MacroCall[] = [];

  constructor(message: string, site?: CallSite) {
    super(message);
    this.file = site?.file ?? "";
    this.line = site?.line ?? 0;
  }
}

/** Fills in where an error arose, if nothing further inside has done so. */
export function placeError(error: unknown, { file, line }: CallSite): void {
  if (!(error instanceof JinjaError) || error.line > 0) return;
  error.file = file;
  error.line = line;
}

/** Takes a stack overflow for what it is, a template that nests too deeply; passes others through. */
export function explainOverflow(error: unknown, site: CallSite): unknown {
  if (!(error instanceof RangeError) || !error.message.includes("call stack")) return error;
  return new JinjaError("nests too deeply", site);
}
