import { describe, expect, it } from "vitest";
import { formatBinaryBytes, formatCost, renderBilled } from "../../actions/lib/report/cost.ts";

describe("what BigQuery costs", () => {
  it.each([
    [0, "0 B"],
    [1023, "1023 B"],
    [10_485_760, "10.0 MiB"],
    [1_649_267_441_664, "1.5 TiB"],
    [2 ** 50, "1024.0 TiB"],
  ])("shows %d bytes as %s", (bytes, text) => {
    expect(formatBinaryBytes(bytes)).toBe(text);
  });

  it.each([
    [0, "$0"],
    [1, "under 1 cent"],
    [10_485_760, "under 1 cent"],
    [1_759_218_604, "under 1 cent"],
    [1_759_218_605, "$0.01"],
    [2 ** 40, "$6.25"],
    [2 ** 48, "$1,600.00"],
    [2 ** 38, "$1.56"],
  ])("prices %d bytes at %s", (bytes, text) => {
    expect(formatCost(bytes, 6.25)).toBe(text);
  });

  it("adds up a run", () => {
    const job = {
      location: "EU",
      kind: "query",
      target: "t",
      bytesProcessed: 5,
      slotMs: 1,
    } as const;
    const reports = [2 ** 39, 2 ** 39].map((bytesBilled, index) => ({
      ...job,
      jobId: String(index),
      bytesBilled,
    }));
    expect(renderBilled(reports, 5)).toBe(
      "BigQuery ran 2 jobs and billed 1.0 TiB, $5.00 at $5 a TiB.",
    );
  });
});
