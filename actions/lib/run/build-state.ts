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

const stateSchema = z.object({
  engine: z.literal(ENGINE),
  nodes: z.record(z.string(), recordSchema),
});

/** What is known of a node since it was last published, or of a test since it last passed. */
export type BuildRecord = z.infer<typeof recordSchema>;

/** By the nodes' ids. */
export type BuildState = ReadonlyMap<string, BuildRecord>;

/** Nothing is known where the text is of another release, or spoilt. */
export function parseBuildState(text: string | undefined): BuildState {
  if (text === undefined) return new Map();
  try {
    return new Map(Object.entries(stateSchema.parse(JSON.parse(text)).nodes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return new Map();
    throw error;
  }
}

export function renderBuildState(state: BuildState): string {
  return `${JSON.stringify({ engine: ENGINE, nodes: Object.fromEntries(state) })}\n`;
}
