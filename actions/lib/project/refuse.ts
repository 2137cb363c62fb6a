import { z } from "zod";
import { readFolder, readText } from "./files.ts";
import type { Problems } from "./problems.ts";
import type { Settings } from "./settings.ts";
import { checkShape, parseYaml } from "./yaml.ts";

/** Packages whose data tests this project has its own implementation of. */
const packagesSchema = z.strictObject({
  packages: z.array(z.object({ package: z.literal("dbt-labs/dbt_utils") })).nullish(),
});

/** Tells of whole kinds of dbt resource that would change a result and are not supported. */
export function refuseUnsupported(
  projectDir: string,
  settings: Settings,
  problems: Problems,
): void {
  for (const file of ["packages.yml", "dependencies.yml"]) {
    const text = readText(projectDir, file, problems);
    const yaml = text === undefined ? undefined : parseYaml(text, file, problems);
    if (yaml !== undefined) checkShape(yaml, { schema: packagesSchema, problems });
  }
  const refused = [
    { what: "macros", folders: settings.macroPaths, extensions: [".sql"] },
    { what: "snapshots", folders: settings.snapshotPaths, extensions: [".sql", ".yml"] },
    { what: "Python models", folders: settings.modelPaths, extensions: [".py"] },
    { what: "YAML of tests", folders: settings.testPaths, extensions: [".yml", ".yaml"] },
  ];
  for (const { what, folders, extensions } of refused) {
    for (const folder of folders) {
      const files = readFolder(projectDir, folder, { extensions, problems });
      for (const { file } of files) problems.add({ file, line: 1 }, `${what} are not supported`);
    }
  }
}
