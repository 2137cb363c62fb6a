import { enableCompileCache } from "node:module";
import { join } from "node:path";

/**
 * Keeps the bundles as they are after compiling for later steps of the same job, which saves them
 * half of their start. RUNNER_TEMP belongs to the job alone; where there is none, nothing is kept.
 */
export function keepCompiledBundles(): void {
  const folder = process.env["RUNNER_TEMP"] ?? "";
  if (folder !== "") enableCompileCache(join(folder, "carbon-emissions-pipeline-compiled"));
}
