import { styleText } from "node:util";
import { toPrintable } from "../run-main.ts";

/** Writes warnings to standard error, so that what a command prints can be read by programs. */
export function tellWarnings(warnings: readonly string[]): void {
  for (const warning of warnings) {
    console.error(`${styleText("yellow", "Warning:")} ${toPrintable(warning)}`);
  }
}
