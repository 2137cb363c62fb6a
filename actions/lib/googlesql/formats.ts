import { unsupported } from "./position.ts";
import type { Position } from "./position.ts";

/** Format elements of GoogleSQL in DuckDB's words, by what they are used for:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/format-elements */
const ELEMENTS: Readonly<Record<string, { readonly format?: string; readonly parse?: string }>> = {
  "%A": { format: "%A", parse: "%A" },
  "%a": { format: "%a", parse: "%a" },
  "%B": { format: "%B", parse: "%B" },
  "%b": { format: "%b", parse: "%b" },
  "%h": { format: "%b", parse: "%b" },
  "%D": { format: "%m/%d/%y", parse: "%m/%d/%y" },
  "%d": { format: "%d", parse: "%d" },
  "%F": { format: "%Y-%m-%d", parse: "%Y-%m-%d" },
  "%G": { format: "%G" },
  "%H": { format: "%H", parse: "%H" },
  "%I": { format: "%I", parse: "%I" },
  "%j": { format: "%j", parse: "%j" },
  "%M": { format: "%M", parse: "%M" },
  "%m": { format: "%m", parse: "%m" },
  "%p": { format: "%p", parse: "%p" },
  "%R": { format: "%H:%M", parse: "%H:%M" },
  "%S": { format: "%S", parse: "%S" },
  "%T": { format: "%H:%M:%S", parse: "%H:%M:%S" },
  "%U": { format: "%U" },
  "%u": { format: "%u" },
  "%V": { format: "%V" },
  "%W": { format: "%W" },
  "%w": { format: "%w" },
  "%Y": { format: "%Y", parse: "%Y" },
  "%y": { format: "%y", parse: "%y" },
  "%%": { format: "%%", parse: "%%" },
  "%E3S": { format: "%S.%g" },
  "%E6S": { format: "%S.%f" },
  "%E4Y": { format: "%Y", parse: "%Y" },
};

/** The format string in DuckDB's elements; one without an entry is refused. */
export function translateFormat(
  format: string,
  options: { purpose: "format" | "parse"; at: Position },
): string {
  return format.replaceAll(/%(?:E(?:\d|\*)?[A-Za-z]|O[A-Za-z]|[\s\S]|$)/g, (element) => {
    const found = ELEMENTS[element]?.[options.purpose];
    if (found === undefined) throw unsupported(`The format element ${element}`, options.at);
    return found;
  });
}
