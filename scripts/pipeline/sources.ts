import { createHash } from "node:crypto";
import type { Source } from "../../actions/extract/file-tasks.ts";
import { showAddress } from "../../actions/lib/sources/address.ts";
import type { TableDefinition } from "../../actions/lib/table.ts";
import { startSamplePublisher } from "../sample-publisher/publisher.ts";
import { SAMPLE_ORIGIN } from "./sample.ts";

export interface OpenSources {
  readonly energy: Source;
  readonly factors: Source;
  close(): Promise<void>;
}

/**
 * Decides where files come from: the templates given, the live publishers, or a sample publisher
 * that is started only when a source needs it, and that `close` ends.
 */
export async function openSources(options: {
  readonly isLive: boolean;
  readonly templates: { readonly energy?: string; readonly factors?: string };
  readonly tables: { readonly energy: TableDefinition; readonly factors: TableDefinition };
  readonly today: string;
}): Promise<OpenSources> {
  const { isLive, tables, templates, today } = options;
  const isComplete = templates.energy !== undefined && templates.factors !== undefined;
  const sample = isLive || isComplete ? undefined : await startSamplePublisher({ today });
  const origin = isLive ? "live" : SAMPLE_ORIGIN;
  return {
    energy: toGiven(templates.energy) ?? {
      origin,
      template: sample?.energyTemplate ?? tables.energy.publishedAt,
      kind: "file",
    },
    factors: toGiven(templates.factors) ?? {
      origin,
      template: sample?.factorsTemplate ?? tables.factors.publishedAt,
      kind: "content-api",
    },
    close: async () => sample?.close(),
  };
}

function toGiven(template: string | undefined): Source | undefined {
  if (template === undefined) return undefined;
  return { origin: toOrigin(template), template, kind: "file" };
}

/** Who publishes: the template, or where it hides something a digest of it beside what it shows. */
function toOrigin(template: string): string {
  const shown = showAddress(template);
  if (shown === template) return shown;
  return `${shown} ${createHash("sha256").update(template).digest("hex").slice(0, 12)}`;
}
