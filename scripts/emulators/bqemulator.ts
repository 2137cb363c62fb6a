import { access } from "node:fs/promises";
import { join } from "node:path";
import { type Emulator, runToEnd } from "./emulator.ts";

const VERSION = "1.4.0";

/**
 * BigQuery. Its files of `gs://bucket/name` are those below BQEMU_GCS_LOCAL_ROOT. It keeps no
 * partitions and estimates no bytes. https://pypi.org/project/bqemulator
 */
export const bqemulator: Emulator = {
  name: "bqemulator",
  variable: "BQEMULATOR",
  readyPath: "/bigquery/v2/projects/carbon-test/datasets",
  async install(cache) {
    const folder = join(cache, `bqemulator-${VERSION}`);
    const program = join(folder, "bin", "bqemulator");
    if (await exists(program)) return { program };
    const isPythonHere = await runToEnd("python3", ["-m", "venv", folder], { timeoutMs: 60_000 });
    if (!isPythonHere) return { reason: "python3 with venv is not here" };
    const pip = join(folder, "bin", "pip");
    const isInstalled = await runToEnd(pip, ["install", `bqemulator==${VERSION}`], {
      timeoutMs: 400_000,
    });
    return isInstalled ? { program } : { reason: "pip cannot install it here" };
  },
  listArguments: (port) => [
    "start",
    "--rest-port",
    String(port),
    "--grpc-port",
    "0",
    "--project",
    "carbon-test",
  ],
};

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
