import { countNoun, formatCount } from "./format.ts";
import { renderCutTable, renderDetails, renderName, shorten } from "./markdown.ts";
import type { ColumnChange, NodeChange } from "./results.ts";

const MOST_ROWS = 50;
/** Names of what is downstream that are told; the others are counted. */
const MOST_NAMES = 8;

const WORDS = {
  new: "new",
  changed: "changed",
  removed: "removed",
  possible: "may change",
} as const;

/** dbt's names of what may be written otherwise, in words. */
const ASPECTS: Readonly<Record<string, string>> = {
  body: "SQL",
  configs: "settings",
  relation: "place",
  persisted_descriptions: "descriptions",
  macros: "macros",
};

/** What a pull request changes in the project, and what reads that; undefined for nothing. */
export function renderChanges(changes: readonly NodeChange[]): string | undefined {
  const table = renderCutTable<NodeChange>(
    [
      { head: "Change", cell: describeChange },
      { head: "What", markdown: ({ name }) => renderName(shorten(name, 120)) },
      { head: "Kind", cell: ({ kind }) => kind.replace("_", " ") },
      { head: "Touches downstream", markdown: ({ downstream }) => listNames(downstream) },
    ],
    changes,
    MOST_ROWS,
  );
  if (table === undefined) return undefined;
  const columns = renderColumns(changes);
  return columns === undefined ? table : `${table}\n\n${columns}`;
}

function describeChange({ kind, change, aspects }: NodeChange): string {
  if (change !== "changed" || aspects.length === 0) return WORDS[change];
  const words = aspects.map((aspect) => {
    return kind === "seed" && aspect === "body" ? "rows" : (ASPECTS[aspect] ?? aspect);
  });
  return `${words.join(", ")} changed`;
}

/** The first names as code, and how many more there are. */
function listNames(names: readonly string[]): string {
  if (names.length === 0) return "–";
  const shown = names.slice(0, MOST_NAMES).map((name) => renderName(shorten(name, 120)));
  const left = names.length - shown.length;
  return left === 0 ? shown.join(", ") : `${shown.join(", ")} and ${formatCount(left)} more`;
}

function renderColumns(changes: readonly NodeChange[]): string | undefined {
  const columns = changes.flatMap(({ name, columns: found = [] }) =>
    found.map((column) => ({ ...column, of: name })),
  );
  const table = renderCutTable<ColumnChange & { readonly of: string }>(
    [
      { head: "Column", markdown: ({ of, column }) => renderName(shorten(`${of}.${column}`, 120)) },
      { head: "Change", cell: ({ change }) => WORDS[change] },
      { head: "Goes into", markdown: ({ downstream }) => listNames(downstream) },
    ],
    columns,
    MOST_ROWS,
  );
  if (table === undefined) return undefined;
  const touched = new Set(columns.flatMap(({ downstream }) => downstream)).size;
  const possible = columns.filter(({ change }) => change === "possible").length;
  const sure = columns.length - possible;
  const counts = [
    ...(sure > 0 ? [`${countNoun(sure, "column")} changed`] : []),
    ...(possible > 0 ? [`${countNoun(possible, "column")} may change`] : []),
    `${formatCount(touched)} computed from them`,
  ];
  return renderDetails(counts.join(", "), table);
}
