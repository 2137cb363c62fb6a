import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildCatalog } from "../../actions/lib/artifacts/catalog.ts";
import { renderManifest } from "../../actions/lib/artifacts/manifest.ts";
import { renderArtifact } from "../../actions/lib/artifacts/render-artifact.ts";
import { buildRunResults } from "../../actions/lib/artifacts/run-results.ts";
import { EXAMPLES, readExample } from "./example-project.ts";

/** dbt's executable, beside its Python; `.ci/run` names it where it can install dbt. */
const DBT = process.env["DBT"] ?? "";
const SKIPPED = DBT === "" ? ", skipped: DBT names no dbt" : "";

/** Reads artifacts with dbt's own classes, and tells what it found in them. */
const READ = `
import json, sys
from dbt.artifacts.schemas.catalog import CatalogArtifact
from dbt.artifacts.schemas.manifest import WritableManifest
from dbt.artifacts.schemas.run import RunResultsArtifact
from dbt.contracts.graph.manifest import Manifest
written = WritableManifest.read_and_check_versions(sys.argv[1] + "/manifest.json")
results = RunResultsArtifact.read_and_check_versions(sys.argv[1] + "/run_results.json")
catalog = CatalogArtifact.read_and_check_versions(sys.argv[1] + "/catalog.json")
manifest = Manifest.from_writable_manifest(written)
manifest.build_parent_and_child_maps()
print(json.dumps({
  "kinds": {id: str(node.resource_type) for id, node in manifest.nodes.items()},
  "sources": list(manifest.sources),
  "parents": {id: ids for id, ids in manifest.parent_map.items() if not id.startswith("macro.")},
  "results": {result.unique_id: str(result.status) for result in results.results},
  "which": results.args["which"],
  "catalog": [table.metadata.name for table in catalog.nodes.values()],
}))
`;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "artifacts-"));
});
afterAll(() => rm(folder, { recursive: true }));

test.skipIf(DBT === "").each(EXAMPLES)(`dbt reads what is written of %s${SKIPPED}`, async (dir) => {
  const project = readExample(dir);
  const { nodes } = project.graph;
  const generatedAt = "2026-03-01T10:00:05.000Z";
  const models = [...nodes.values()].filter((node) => node.kind === "model");
  const descriptions = new Map(
    models.map(({ id, dataset, alias }) => {
      const columns = [{ name: "x", type: "INT64" }];
      return [id, { dataset, name: alias, kind: "table", columns } as const];
    }),
  );
  const results = models.map(({ id, name }) => {
    const status = "success" as const;
    const took = { startedMs: 0, durationMs: 5 };
    return { id, kind: "model" as const, name, config: "table", dependsOn: [], status, ...took };
  });
  const args = { which: "build" };
  const options = { invocationId: "1", generatedAt, elapsedMs: 9, args, isPublished: true };
  const write = (file: string, text: Iterable<string>) => writeFile(join(folder, file), text);
  await write("manifest.json", renderManifest(project, { generatedAt }));
  await write("catalog.json", renderArtifact(buildCatalog(project, { descriptions, generatedAt })));
  await write("run_results.json", renderArtifact(buildRunResults(results, options)));

  const python = join(dirname(DBT), "python");
  const { stdout } = await promisify(execFile)(python, ["-c", READ, folder]);
  const read = JSON.parse(stdout) as Record<string, unknown>;
  const built = [...nodes.values()].filter(
    ({ kind }) => kind === "model" || kind === "seed" || kind === "test",
  );
  expect(read["kinds"]).toEqual(Object.fromEntries(built.map(({ id, kind }) => [id, kind])));
  expect(read["results"]).toEqual(Object.fromEntries(models.map(({ id }) => [id, "success"])));
  expect(read["catalog"]).toEqual(models.map(({ alias }) => alias));
  expect(read["which"]).toBe("build");
  const parents = [...nodes.values()].map(({ id, dependsOn }) => [id, dependsOn.toSorted()]);
  expect(read["parents"]).toEqual(Object.fromEntries(parents));
});
