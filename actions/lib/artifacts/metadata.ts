/** When, and by which run, an artifact is made. */
export interface ArtifactStamp {
  readonly invocationId: string;
  /** ISO 8601, in UTC. */
  readonly generatedAt: string;
}

/** Whose artifacts these are, as `metadata.env.PIPELINE_GENERATOR` says: dbt's own have no such key. */
export const GENERATOR = "carbon-emissions-pipeline";

/** dbt's version whose published schemas the artifacts keep to. */
const DBT_VERSION = "1.11.14";

/**
 * What every artifact says of itself. Of the environment it tells nothing: dbt too puts into `env`
 * only what is set for that.
 */
export function describeArtifact(
  schema: "manifest/v12" | "run-results/v6" | "catalog/v1" | "sources/v3",
  { invocationId, generatedAt }: ArtifactStamp,
) {
  return {
    dbt_schema_version: `https://schemas.getdbt.com/dbt/${schema}.json`,
    dbt_version: DBT_VERSION,
    generated_at: generatedAt,
    invocation_id: invocationId,
    env: { PIPELINE_GENERATOR: GENERATOR },
  };
}
