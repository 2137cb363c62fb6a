import stringWidth from "fast-string-width";
import { toPrintable } from "./run-main.ts";

export interface TextColumn {
  readonly head: string;
  readonly align?: "left" | "right";
}

/**
 * Lays cells out in columns, two spaces between them. Where that is wider than `width`, each row
 * becomes lines of `head: cell` instead, so that nothing is cut. Control characters are taken out.
 */
export function renderTextTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width = Number.POSITIVE_INFINITY,
): string {
  const cells = rows.map((row) => row.map((cell) => toPrintable(cell).replaceAll(/[\n\t]/g, " ")));
  const widths = columns.map((column, index) =>
    // Not Math.max over a spread: a million rows would be a million arguments.
    cells.reduce(
      (widest, row) => Math.max(widest, stringWidth(row[index] ?? "")),
      stringWidth(column.head),
    ),
  );
  const total = widths.reduce((sum, each) => sum + each + 2, -2);
  if (total > width) return renderStacked(columns, cells);
  const pad = (text: string, index: number): string => {
    const space = " ".repeat(Math.max(0, (widths[index] ?? 0) - stringWidth(text)));
    return columns[index]?.align === "right" ? space + text : text + space;
  };
  const line = (texts: readonly string[]): string => texts.map(pad).join("  ").trimEnd();
  const rule = widths.map((each) => "─".repeat(each)).join("  ");
  return [line(columns.map((column) => column.head)), rule, ...cells.map(line)].join("\n");
}

function renderStacked(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): string {
  return rows
    .map((row) => columns.map(({ head }, index) => `${head}: ${row[index] ?? ""}`).join("\n"))
    .join("\n\n");
}
