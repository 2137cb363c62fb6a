import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Problems } from "../../actions/lib/project/problems.ts";
import { findPlainLine, readPlainYaml } from "../../actions/lib/project/yaml-plain.ts";
import { parseYaml } from "../../actions/lib/project/yaml.ts";
import { tries } from "../property.ts";

/** What the whole reader makes of a text; a tab in a comment keeps the plain one from reading it. */
function readWhole(text: string) {
  const problems = new Problems();
  const yaml = parseYaml(`${text}#\t\n`, "some.yml", problems);
  return problems.count === 0 ? yaml : undefined;
}

/** Paths of all that is in a value, and of one entry more everywhere. */
function* listPaths(value: unknown, at: readonly PropertyKey[] = []): Iterable<PropertyKey[]> {
  yield [...at];
  yield [...at, "none", 0];
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    yield* listPaths(inner, [...at, step]);
    if (key.startsWith("+")) yield [...at, key.slice(1)];
  }
}

/** Whether the plain reader reads a text; it must then read it as the whole one does. */
function checkReading(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  const whole = readWhole(text);
  expect(plain.value).toStrictEqual(whole?.value);
  for (const path of listPaths(plain.value)) {
    expect([path, findPlainLine(plain.lines, path)]).toEqual([path, whole?.lineAt(path)]);
  }
  return true;
}

const USUAL = `# Models of a shop.
version: 2
models:
- name: orders
  description: >-
    One row
    an order, # no comment

    as it came.

  config: {}
  columns:
    - name: id   # its key
      meta:
        owner: 'us'
        "no": no
      data_tests:
        - unique
        - dbt_utils.accepted_range:
            min_value: 0
            max_value: 1.50
        - accepted_values:
            arguments: {}
            values: [open, "in hand", 'sent', true, 3, null]
            +severity: warn
    - name: note
      description: |
        First
          second

        third
      tags: []
  meta:
empty:
`;

test("reads what property files are mostly made of", () => {
  const usual = USUAL.replace(`        "no": no\n`, "");
  expect(checkReading(usual)).toBe(true);
  expect(readPlainYaml(usual)?.value).toMatchObject({
    version: 2,
    models: [
      { name: "orders", description: "One row an order, # no comment\nas it came.", meta: null },
    ],
    empty: null,
  });
  expect(readPlainYaml(USUAL)).toBeUndefined();
});

test.for([
  ["", "a file of nothing"],
  ["- a\n", "a list of texts", true],
  ["a: x\n  y\n", "a text that goes on"],
  ['a: "x\n  y"\n', "a quoted text that goes on"],
  ['a: "\\n"\n', "an escape"],
  ["a: 'it''s'\n", "a doubled quote"],
  ["a: *b\n", "an alias"],
  ["a: &b c\n", "an anchor"],
  ["a: !!str 1\n", "a tag"],
  ["a: 1\na: 2\n", "a key twice"],
  ["yes: 1\n", "a key that is no text"],
  ["__proto__: 1\n", "a key that is the prototype's"],
  ["a: yes\n", "a word that is no text"],
  ["a: 010\n", "an octal number"],
  ["a: 1_000\n", "a number with underscores"],
  ["a: 1:30\n", "a number to the base of sixty"],
  ["a: 2024-01-01\n", "a date"],
  ["a: b: c\n", "a map on a line"],
  ["a: x #y\n", "a comment", true],
  ["a: x#y\n", "no comment", true],
  ["a: >-\n\n  x\n", "a block that begins with a blank line"],
  ["a: >-\n  x\n    y\n", "a folded block with more indentation"],
  ["a: |\n  x", "a block that ends with the file"],
  ["a: |+\n  x\n\n", "a block that keeps its end"],
  ["a: |\n    x\n  y\n", "a block with less indentation"],
  ["a: |\n  x\n # c\n", "a comment after a block", false],
  ["a:\n- b\nc: d\n", "a list beside its key", true],
  ["a:\n  - b\n c: d\n", "an entry between two columns"],
  ["- - a\n", "a list in a list"],
  ["-\n  a: b\n", "an item below its dash"],
  ["a:\n  b\n", "a text below its key"],
  ["---\na: b\n", "a document's start"],
  ["a: b\r\n", "another system's line ends"],
  ["a: {b: c, d: [e, {}], to: ref('x')}\n", "maps and lists in brackets", true],
  ["a: {b: c, b: d}\n", "a key twice in brackets"],
  ["a: {b, c: d}\n", "a key without a value in brackets"],
  ["a: [b: c]\n", "a pair in a list"],
  ["a: [b] c\n", "a text behind brackets"],
  ["a: [b, ]\n", "a comma at the end"],
  ["a: [b,\n  c]\n", "brackets that go on"],
  ["? a\n: b\n", "a key with a question mark"],
  ["<<: a\n", "a merge"],
] as const)("%j: %s", ([text, , isRead = false]) => {
  expect(checkReading(text)).toBe(isRead);
});

test("reads every file of the example projects as the whole reader does", () => {
  const root = join(import.meta.dirname, "../..");
  const files = globSync(["transforms/**/*.yml", "test/cases/**/*.{yml,yaml}"], { cwd: root });
  const read = files.filter((file) => checkReading(readFileSync(join(root, file), "utf8")));
  const inProjects = (file: string) => !/^test.cases.(?:jinja|googlesql|columns)/.test(file);
  const few = files.filter(inProjects).length / 2;
  expect(read.filter(inProjects).length).toBeGreaterThan(few);
});

