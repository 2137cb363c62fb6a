import { expect, test } from "vitest";
import type { NodeResult } from "../../../actions/lib/report/results.ts";
import { renderCosts } from "../../../scripts/transform/cost-table.ts";

const MIB = 1_048_576;

function node(name: string, billed?: number, more: Partial<NodeResult> = {}): NodeResult {
  const cost = {
    jobCount: 1,
    bytesBilled: (billed ?? 0) * MIB,
    bytesProcessed: 0,
    slotMs: 0,
    jobId: "j",
    location: "EU",
  };
  return {
    id: name,
    kind: "model",
    name,
    status: "success",
    config: "table",
    dependsOn: [],
    startedMs: 0,
    durationMs: 1,
    ...(billed !== undefined && { cost }),
    ...more,
  };
}

test("models are shown with what they and their tests billed, and before, the dearest first", () => {
  const nodes = [
    node("small", 10, { previous: { durationMs: 1, bytesBilled: 12 * MIB } }),
    node("view", 0),
    node("large", 20_480),
    node("t1", 5, { kind: "test", dependsOn: ["small"] }),
    node("t2", 20, { kind: "test", dependsOn: ["large", "small"] }),
  ];
  expect(renderCosts(nodes, { pricePerTib: 5 })).toBe(
    [
      "Model    Billed    Before     Tests         Costs",
      "─────  ────────  ────────  ────────  ────────────",
      "large  20.0 GiB            20.0 MiB         $0.10",
      "small  10.0 MiB  12.0 MiB   5.0 MiB  under 1 cent",
      "all    20.0 GiB                             $0.10",
    ].join("\n"),
  );
});

test("nothing is shown where nothing was billed", () => {
  expect(renderCosts([node("a"), node("b", 0)], { pricePerTib: 5 })).toBe("");
});

test("of many models the dearest are shown, and how many more there are", () => {
  const nodes = Array.from({ length: 20 }, (_, index) => node(`m${index}`, index + 1));
  const lines = renderCosts(nodes, { pricePerTib: 5 }).split("\n");
  expect(lines).toHaveLength(16);
  expect(lines[2]).toMatch(/^m19 /);
  expect(lines[14]).toBe("… and 8 more");
  expect(lines[15]).toMatch(/^all +210\.0 MiB/);
});
