import type { Freshness, SourceNode } from "../graph/nodes.ts";
import { checksum } from "./checksum.ts";
import { mergeConfig, sourceConfigSchema } from "./config.ts";
import { findLayers, findStatedFolders } from "./drafts.ts";
import type { Package } from "./packages.ts";
import type { Problems } from "./problems.ts";
import type { SourceProperties } from "./properties.ts";
import { freshnessSchema } from "./properties-schema.ts";

/** The source tables of a package; those that are switched off are left out. */
export function buildSources(
  stated: readonly SourceProperties[],
  context: {
    of: Package;
    project: Package;
    problems: Problems;
    describe: (text: string, file: string, line: number) => string;
  },
): { node: SourceNode; isEnabled: boolean }[] {
  return stated.map((properties) => {
    const { source, table, columns, place, writtenSchema } = properties;
    const package_ = context.of.settings.name;
    const line = place.line ?? 1;
    const fqn = [...findStatedFolders(context.of, place.file), source.name, table.name];
    const layers = [
      ...findLayers(context, { section: "sources", fqn, schema: sourceConfigSchema }),
      ...[source.config, table.config].flatMap((config) => config ?? []),
    ];
    const merged = mergeConfig(layers);
    const describe = (text: string) => context.describe(text, place.file, line);
    const node: SourceNode = {
      kind: "source",
      id: `source.${package_}.${source.name}.${table.name}`,
      name: table.name,
      sourceName: source.name,
      package: package_,
      file: place.file,
      line,
      fqn,
      description: describe(table.description),
      tags: [...new Set([...(source.tags ?? []), ...(table.tags ?? []), ...(merged.tags ?? [])])],
      meta: { ...source.meta, ...table.meta, ...merged.meta },
      dependsOn: [],
      macros: [],
      dataset: source.schema ?? source.name,
      written: writtenSchema === undefined ? undefined : { schema: writtenSchema },
      alias: table.identifier ?? table.name,
      columns: columns.map((column) => ({ ...column, description: describe(column.description) })),
      loadedAtField:
        table.config?.loaded_at_field ??
        table.loaded_at_field ??
        source.config?.loaded_at_field ??
        source.loaded_at_field ??
        undefined,
      freshness: findFreshness(properties),
      checksum: checksum(JSON.stringify([source.schema, table.identifier])),
    };
    return { node, isEnabled: merged.enabled ?? true };
  });
}

/** A table's own freshness goes over its source's; null switches it off. */
function findFreshness({ source, table }: SourceProperties): Freshness | undefined {
  const [inner, outer] = [table, source].map(({ config, freshness }) => {
    return config?.freshness === undefined
      ? freshness
      : freshnessSchema.safeParse(config.freshness).data;
  });
  if (inner === null) return undefined;
  const merged = { ...outer, ...inner };
  const { warn_after: warn, error_after: error, filter } = merged;
  if (!warn && !error) return undefined;
  return {
    warnAfter: warn ?? undefined,
    errorAfter: error ?? undefined,
    filter: filter ?? undefined,
  };
}