/** Lines that may come to YAML, most of them usual, at any indentation. */
const arbitraryText = fc
  .array(
    fc.record({
      indent: fc.constantFrom(0, 0, 2, 2, 4, 4, 6, 1, 3),
      dash: fc.constantFrom("", "", "", "- ", "-   ", "- - ", "-"),
      key: fc.constantFrom(
        "a: ",
        "b: ",
        "c:",
        "d:  ",
        "",
        "",
        "+e: ",
        "f.g: ",
        "h-i:",
        "null: ",
        "on: ",
        '"q": ',
        "_1: ",
      ),
      text: fc.constantFrom(
        ..."x|y z|1|-1|0|-0|1.5|-0.5|01|1e3|.5|0x1|0b1|1_0|12:30|1.|true|False|null|~|yes|n|>-|>|>| >+|(x)|#|# c|x # c|x #|x# c|a: b|a:|a:b|'x'|'x' # c|'x'y|''|'it''s'|[]|[x, y]|[x,y ]|[ \"a b\", 'c']|[x y]|[1, 01]|[yes]|[true,]|[a: b]|[x] # c|{}|{a: b}|{{ x }}|\"{{ doc('x') }}\"|\"x\"|\"x\\\\n\"|\"\"|\"x|ü ö|€5|$x|*a|&a x|!t x|@x|`x|%x|x%|---|...|--- x|x  |é #|x,y|<<|=|y|_|".split(
          "|",
        ),
        "|",
        "|-",
        "| ",
        "",
        "",
        "",
      ),
    }),
    { maxLength: 9 },
  )
  .map((lines) =>
    lines
      .map(({ indent, dash, key, text }) => `${" ".repeat(indent)}${dash}${key}${text}\n`)
      .join(""),
  );

test("reads any text as the whole reader does, or leaves it to that", () => {
  let read = 0;
  fc.assert(
    fc.property(arbitraryText, (text) => {
      if (checkReading(text)) read += 1;
    }),
    tries(2_000),
  );
  expect(read).toBeGreaterThan(10);
});

const arbitraryBrackets = fc
  .array(
    fc.constantFrom(
      ..."[ ] { } , , a: b: +c: a:b a 1 1.5 01 -1 -x null yes 'x' \"y\" '' 'a'b x# # ref('x') (x) a'b < &a *a |".split(
        " ",
      ),
      " ",
      ", ",
      "x y",
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(""));
const arbitraryFlow = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom("a", "x y", "1", "'q r'", '"s, t"', "true", "ref('x')"),
    fc.array(tie("any"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc
      .uniqueArray(fc.constantFrom("a", "b", "+c"), { maxLength: 3 })
      .chain((keys) => fc.tuple(...keys.map((key) => tie("any").map((text) => `${key}: ${text}`))))
      .map((entries) => `{ ${entries.join(", ")} }`),
  ),
}));

test("reads brackets as the whole reader does", () => {
  let read = 0;
  const inside = fc.oneof(arbitraryFlow.any, arbitraryBrackets);
  const around = fc.constantFrom("[", "{", "").chain((open) => {
    const close = open === "[" ? "]" : open === "{" ? "}" : "";
    return inside.map((text) => `a:\n  - ${open}${text}${close}\n`);
  });
  fc.assert(
    fc.property(around, (text) => {
      if (checkReading(text)) read += 1;
    }),
    tries(3_000),
  );
  expect(read).toBeGreaterThan(300);
});

/** Trees as a person would write them, so that most are read. */
const arbitraryTree = fc.letrec<{ map: string[]; list: string[]; value: string[] }>((tie) => {
  const scalar = fc
    .constantFrom("x", "1", "'a b'", '"c d"', "x y # z", "null", "[p, q]", "{}", "true", "0.5")
    .map((text) => [` ${text}`]);
  const block = fc
    .tuple(
      fc.constantFrom(" |", " |-", " >", " >-"),
      fc.array(fc.constantFrom("  x", "  y z", "", "    w", "   # v", "  - u: 1"), {
        minLength: 1,
        maxLength: 5,
      }),
    )
    .map(([header, lines]) => [header, ...lines]);
  const nest = (entries: fc.Arbitrary<string[]>) =>
    entries.map((lines) => ["", ...lines.map((line) => `  ${line}`)]);
  return {
    value: fc.oneof(
      { maxDepth: 4 },
      scalar,
      block,
      nest(tie("map")),
      nest(tie("list")),
      tie("list").map((lines) => ["", ...lines]),
    ),
    map: fc
      .uniqueArray(fc.constantFrom("a", "b", "name", "+c", "d_e", "f-g"), {
        minLength: 1,
        maxLength: 4,
      })
      .chain((keys) =>
        fc.tuple(
          ...keys.map((key) =>
            tie("value").map(([first, ...rest]) => [`${key}:${first}`, ...rest]),
          ),
        ),
      )
      .map((entries) => entries.flat()),
    list: fc
      .array(
        fc.oneof(
          { maxDepth: 4 },
          scalar.map(([text]) => [`-${text}`]),
          tie("map").map(([first, ...rest]) => [`- ${first}`, ...rest.map((line) => `  ${line}`)]),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((items) => items.flat()),
  };
});

test("reads trees as the whole reader does", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(arbitraryTree.map, arbitraryTree.list), (lines) => {
      if (checkReading(`${lines.join("\n")}\n`)) read += 1;
    }),
    tries(1_000),
  );
  expect(read).toBeGreaterThan(300);
});
