import { enableCompileCache } from "node:module";
import { join } from "node:path";
// actions/lib/compile-cache.ts
/**
* Keeps the bundles as they are after compiling for later steps of the same job, which saves them
* half of their start. RUNNER_TEMP belongs to the job alone; where there is none, nothing is kept.
*/
function keepCompiledBundles() {
	const folder = process.env["RUNNER_TEMP"] ?? "";
	if (folder !== "") enableCompileCache(join(folder, "carbon-emissions-pipeline-compiled"));
}
export { keepCompiledBundles as t };
