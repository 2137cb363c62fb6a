import { expect, it } from "vitest";
import { renderTextTable } from "../../scripts/text-table.ts";

const columns = [{ head: "Site" }, { head: "kg", align: "right" as const }];

it("lays cells out in columns, and wide characters with them", () => {
  expect(
    renderTextTable(columns, [
      ["Clive House", "1"],
      ["日本", "1,000"],
    ]),
  ).toBe(
    ["Site            kg", "───────────  ─────", "Clive House      1", "日本         1,000"].join(
      "\n",
    ),
  );
});

it("stacks rows where they would be wider than the terminal", () => {
  expect(
    renderTextTable(
      columns,
      [
        ["Clive House", "1"],
        ["B", "2"],
      ],
      12,
    ),
  ).toBe("Site: Clive House\nkg: 1\n\nSite: B\nkg: 2");
});

it("obeys no control characters in data", () => {
  expect(renderTextTable([{ head: "a" }], [["\u001b[31mred\u0007\u001b[0m\nx"]])).toContain(
    "red x",
  );
});

it("takes more rows than a call takes arguments", () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => [String(index), "1"]);
  expect(renderTextTable(columns, rows).split("\n")).toHaveLength(200_002);
});
