import { z } from "zod";

/**
 * To be raised when what is made of the same SQL becomes another: everything is built again then.
 * What a warehouse runs for GoogleSQL counts by itself, and so do its macros on DuckDB.
 */
const ENGINE = 1;

const recordSchema = z.object({
  /** SHA-256 of all that the project says of the node, as `Fingerprints` has it. */
  hash: z.string(),
  /** Versions of the relations that it was made from or looked at, by `dataset.name`. */
  inputs: z.record(z.string(), z.string()),
  /** Version of the relation that it made; undefined for a test that keeps no rows. */
  output: z.string().optional(),
  /** What became of it. */
  outcome: z.object({
    status: z.enum(["success", "pass", "warn"]),
    message: z.string().optional(),
    failures: z.number().optional(),
    failingRows: z.array(z.record(z.string(), z.string().nullable())).optional(),
  }),
});

const newestRowSchema = z.object({
  /** Of the table that was asked. */
  version: z.string(),
  /** What it was asked. */
  query: z.string(),
  /** Milliseconds since 1970; null where no row counts. */
  loadedAtMs: z.number().nullable(),
});

const stateSchema = z.object({
  engine: z.literal(ENGINE),
  nodes: z.record(z.string(), recordSchema),
  newest: z.record(z.string(), newestRowSchema).default({}),
});

/** What is known of a node since it was last published, or of a test since it last passed. */
export type BuildRecord = z.infer<typeof recordSchema>;

/** By the nodes' ids. */
export type BuildState = ReadonlyMap<string, BuildRecord>;

/** When the newest row of a source table was loaded. */
export type NewestRow = z.infer<typeof newestRowSchema>;

/** By the sources' ids. */
export type NewestRows = ReadonlyMap<string, NewestRow>;

/** What one run leaves for the next. */
export interface KeptState {
  readonly nodes: BuildState;
  readonly newest: NewestRows;
}

/** Nothing is known where the text is of another release, or spoilt. */
export function parseKeptState(text: string | undefined): KeptState {
  if (text === undefined) return { nodes: new Map(), newest: new Map() };
  try {
    const { nodes, newest } = stateSchema.parse(JSON.parse(text));
    return { nodes: new Map(Object.entries(nodes)), newest: new Map(Object.entries(newest)) };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    return { nodes: new Map(), newest: new Map() };
  }
}

export function renderKeptState({ nodes, newest }: KeptState): string {
  const kept = { nodes: Object.fromEntries(nodes), newest: Object.fromEntries(newest) };
  return `${JSON.stringify({ engine: ENGINE, ...kept })}\n`;
}
