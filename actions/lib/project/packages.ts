import { ProjectFiles, readFolders } from "./files.ts";
import type { Invocation } from "./invocation.ts";
import type { Problems } from "./problems.ts";
import { readSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";

/** The project that is run, or a package that it brings along. */
export interface Package {
  /** Folder relative to the project that is run, ending in `/`; empty for the project itself. */
  readonly folder: string;
  readonly settings: Settings;
  readonly files: ProjectFiles;
}

/** Packages that this program has its own implementation of, so that theirs is not read. */
const OWN = new Set(["dbt", "dbt_utils", "dbt_bigquery"]);

/** The project and the packages vendored in its `dbt_packages/`, the project first. */
export function readPackages(
  projectDir: string,
  options: { invocation: Invocation; problems: Problems },
): Package[] {
  const { problems } = options;
  const open = (folder: string) => new ProjectFiles(projectDir, { folder, problems });
  const settings = readSettings(projectDir, { folder: "", ...options });
  if (settings === undefined) return [];
  const vendored = readFolders(projectDir, settings.packagesPath).flatMap((name): Package[] => {
    const folder = `${settings.packagesPath}/${name}/`;
    const found = OWN.has(name) ? undefined : readSettings(projectDir, { folder, ...options });
    if (found === undefined || OWN.has(found.name)) return [];
    return [{ folder, settings: found, files: open(folder) }];
  });
  return [{ folder: "", settings, files: open("") }, ...vendored];
}
