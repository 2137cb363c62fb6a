import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseTemplate, render } from "../../actions/lib/jinja/template.ts";
import { toText, toValue } from "../../actions/lib/jinja/value.ts";
import type { Value } from "../../actions/lib/jinja/value.ts";

/** `expect` is what Python's Jinja2 3.1.6 renders, with its `do` extension and usual settings. */
interface Case {
  readonly template: string;
  readonly context?: ReadonlyMap<string, unknown>;
  readonly expect: string;
}

const FOLDER = new URL("../cases/jinja/", import.meta.url);

/** What the cases were rendered with in Python. */
const DBT: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["config", () => ""],
  ["ref", (args) => `\`${args.map(toText).join(".")}\``],
  ["source", ([source = "", table = ""]) => `\`${toText(source)}.${toText(table)}\``],
  ["is_incremental", () => true],
  ["var", ([, fallback = null]) => fallback],
]);

for (const file of readdirSync(FOLDER).toSorted()) {
  describe(`As Python's Jinja does: ${file.replace(".yaml", "")}`, () => {
    const cases: Map<string, unknown>[] = parse(readFileSync(new URL(file, FOLDER), "utf8"), {
      mapAsMap: true,
    });
    test.each(cases.map((entry) => Object.fromEntries(entry) as unknown as Case))(
      "$template",
      ({ template, context, expect: expected }) => {
        const globals = (name: string) =>
          context?.has(name) ? toValue(context.get(name)) : DBT.get(name);
        expect(render(parseTemplate(template, "case.sql"), { globals }).text).toBe(expected);
      },
    );
  });
}
