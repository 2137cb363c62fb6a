import { checksum } from "./checksum.ts";
import type { Project } from "./project.ts";

/** What of a run's surroundings its nodes may have been made of; values are hashed. */
export interface Surroundings {
  /** Names in the environment that templates asked for, parsed or run. */
  readonly env: readonly string[];
  readonly hash: string;
}

/** What a project's nodes are made of besides files: settings common to them, and `env` by name. */
export function describeSurroundings(
  { common, invocation }: Pick<Project, "common" | "invocation">,
  env: Iterable<string> = invocation.envRead ?? [],
): Surroundings {
  const names = [...env].toSorted();
  const values = names.map((name) => [name, invocation.env[name]]);
  return { env: names, hash: checksum(JSON.stringify([common, values])) };
}
