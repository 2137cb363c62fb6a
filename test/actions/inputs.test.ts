import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { INPUTS as extract } from "../../actions/extract/inputs.ts";
import { INPUTS as load } from "../../actions/load/inputs.ts";
import { INPUTS as plan } from "../../actions/plan/inputs.ts";
import { INPUTS as report } from "../../actions/report/inputs.ts";
import { INPUTS as transform } from "../../actions/transform/inputs.ts";
import type { InputSpec } from "../../actions/lib/inputs.ts";
import { readAction, renderReference } from "../../scripts/build/reference.ts";

const SPECS: Readonly<Record<string, InputSpec>> = { plan, extract, load, transform, report };

describe.each(Object.keys(SPECS))("%s", (name) => {
  it("reads the inputs that action.yml has, with the same defaults", async () => {
    const { inputs } = await readAction(".", name);
    const written = Object.entries(inputs).map(([input, entry]) => ({
      input,
      default: entry.default ?? "",
      isRequired: entry.required ?? false,
    }));
    const read = Object.entries(SPECS[name]!).map(([input, entry]) => ({
      input,
      default: entry.default,
      isRequired: entry.isRequired,
    }));
    expect(read).toEqual(expect.arrayContaining(written));
    expect(read).toHaveLength(written.length);
  });

  it("sets the outputs that action.yml has, and no others", async () => {
    const { outputs } = await readAction(".", name);
    const own = (await readdir(`actions/${name}`)).filter((file) => file.endsWith(".ts"));
    const files = [...own.map((file) => `actions/${name}/${file}`), "actions/lib/step.ts"];
    const sources = await Promise.all(files.map((file) => readFile(file, "utf8")));
    const set = new Set(
      sources.flatMap((source) =>
        Array.from(source.matchAll(/setOutput\(\s*"([a-z-]+)"/g), (match) => match[1]!),
      ),
    );
    // The report leaves no part of its own.
    if (name === "report") set.delete("results");
    expect([...set].toSorted()).toEqual(Object.keys(outputs).toSorted());
  });
});

it("is what the reference page says of them", async () => {
  expect(await readFile("actions/README.md", "utf8")).toBe(await renderReference("."));
});
