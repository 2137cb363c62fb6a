import { expect, it } from "vitest";
import { checkRunBytes } from "../../../actions/lib/run/estimate.ts";
import { renderEstimates } from "../../../scripts/transform/estimate.ts";

const estimates = [
  { id: "model.p.a", name: "a", bytes: 0 },
  { id: "model.p.big", name: "big", bytes: 2 ** 40 },
  { id: "model.p.c", name: "c", bytes: undefined, reason: "There is no table m.b." },
];

it("shows bytes and money of each model and of all, and says what is unknown", () => {
  expect(renderEstimates(estimates, 6).split("\n")).toEqual([
    "Model                Reads    Costs",
    "─────────────────  ───────  ───────",
    "a                      0 B       $0",
    "big                1.0 TiB    $6.00",
    "c                  unknown  unknown",
    "all that is known  1.0 TiB    $6.00",
    "At $6 a TiB; tests read besides, and each query at least 10 MiB a table.",
    "c is unknown: There is no table m.b.",
  ]);
});

it("says what would be left as it is", () => {
  const standing = { id: "model.p.s", name: "s", bytes: 0, isUnchanged: true } as const;
  expect(
    renderEstimates([...estimates.slice(0, 1), standing], 6)
      .split("\n")
      .slice(2),
  ).toEqual([
    "a                        0 B     $0",
    "s                  unchanged",
    "all that is known        0 B     $0",
    "What is unchanged would be left as it is: nothing has changed for it since it was built.",
    "At $6 a TiB; tests read besides, and each query at least 10 MiB a table.",
  ]);
});

it("refuses a run that would read more than it may, and names what reads most", () => {
  expect(() => checkRunBytes(estimates, 2 ** 40)).not.toThrow();
  expect(() => checkRunBytes(estimates, 2 ** 39)).toThrow(
    "3 models would read 1.0 TiB, more than the 512.0 GiB allowed; most of it big.",
  );
});
