import { PipelineError } from "../../errors.ts";
import type { TableResource } from "./resources.ts";

/** The label that every dataset and relation of this pipeline bears; others are never replaced. */
export const OWNER = { key: "managed_by", value: "carbon_emissions_pipeline" } as const;

const MAX_LENGTH = 63;

/**
 * A text as the key or value of a label may be: lower case, letters, digits, `_` and `-`, at most
 * 63 characters. https://cloud.google.com/bigquery/docs/labels-intro#requirements
 */
export function toLabelValue(text: string): string {
  const allowed = text.toLowerCase().replaceAll(/[^\p{Ll}\p{Lo}\p{N}_-]/gu, "_");
  return Array.from(allowed).slice(0, MAX_LENGTH).join("");
}

/** The same for keys, which begin with a letter. */
export function toLabelKey(text: string): string {
  const value = toLabelValue(text);
  return /^\p{L}/u.test(value) ? value : toLabelValue(`l_${value}`);
}

/** Labels as BigQuery takes them, ours with them. */
export function toLabels(labels: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...Object.fromEntries(
      Object.entries(labels).map(([key, value]) => [toLabelKey(key), toLabelValue(value)]),
    ),
    [OWNER.key]: OWNER.value,
  };
}

/** What to patch so that exactly `wanted` are left: null takes a label away. */
export function replaceLabels(
  existing: Readonly<Record<string, string | null>>,
  wanted: Readonly<Record<string, string>>,
): Record<string, string | null> {
  const gone = Object.keys(existing).filter((key) => wanted[key] === undefined);
  return { ...Object.fromEntries(gone.map((key) => [key, null])), ...wanted };
}

/** Whether this pipeline made it. */
export function isOurs({ labels }: { readonly labels?: TableResource["labels"] }): boolean {
  return labels?.[OWNER.key] === OWNER.value;
}

/** Throws PipelineError for a table that somebody else made, and which is not ours to replace. */
export function checkOurs(table: TableResource): void {
  if (isOurs(table)) return;
  const { projectId, datasetId, tableId } = table.tableReference;
  throw new PipelineError(
    `${datasetId}.${tableId} is not of this pipeline's making: it has no label ${OWNER.key}:${OWNER.value}.`,
    {
      code: "warehouse",
      remedy: `Rename or drop it, or hand it over with: bq update --set_label ${OWNER.key}:${OWNER.value} ${projectId}:${datasetId}.${tableId}`,
    },
  );
}
