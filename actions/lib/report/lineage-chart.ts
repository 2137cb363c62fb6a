import { formatCount } from "./format.ts";
import { shorten } from "./markdown.ts";
import { escapeMermaid } from "./mermaid.ts";
import { nameOutcome } from "./outcome.ts";
import type { NodeResult } from "./results.ts";

/** Beyond, nobody reads a diagram; Mermaid itself ends at 500 arrows, older ones at 280. */
const MOST_BOXES = 60;
const MOST_ARROWS = 150;
/** Mermaid refuses a text of 50,000. */
const MOST_LETTERS = 30_000;

type Look = "ok" | "same" | "warn" | "bad" | "idle" | "source";

const MARKS: Readonly<Record<Look, string>> = {
  ok: "✓\u00A0",
  same: "=\u00A0",
  warn: "!\u00A0",
  bad: "✗\u00A0",
  idle: "–\u00A0",
  source: "",
};

const STYLES = [
  "classDef ok fill:#dafbe1,stroke:#1a7f37,color:#0b3d1b",
  "classDef same fill:#f6fff8,stroke:#8c959f,color:#24292f",
  "classDef warn fill:#fff3c4,stroke:#9a6700,color:#4d3300",
  "classDef bad fill:#ffdcd7,stroke:#cf222e,color:#67060c",
  "classDef idle fill:#eaeef2,stroke:#8c959f,color:#24292f",
  "classDef source fill:#ffffff,stroke:#8c959f,color:#24292f,stroke-dasharray:4 3",
].map((style) => `  ${style}`);

interface Box {
  readonly name: string;
  readonly look: Look;
  readonly from: readonly string[];
}

/**
 * Models and what they read as a Mermaid flowchart, sources on the left, each in the colour of what
 * came of it and its tests. Where there are too many, whole levels are left out, those furthest from
 * what failed, or else from what nothing reads; where not even one level has room, each is one box.
 * `note` says so. Undefined where there is nothing to draw.
 * https://mermaid.js.org/syntax/flowchart.html
 */
export function renderLineage(
  nodes: readonly NodeResult[],
): { readonly diagram: string; readonly note: string | undefined } | undefined {
  const boxes = listBoxes(nodes);
  if (boxes.length === 0) return undefined;
  const kept = pickLevels(boxes);
  if (kept.size === 0) {
    const note = `${formatCount(boxes.length)} are too many to draw one by one: each box is a level.`;
    return { diagram: draw(foldLevels(boxes)), note };
  }
  const shown = boxes.filter(({ name }) => kept.has(name));
  const left = boxes.length - shown.length;
  const near = boxes.some(isBad) ? "what failed" : "the end";
  const note =
    left === 0
      ? undefined
      : `${formatCount(left)} of ${formatCount(boxes.length)} are left out: those furthest from ${near}.`;
  return { diagram: draw(shown), note };
}

function draw(shown: readonly Box[]): string {
  const ids = new Map(shown.map(({ name }, index) => [name, `n${index}`]));
  const arrows = listArrows(shown, new Set(ids.keys()));
  return [
    "flowchart LR",
    ...shown.map((box) => `  ${ids.get(box.name) ?? ""}${printBox(box)}`),
    ...arrows.map(([from, to]) => `  ${ids.get(from) ?? ""} --> ${ids.get(to) ?? ""}`),
    ...STYLES,
  ].join("\n");
}

/** Worst first: how a level looks that has some of each. */
const WORST: readonly Look[] = ["bad", "warn", "idle", "ok", "same", "source"];

/** A box a level, counted from the sources; the last ones where these are too many. */
function foldLevels(boxes: readonly Box[]): Box[] {
  const depths = new Map<string, number>();
  // Boxes stand after what they read.
  for (const { name, from } of boxes) {
    depths.set(name, 1 + from.reduce((most, read) => Math.max(most, depths.get(read) ?? 0), 0));
  }
  const levels = [...Map.groupBy(boxes, ({ name }) => depths.get(name) ?? 1)];
  const sorted = levels.toSorted(([a], [b]) => a - b).slice(-MOST_BOXES);
  let before: string[] = [];
  return sorted.map(([depth, level]) => {
    const look = WORST.find((each) => level.some((box) => box.look === each)) ?? "ok";
    const bad = level.filter(isBad).length;
    const failed = bad > 0 ? `, ${formatCount(bad)} failed` : "";
    const name = `Level ${depth} (${formatCount(level.length)}${failed})`;
    const box = { name, look, from: before };
    before = [name];
    return box;
  });
}

