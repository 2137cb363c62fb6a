import { PipelineError } from "../lib/errors.ts";
import { endWithNearest } from "../lib/graph/nearest.ts";
import { checkTemplate, showAddress } from "../lib/sources/address.ts";
import { isLeftOut, originOf, type SourceChoice } from "../lib/sources/origin.ts";
import { isPrivateAddress } from "../lib/sources/private-address.ts";
import type { RawTables, TableDefinition } from "../lib/table.ts";
import type { Source, TableSource } from "./file-tasks.ts";

export interface OpenSources {
  readonly energy: Source;
  readonly factors: Source;
  readonly others: readonly TableSource[];
  /** Tables that sources.yml alone describes, where sample data are asked for and no address is given. */
  readonly leftOut: readonly TableDefinition[];
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
 * that is started only when a source needs it, and that `close` ends. It makes up readings and factors
 * alone: what else there is is left out then, so that a trial asks nobody on the network.
 * Throws PipelineError `invalid-input` for a template of no source, or one that cannot be filled in.
 */
export async function openSources(options: {
  readonly choice: SourceChoice;
  readonly tables: RawTables;
  readonly startSample: () => Promise<StartedPublisher>;
}): Promise<OpenSources> {
  const { choice, tables, startSample } = options;
  const { templates } = choice;
  for (const table of [tables.energy, tables.factors, ...tables.others]) checkPublished(table);
  const others = listOthers(choice, tables);
  const leftOut = tables.others.filter((table) => isLeftOut(choice, table.name));
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
    others,
    leftOut,
    close: async () => sample?.close(),
  };
}

/** The sources that sources.yml alone describes. */
function listOthers(choice: SourceChoice, { others }: RawTables): TableSource[] {
  const names = ["energy", "factors", ...others.map(({ name }) => name)];
  for (const name of Object.keys(choice.templates)) {
    if (names.includes(name)) continue;
    throw new PipelineError(`There is no source ${name}${endWithNearest(name, names)}`, {
      code: "invalid-input",
      remedy: `Give an address of ${names.join(" or ")}, or define ${name} in models/sources.yml with format: csv.`,
    });
  }
  const asked = others.filter((table) => !isLeftOut(choice, table.name));
  return asked.map((table) => {
    const template = choice.templates[table.name] ?? table.publishedAt;
    checkTemplate(template, table.name, table.partition.granularity);
    return { table, template, origin: originOf(choice, table.name), kind: "file" };
  });
}

/** What a run says of the tables that it passes over; nothing where there are none. */
export function tellLeftOut(tables: readonly TableDefinition[], option: string): string[] {
  return tables.map(
    ({ name }) =>
      `${name} was left out, as there are no sample data of it: ${option} ${name}=ADDRESS brings it in.`,
  );
}

/**
 * A pull request may change sources.yml, and must not so read files, or the network, of the machine
 * that builds it. Throws PipelineError `invalid-project`.
 */
function checkPublished({ name, publishedAt }: TableDefinition): void {
  const url = URL.parse(publishedAt.replaceAll(/\{[^{}]*\}/g, "0"));
  const problem =
    url?.protocol === "file:"
      ? "a file of one machine"
      : url !== null && isPrivateAddress(url)
        ? "in a private network"
        : undefined;
  if (problem === undefined) return;
  throw new PipelineError(`${name} is published at ${showAddress(publishedAt)}, ${problem}.`, {
    code: "invalid-project",
    remedy: `Give published_at in models/sources.yml an address on the web, and this one with --source ${name}=ADDRESS.`,
  });
}
