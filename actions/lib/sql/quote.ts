import { PipelineError } from "../errors.ts";

/** A table or view by name. */
export interface Relation {
  readonly dataset: string;
  readonly name: string;
}

/** An identifier in backquotes. Names that would break out of them are refused. */
export function quote(name: string): string {
  if (name === "" || /[`\\\p{Cc}]/u.test(name)) {
    throw new PipelineError(`${JSON.stringify(name)} cannot be a name in SQL`, {
      code: "invalid-project",
      remedy: "Use letters, digits and underscores in names.",
    });
  }
  return `\`${name}\``;
}

/** A table or view as SQL names it: `` `dataset`.`name` ``. */
export function quoteRelation(relation: Relation): string {
  return `${quote(relation.dataset)}.${quote(relation.name)}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * A value as a GoogleSQL literal. Text is escaped after
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#escape_sequences
 */
export function literal(value: string | number | boolean | null): string {
  if (value === null) return "null";
  if (typeof value !== "string") {
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new RangeError(`${value} has no literal in GoogleSQL`);
    }
    return String(value);
  }
  const escaped = value.replaceAll(
    /[\\'\p{Cc}\u2028\u2029]/gu,
    (character) =>
      ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `'${escaped}'`;
}
