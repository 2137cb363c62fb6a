import { describe, expect, it } from "vitest";
import {
  checkOurs,
  replaceLabels,
  toLabelKey,
  toLabels,
  toLabelValue,
} from "../../../actions/lib/warehouse/bigquery/labels.ts";

describe("labels", () => {
  it.each([
    ["Carbon Emissions", "carbon_emissions"],
    ["owner@example.org", "owner_example_org"],
    ["naïve-été_1", "naïve-été_1"],
    ["", ""],
  ])("writes %s within BigQuery's rules", (text, value) => {
    expect(toLabelValue(text)).toBe(value);
  });

  it("cuts at 63 characters, none of them in half", () => {
    expect(toLabelValue("x".repeat(70))).toHaveLength(63);
    expect(toLabelValue("𐐨".repeat(70))).toBe("𐐨".repeat(63));
  });

  it("begins a key with a letter", () => {
    expect(toLabelKey("2021")).toBe("l_2021");
    expect(toLabelKey("-x")).toBe("l_-x");
    expect(toLabelKey("Team")).toBe("team");
  });

  it("says whose it is on all that it labels, whatever else is asked for", () => {
    expect(toLabels({ Run: "A B", managed_by: "somebody" })).toEqual({
      run: "a_b",
      managed_by: "carbon_emissions_pipeline",
    });
  });

  it("takes away labels that are not wanted", () => {
    expect(replaceLabels({ old: "1", team: "a" }, { team: "b" })).toEqual({ old: null, team: "b" });
  });

  it("refuses a table without our label, and says how it is handed over", () => {
    const table = { tableReference: { projectId: "p", datasetId: "d", tableId: "t" } };
    expect(() => checkOurs({ ...table, labels: toLabels({}) })).not.toThrow();
    expect(() => checkOurs({ ...table, labels: { managed_by: "others" } })).toThrow(
      expect.objectContaining({
        code: "warehouse",
        message: expect.stringContaining("d.t") as string,
        remedy: expect.stringContaining(
          "bq update --set_label managed_by:carbon_emissions_pipeline p:d.t",
        ) as string,
      }) as Error,
    );
  });
});
