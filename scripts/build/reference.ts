import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const ACTIONS = ["plan", "extract", "load", "transform", "report"] as const;

const described = z.strictObject({
  description: z.string(),
  default: z.string().optional(),
  required: z.boolean().optional(),
});
const actionFile = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), described),
  outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
});

export type ActionFile = z.infer<typeof actionFile>;

/** What an action's action.yml says; `root` is the repository's. */
export async function readAction(root: string, name: string): Promise<ActionFile> {
  return actionFile.parse(parse(await readFile(join(root, "actions", name, "action.yml"), "utf8")));
}

/** The reference page of the actions, made of their action.yml files. */
export async function renderReference(root: string): Promise<string> {
  const sections = await Promise.all(
    ACTIONS.map(async (name) => renderAction(name, await readAction(root, name))),
  );
  const intro = await readFile(join(import.meta.dirname, "reference.md"), "utf8");
  return [intro.trim(), ...sections].join("\n\n").concat("\n");
}

function renderAction(name: string, { description, inputs, outputs }: ActionFile): string {
  const inputRows = Object.entries(inputs).map(([input, entry]) => [
    `\`${input}\``,
    oneLine(entry.description),
    entry.required === true ? "required" : showDefault(entry.default),
  ]);
  const outputRows = Object.entries(outputs).map(([output, { description: text }]) => [
    `\`${output}\``,
    oneLine(text),
  ]);
  return [
    `## ${name}`,
    oneLine(description),
    renderTable(["Input", "What it is", "Default"], inputRows),
    renderTable(["Output", "What it is"], outputRows),
  ].join("\n\n");
}

function showDefault(value: string | undefined): string {
  return value === undefined || value === "" ? "" : `\`${value}\``;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().replaceAll("|", "\\|");
}

/** As the formatter lays tables out: cells of a column are of one width. */
function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, index) => Math.max(3, ...all.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
