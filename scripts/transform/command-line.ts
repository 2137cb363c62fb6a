import type { WarehousePlace } from "../../actions/lib/open-place.ts";
import type { TransformArguments } from "./arguments.ts";

/** Quotes a word for a shell, where it needs it. */
export function quoteWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

type Setting = "projectDir" | "vars" | "target" | "dataset" | "database" | "targetPath";

/** Settings that a command is repeated with, and what they are unless told. */
const SETTINGS: Readonly<Record<Setting, readonly [option: string, fallback: string]>> = {
  projectDir: ["project-dir", "transforms"],
  vars: ["vars", "{}"],
  target: ["target", "default"],
  dataset: ["dataset", "carbon_emissions"],
  database: ["database", "out/warehouse.duckdb"],
  targetPath: ["target-path", "out"],
};

/** A command line that runs with the settings of this one. */
export function renderCommand(
  given: TransformArguments,
  command: "build" | "run" | "seed" | "test" | "retry",
  select: readonly string[],
): string {
  const settings: readonly Setting[] =
    command === "retry" ? ["targetPath"] : (Object.keys(SETTINGS) as Setting[]);
  const flags =
    command === "retry"
      ? []
      : [
          ...(given.isFullRefresh ? ["--full-refresh"] : []),
          ...(given.state === undefined ? [] : ["--state", given.state]),
          ...(given.defers ? ["--defer"] : []),
          ...(given.preview === undefined ? [] : ["--preview", String(given.preview)]),
        ];
  const words = settings.flatMap((setting) => {
    const [option, fallback] = SETTINGS[setting];
    const value = given[setting];
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return text === fallback ? [] : [`--${option}`, text];
  });
  if (command !== "retry") words.push(...listPlace(given.place));
  const selection = select.length === 0 ? [] : ["--select", ...select];
  return [
    "npm run transform --",
    ...[command, ...selection, ...words, ...flags].map(quoteWord),
  ].join(" ");
}

/** The options that name a warehouse. */
function listPlace(place: WarehousePlace): string[] {
  if (place.kind === "duckdb") return [];
  const { kind, project, location, bucket } = place;
  const named = { warehouse: kind, project, location, bucket };
  return Object.entries(named).flatMap(([option, value]) => [`--${option}`, value]);
}

const MAX_QUERY = 200;

/**
 * A command line that asks the warehouse a query, which is also found in `file`. Where it was
 * published since, the query's candidates have the names that people read.
 */
export function renderQuestion(
  given: Pick<TransformArguments, "database" | "place"> & { readonly isPublished?: boolean },
  sql: string,
  file?: string,
): string {
  const { isPublished = false } = given;
  const isShort = sql.length <= MAX_QUERY && !sql.includes("\n");
  const read = isPublished ? "sed 's/__candidate`/`/g'" : "cat";
  const inline = isPublished ? sql.replaceAll("__candidate`", "`") : sql;
  const question =
    isShort || file === undefined ? quoteWord(inline) : `"$(${read} ${quoteWord(file)})"`;
  const isUsual = given.place.kind === "bigquery" || given.database === SETTINGS.database[1];
  const place = [...(isUsual ? [] : ["--database", given.database]), ...listPlace(given.place)];
  return ["npm run sql --", question, ...place.map(quoteWord)].join(" ");
}
