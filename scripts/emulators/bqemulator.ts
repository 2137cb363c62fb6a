import { dirname, join } from "node:path";
import { type Emulator, exists, runToEnd } from "./emulator.ts";

const VERSION = "1.4.0";
/** The newest that its spatial extension is on PyPI for. */
const DUCKDB = "1.5.5";

/**
 * BigQuery. Its files of `gs://bucket/name` are those below BQEMU_GCS_LOCAL_ROOT. Where it is not as
 * BigQuery is, test/emulators/bqemulator-gaps.ts says so. https://pypi.org/project/bqemulator
 *
 * It does not start without DuckDB's spatial extension, which DuckDB would fetch from a host of its
 * own. The same file comes from PyPI, and DuckDB loads it only with its own signature on it.
 */
export const bqemulator: Emulator = {
  name: "bqemulator",
  variable: "BQEMULATOR",
  readyPath: "/bigquery/v2/projects/carbon-test/datasets",
  async install(cache) {
    const folder = join(cache, `bqemulator-${VERSION}-duckdb-${DUCKDB}`);
    const program = join(folder, "bin", "bqemulator");
    if (!(await exists(program))) {
      const isPythonHere = await runToEnd("python3", ["-m", "venv", folder], { timeoutMs: 60_000 });
      if (!isPythonHere) return { reason: "python3 with venv is not here" };
      // DuckDB needs numpy for the functions that the emulator makes, and does not say so.
      const isInstalled = await install(folder, [
        `bqemulator==${VERSION}`,
        `duckdb==${DUCKDB}`,
        "numpy",
      ]);
      if (!isInstalled) return { reason: "pip cannot install it here" };
    }
    if (!(await exists(toHome(program)))) await placeExtension(folder, toHome(program));
    return { program };
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
  listVariables: (program, folder) => ({ HOME: toHome(program), BQEMU_GCS_LOCAL_ROOT: folder }),
};

function install(folder: string, packages: readonly string[]): Promise<boolean> {
  const pip = join(folder, "bin", "pip");
  return runToEnd(pip, ["install", ...packages], { timeoutMs: 400_000 });
}

/** Where DuckDB looks for extensions: its user's home, here one of the emulator's own. */
function toHome(program: string): string {
  return join(dirname(dirname(program)), "home");
}

const PLACE_EXTENSION = `
import pathlib, shutil, sys
import duckdb, duckdb_extension_spatial
version, platform = duckdb.sql("select library_version, platform from pragma_version(), pragma_platform()").fetchone()
source = pathlib.Path(duckdb_extension_spatial.__file__).parent / "extensions" / version
target = pathlib.Path(sys.argv[1]) / ".duckdb" / "extensions" / version / platform
target.mkdir(parents=True)
shutil.copy(source / "spatial.duckdb_extension", target)
`;

/** Where it cannot be had so, the emulator tries by itself. */
async function placeExtension(folder: string, home: string): Promise<void> {
  if (!(await install(folder, [`duckdb-extension-spatial==${DUCKDB}`]))) return;
  const python = join(folder, "bin", "python");
  await runToEnd(python, ["-c", PLACE_EXTENSION, home], { timeoutMs: 60_000 });
}
