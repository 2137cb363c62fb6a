import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeFileAtomically } from "../../actions/lib/lake/local.ts";
import type { ArtifactFolder } from "../../actions/transform/artifacts.ts";

/** The folder that a run leaves its artifacts in; made where it is missing. */
export function openTargetFolder(path: string): ArtifactFolder {
  return {
    async write(file, text) {
      await mkdir(path, { recursive: true });
      await writeFileAtomically(join(path, file), text);
    },
    async replace(folder, files) {
      const root = join(path, folder);
      await rm(root, { recursive: true, force: true });
      for (const [file, text] of files) {
        await mkdir(dirname(join(root, file)), { recursive: true });
        await writeFile(join(root, file), text);
      }
    },
  };
}
