import { z } from "zod";
import { PipelineError } from "../errors.ts";
import type { Lake } from "./lake.ts";
import { toText } from "./text.ts";

const storedObject = z.strictObject({
  key: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative(),
});

const identity = {
  /** Raw table that the file is for. */
  table: z.string(),
  /** `202101` or `2021`. */
  partition: z.string().regex(/^\d{4}(\d{2})?$/),
  /** Whose file it is: `live`, `sample` or the template given; never asked of another. */
  origin: z.string(),
};

const presentFile = z.strictObject({
  ...identity,
  state: z.literal("present"),
  /** Address that the bytes came from, and the published file's name. */
  url: z.string(),
  file: z.string(),
  fetchedAt: z.iso.datetime(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Version of the parser that made the Parquet; another one parses the raw bytes again. */
  parser: z.number().int(),
  raw: storedObject,
  parquet: storedObject,
  rowCount: z.number().int().nonnegative(),
  rejectCount: z.number().int().nonnegative(),
  /** CSV of the rejected rows; undefined where there are none. */
  rejects: storedObject.optional(),
});

const absentFile = z.strictObject({
  ...identity,
  state: z.literal("absent"),
  url: z.string(),
  reason: z.string(),
});

const manifestSchema = z.strictObject({
  version: z.literal(1),
  year: z.number().int(),
  files: z.array(z.discriminatedUnion("state", [presentFile, absentFile])),
});

/** A file that the publisher has, and what the lake holds of it. */
export type PresentFile = z.infer<typeof presentFile>;
/** A file that the publisher answered that it does not have. */
export type AbsentFile = z.infer<typeof absentFile>;
export type ManifestFile = PresentFile | AbsentFile;
/** What is known of a year's files, in the order of table and partition. */
export type Manifest = z.infer<typeof manifestSchema>;

const FOLDER = "manifests";
const keyOf = (year: number): string => `${FOLDER}/${year}.json`;

/** A manifest, and which state of its object it was read from. */
export interface HeldManifest {
  readonly manifest: Manifest;
  /** `null` where there is none yet. */
  readonly version: string | null;
}

/**
 * Reads the manifest of a year; one without files where there is none yet. Throws PipelineError
 * `lake` for a manifest that this version did not write.
 */
export async function readManifest(lake: Lake, year: number): Promise<Manifest> {
  return (await holdManifest(lake, year)).manifest;
}

/** Reads the manifests of years in one pass, in the order of the years. */
export async function readManifests(lake: Lake, years: readonly number[]): Promise<Manifest[]> {
  const keys = new Set(await lake.list(FOLDER));
  return Promise.all(
    years.map(async (year) => (keys.has(keyOf(year)) ? readManifest(lake, year) : toEmpty(year))),
  );
}

/** Reads a manifest's text; undefined for what this version did not write. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Reads the manifest of a year in order to write it again. */
export async function holdManifest(lake: Lake, year: number): Promise<HeldManifest> {
  const bytes = await lake.read(keyOf(year));
  if (bytes === undefined) return { manifest: toEmpty(year), version: null };
  const text = await toText(bytes);
  try {
    return { manifest: manifestSchema.parse(JSON.parse(text)), version: bytes.version };
  } catch (error) {
    throw new PipelineError(`The lake's ${keyOf(year)} is not a manifest of this version.`, {
      code: "lake",
      remedy: "Move the file away and run again: files that are in the lake are found anew.",
      cause: error,
    });
  }
}

/**
 * Writes the manifest of a year, files in the order of table and partition. Throws PipelineError
 * `lake-conflict` where another run has written it since it was held.
 */
export async function writeManifest(
  lake: Lake,
  { manifest, version }: HeldManifest,
): Promise<void> {
  const files = manifest.files.toSorted((a, b) =>
    `${a.table}/${a.partition}` < `${b.table}/${b.partition}` ? -1 : 1,
  );
  const text = `${JSON.stringify({ ...manifest, files }, null, 2)}\n`;
  await lake.write(keyOf(manifest.year), [Buffer.from(text)], { ifVersion: version });
}

function toEmpty(year: number): Manifest {
  return { version: 1, year, files: [] };
}
