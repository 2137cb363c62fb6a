import { z } from "zod";
import { readText } from "./files.ts";
import type { Package } from "./packages.ts";
import type { Problems } from "./problems.ts";
import { checkShape, parseYaml } from "./yaml.ts";

const packagesSchema = z.object({ packages: z.array(z.record(z.string(), z.unknown())).nullish() });

/** Packages that this program has its own implementation of. */
const OWN = new Set(["dbt-labs/dbt_utils"]);

/** Tells of whole kinds of dbt resource that would change a result and are not supported. */
export function refuseUnsupported(
  projectDir: string,
  { folder, settings, files }: Package,
  problems: Problems,
): void {
  const refused = [
    { what: "snapshots", folders: settings.snapshotPaths, extensions: [".sql", ".yml"] },
    { what: "Python models", folders: settings.modelPaths, extensions: [".py"] },
  ];
  for (const { what, folders, extensions } of refused) {
    for (const { file } of files.read(folders, ...extensions)) {
      problems.add({ file, line: 1 }, `${what} are not supported`);
    }
  }
  if (folder === "") refuseMissingPackages(projectDir, settings.packagesPath, problems);
}

/** Nothing is downloaded: a package must be ours or lie in the folder of packages. */
function refuseMissingPackages(projectDir: string, path: string, problems: Problems): void {
  for (const file of ["packages.yml", "dependencies.yml"]) {
    const text = readText(projectDir, file, problems);
    const yaml = text === undefined ? undefined : parseYaml(text, file, problems);
    const parsed = yaml && checkShape(yaml, { schema: packagesSchema, problems });
    for (const [index, entry] of (parsed?.packages ?? []).entries()) {
      const named = String(entry["package"] ?? entry["git"] ?? entry["local"] ?? "");
      const name =
        named
          .replace(/\.git$/, "")
          .split("/")
          .at(-1) ?? "";
      const isHere =
        OWN.has(named) ||
        readText(projectDir, `${path}/${name}/dbt_project.yml`, problems) !== undefined;
      if (isHere) continue;
      const line = yaml?.lineAt(["packages", index]);
      problems.add({ file, line }, `package ${named} is not in ${path}/; put a copy there`);
    }
  }
}
