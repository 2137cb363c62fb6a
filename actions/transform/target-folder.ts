import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openDirectory, writeFileAtomically } from "../lib/lake/local.ts";
import type { ArtifactFolder } from "./artifacts.ts";

/** The folder that a run leaves its artifacts in; made where it is missing. */
export function openTargetFolder(path: string): ArtifactFolder {
  return {
    async write(file, text) {
      await openDirectory(path);
      await writeFileAtomically(join(path, file), text);
    },
    async add(folder, files) {
      const root = join(path, folder);
      for (const [file, text] of files) {
        await openDirectory(dirname(join(root, file)));
        await writeFile(join(root, file), text);
      }
    },
  };
}
