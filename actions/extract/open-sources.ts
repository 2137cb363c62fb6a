import { originOf, type SourceChoice } from "../lib/sources/origin.ts";
import type { TableDefinition } from "../lib/table.ts";
import type { Source } from "./file-tasks.ts";

export interface OpenSources {
  readonly energy: Source;
  readonly factors: Source;
  close(): Promise<void>;
}

/** A publisher of made-up files, which whoever started it closes. */
export interface StartedPublisher {
  readonly energyTemplate: string;
  readonly factorsTemplate: string;
  close(): Promise<void>;
}

/**
 * Decides where files come from: the templates given, the live publishers, or a sample publisher
 * that is started only when a source needs it, and that `close` ends.
 */
export async function openSources(options: {
  readonly choice: SourceChoice;
  readonly tables: { readonly energy: TableDefinition; readonly factors: TableDefinition };
  readonly startSample: () => Promise<StartedPublisher>;
}): Promise<OpenSources> {
  const { choice, tables, startSample } = options;
  const { templates } = choice;
  const isComplete = templates.energy !== undefined && templates.factors !== undefined;
  const sample = choice.from === "live" || isComplete ? undefined : await startSample();
  return {
    energy: {
      origin: originOf(choice, "energy"),
      template: templates.energy ?? sample?.energyTemplate ?? tables.energy.publishedAt,
      kind: "file",
    },
    factors: {
      origin: originOf(choice, "factors"),
      template: templates.factors ?? sample?.factorsTemplate ?? tables.factors.publishedAt,
      kind: templates.factors === undefined ? "content-api" : "file",
    },
    close: async () => sample?.close(),
  };
}