function isBad({ look }: Box): boolean {
  return look === "bad";
}

function printBox({ name, look }: Box): string {
  const label = `"${escapeMermaid(`${MARKS[look]}${shorten(name, 60)}`)}"`;
  return `${look === "source" ? `([${label}])` : `[${label}]`}:::${look}`;
}

function listBoxes(nodes: readonly NodeResult[]): Box[] {
  const built = nodes.filter(({ kind }) => kind === "model" || kind === "seed");
  const looks = new Map<string, Look>(built.map((node) => [node.name, lookOf(node)]));
  const isRead = new Set(built.flatMap(({ dependsOn }) => dependsOn));
  for (const test of nodes) {
    const look = lookOf(test);
    if (test.kind !== "test" && test.kind !== "unit_test") continue;
    if (look !== "bad" && look !== "warn") continue;
    // A test of several models is told of each.
    for (const name of test.dependsOn) {
      if (look === "bad" || looks.get(name) !== "bad") looks.set(name, look);
    }
  }
  const names = new Set(built.map(({ name }) => name));
  const sources = [...isRead].filter((name) => !names.has(name));
  return [
    ...sources.map((name) => ({ name, look: looks.get(name) ?? ("source" as const), from: [] })),
    ...built.map(({ name, dependsOn }) => ({
      name,
      look: looks.get(name) ?? "ok",
      from: dependsOn,
    })),
  ];
}

function lookOf(node: NodeResult): Look {
  const outcome = nameOutcome(node);
  if (outcome === "unchanged") return "same";
  const { status } = node;
  if (status === "error" || status === "fail") return "bad";
  if (status === "warn") return "warn";
  return status === "success" || status === "pass" ? "ok" : "idle";
}

/** Names of the boxes to draw: level by level, as long as a whole level has room. */
function pickLevels(boxes: readonly Box[]): ReadonlySet<string> {
  const bad = boxes.filter(isBad);
  const isRead = new Set(boxes.flatMap(({ from }) => from));
  const first = bad.length > 0 ? bad : boxes.filter(({ name }) => !isRead.has(name));
  const near = listNeighbours(boxes, bad.length > 0);
  let kept = new Set<string>();
  let level = new Set(first.map(({ name }) => name));
  while (level.size > 0) {
    const next = new Set([...kept, ...level]);
    if (!hasRoom(boxes, next)) break;
    kept = next;
    level = new Set(
      [...level].flatMap((name) => near.get(name) ?? []).filter((name) => !next.has(name)),
    );
  }
  return kept;
}

/** What each box reads; and what reads it, where both ways count. */
function listNeighbours(boxes: readonly Box[], isBothWays: boolean): Map<string, string[]> {
  const near = new Map<string, string[]>(boxes.map(({ name, from }) => [name, [...from]]));
  if (!isBothWays) return near;
  for (const { name, from } of boxes) for (const read of from) near.get(read)?.push(name);
  return near;
}

function hasRoom(boxes: readonly Box[], kept: ReadonlySet<string>): boolean {
  if (kept.size > MOST_BOXES) return false;
  const shown = boxes.filter(({ name }) => kept.has(name));
  const letters = shown.reduce((sum, box) => sum + printBox(box).length + 8, 0);
  return letters <= MOST_LETTERS && listArrows(shown, kept).length <= MOST_ARROWS;
}

function listArrows(
  shown: readonly Box[],
  kept: ReadonlySet<string>,
): [from: string, to: string][] {
  return shown.flatMap(({ name, from }) =>
    from.filter((read) => kept.has(read)).map((read): [string, string] => [read, name]),
  );
}
