import { countNoun, formatBytes, formatCount, formatDuration } from "./format.ts";
import { escapeMarkdown } from "./markdown.ts";
import type { RunPart } from "./parts.ts";

/** Problems shown of a step; the report has them all. */
const MOST_SHOWN = 10;

/** What one step adds to the run's page: a line of what it did, and what is wrong. */
export function renderPart(part: RunPart): string {
  const mark = part.problems.length === 0 ? "✅" : "❌";
  const line = `${mark} **${titleOf(part)}**: ${describePart(part)}, in ${formatDuration(part.durationMs)}`;
  const problems = part.problems.slice(0, MOST_SHOWN).map(({ message, remedy }) => {
    return `- ${escapeMarkdown(remedy === undefined ? message : `${message} ${remedy}`)}`;
  });
  const left = part.problems.length - problems.length;
  return [
    line,
    ...(problems.length > 0 ? ["", ...problems] : []),
    ...(left > 0 ? [`- … and ${formatCount(left)} more`] : []),
    ...(part.notes.length > 0
      ? ["", ...part.notes.map((note) => `- ${escapeMarkdown(note)}`)]
      : []),
  ].join("\n");
}

function titleOf(part: RunPart): string {
  const title = `${part.step.slice(0, 1).toUpperCase()}${part.step.slice(1)}`;
  return "year" in part ? `${title} ${part.year}` : title;
}

function describePart(part: RunPart): string {
  if (part.step === "plan") return part.years.join(", ") || "no years";
  if (part.step === "extract") return describeExtract(part);
  if (part.step === "transform") return describeTransform(part);
  const unchanged = part.partitions.filter(({ status }) => status === "unchanged").length;
  const written = part.partitions.length - unchanged;
  return `${countNoun(written, "partition")} written, ${formatCount(unchanged)} unchanged`;
}

function describeExtract({ files }: Extract<RunPart, { step: "extract" }>): string {
  const sum = (of: "rowCount" | "rejectCount" | "bytes") =>
    files.reduce((total, file) => total + file[of], 0);
  const unchanged = files.filter(({ status }) => status === "unchanged").length;
  return [
    countNoun(files.length, "file"),
    countNoun(sum("rowCount"), "row"),
    countNoun(sum("rejectCount"), "reject"),
    `${formatCount(unchanged)} unchanged`,
    `${formatBytes(sum("bytes"))} fetched`,
  ].join(", ");
}

function describeTransform(part: Extract<RunPart, { step: "transform" }>): string {
  const nodes = part.transform?.nodes ?? [];
  if (part.transform === undefined)
    return `${countNoun(part.planned?.length ?? 0, "model")} planned`;
  const built = nodes.filter(({ kind }) => kind === "model" || kind === "seed");
  const tests = nodes.length - built.length;
  const standing = nodes.filter(({ isUnchanged }) => isUnchanged).length;
  const unchanged = standing === 0 ? "" : `${formatCount(standing)} of them unchanged, `;
  const target = escapeMarkdown(part.dataset);
  const end = part.transform.isPublished
    ? `published to ${target}`
    : `nothing published to ${target}`;
  return `${countNoun(built.length, "model")}, ${countNoun(tests, "test")}, ${unchanged}${end}`;
}
