import type { Manifest } from "./manifest.ts";

type Entries = Readonly<Record<string, unknown>>;

/**
 * The manifest of what is published, after a run that did only part of a project: `done` holds the
 * ids of what it did, or went on with. All else is as in the earlier manifest, or left out where that
 * does not have it, so that a change that is not published yet still counts as one. Macros and
 * sources are those of before too: what was done may count as changed once more, and nothing is missed.
 */
export function mergePublished(
  manifest: Manifest,
  options: { earlier: unknown; done: ReadonlySet<string> },
): object {
  const { done } = options;
  const earlier = isEntries(options.earlier) ? options.earlier : {};
  const pick = (part: "nodes" | "unit_tests") => {
    const before = readPart(earlier, part);
    return Object.fromEntries(
      Object.entries<unknown>(manifest[part]).flatMap(([id, node]) => {
        if (done.has(id)) return [[id, node]];
        return before[id] === undefined ? [] : [[id, before[id]]];
      }),
    );
  };
  const keep = (part: "macros" | "sources") => {
    const before = readPart(earlier, part);
    const all = Object.entries<unknown>(manifest[part]);
    return Object.fromEntries(all.map(([id, entry]) => [id, before[id] ?? entry]));
  };
  return {
    ...manifest,
    nodes: pick("nodes"),
    unit_tests: pick("unit_tests"),
    macros: keep("macros"),
    sources: keep("sources"),
  };
}

function readPart(manifest: Entries, part: string): Entries {
  const entries = manifest[part];
  return isEntries(entries) ? entries : {};
}

function isEntries(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
