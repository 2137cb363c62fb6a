import { formatCount, countNoun } from "./format.ts";
import { nameOutcome } from "./outcome.ts";
import type { NodeResult, RunResults, YearlyEmissions } from "./results.ts";

/** kg CO2e by year and energy type, as the final table, the summary and the report show it. */
export interface EmissionsGrid {
  readonly energyTypes: readonly string[];
  readonly rows: readonly {
    readonly year: number;
    readonly isProvisional: boolean;
    /** kg CO2e in the order of `energyTypes`; undefined where there is nothing. */
    readonly cells: readonly (number | undefined)[];
    readonly total: number | undefined;
  }[];
}

/** Arranges emissions. A year that has usage and no factors is there, with nothing in it. */
export function toGrid(emissions: readonly YearlyEmissions[]): EmissionsGrid {
  const counted = emissions.filter((row) => row.kgCo2e !== undefined);
  const energyTypes = [...new Set(counted.map((row) => row.energyType))].toSorted();
  const years = [...new Set(emissions.map((row) => row.year))].toSorted((a, b) => a - b);
  const rows = years.map((year) => {
    const ofYear = counted.filter((row) => row.year === year);
    const cells = energyTypes.map((energyType) => {
      const matching = ofYear.filter((row) => row.energyType === energyType);
      return matching.length === 0 ? undefined : sumOf(matching, (row) => row.kgCo2e ?? 0);
    });
    return {
      year,
      cells,
      isProvisional: ofYear.some((row) => row.isProvisional),
      total: ofYear.length === 0 ? undefined : sumOf(ofYear, (row) => row.kgCo2e ?? 0),
    };
  });
  return { energyTypes, rows };
}

/** One line a step of the run: what it went through, and what came of it. */
export function listSteps(results: RunResults): { step: string; outcome: string }[] {
  const { files, partitions, transform } = results;
  const nodes = transform?.nodes ?? [];
  const models = nodes.filter((node) => node.kind !== "test");
  const tests = nodes.filter((node) => node.kind === "test");
  return [
    {
      step: "Files",
      outcome: countBy(
        files.map((file) => file.status),
        ["fetched", "unchanged", "absent", "kept", "failed"],
      ),
    },
    { step: "Rows", outcome: formatCount(sumOf(files, (file) => file.rowCount)) },
    { step: "Rejects", outcome: formatCount(sumOf(files, (file) => file.rejectCount)) },
    {
      step: "Partitions",
      outcome: countBy(
        partitions.map((p) => p.status),
        ["loaded", "unchanged", "emptied"],
      ),
    },
    {
      step: "Models",
      outcome: countBy(models.map(nameOutcome), ["success", "unchanged", "error", "skipped"]),
    },
    {
      step: "Tests",
      outcome: countBy(tests.map(nameOutcome), [
        "pass",
        "unchanged",
        "warn",
        "fail",
        "error",
        "skipped",
      ]),
    },
  ];
}

const WORDS: Readonly<Record<string, string>> = {
  success: "built",
  pass: "passed",
  fail: "failed",
  warn: "warned",
};

function countBy(statuses: readonly string[], order: readonly string[]): string {
  const parts = order.flatMap((status) => {
    const count = statuses.filter((seen) => seen === status).length;
    return count === 0 ? [] : [`${formatCount(count)} ${WORDS[status] ?? status}`];
  });
  return parts.length === 0 ? "none" : parts.join(", ");
}

/** Nodes that a reader must look at: what failed first, then what warned. */
export function listConcerns(nodes: readonly NodeResult[]): NodeResult[] {
  const order = ["error", "fail", "warn"];
  return nodes
    .filter((node) => order.includes(node.status))
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

/** A node's result as one sentence, and the first row where it is a test's. */
export function describeConcern(node: NodeResult): string {
  const message = node.message ?? `${node.name} found ${countNoun(node.failures ?? 0, "row")}.`;
  const [row] = node.failingRows ?? [];
  if (row === undefined) return message;
  const cells = Object.entries(row).map(
    ([name, value]) => `${name} ${(value ?? "null").slice(0, 60)}`,
  );
  return `${message} ${(node.failures ?? 0) > 1 ? "The first" : "It is"}: ${cells.join(", ")}.`;
}

export function sumOf<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}

/** Stands under tables of rounded figures. */
export const ROUNDED = "Figures are rounded, so they may not add up to the last digit.";
