import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { analyzeQuery } from "../../actions/lib/googlesql/columns.ts";
import type { Analysis, ColumnOrigin } from "../../actions/lib/googlesql/columns.ts";

const TABLES: Readonly<Record<string, readonly string[] | undefined>> = {
  "shop.orders": ["id", "customer_id", "amount", "paid_at", "lines", "address"],
  "shop.customers": ["id", "name", "country"],
  "shop.rates": ["country", "rate"],
  "shop.events": undefined,
};

function analyze(sql: string): Analysis {
  return analyzeQuery(sql, {
    columnsOf: (path) => {
      const key = path.slice(-2).join(".");
      return Object.hasOwn(TABLES, key) ? { key, columns: TABLES[key] } : undefined;
    },
  });
}

function read(file: string): unknown {
  return parse(readFileSync(new URL(`../cases/columns/${file}`, import.meta.url), "utf8"));
}

function list(origins: readonly ColumnOrigin[]): string[] {
  return origins
    .map(({ relation, column }) => `${relation.replace("shop.", "")}.${column}`)
    .toSorted();
}

interface OriginCase {
  readonly sql: string;
  readonly columns?: readonly string[];
  readonly conditions?: readonly string[];
}

describe("columns and their origins", () => {
  const { queries } = read("origins.yaml") as { queries: readonly OriginCase[] };

  it.each(queries)("of $sql", ({ sql, columns, conditions }) => {
    const analysis = analyze(sql);
    const found = analysis.columns?.map(({ name = "?", from, isDirect }) => {
      return `${name} ${isDirect ? "<-" : "<~"} ${list(from).join(" + ")}`.trim();
    });
    expect(found).toEqual(columns);
    expect(list(analysis.conditions)).toEqual(conditions ?? []);
    expect(analysis.faults).toEqual([]);
  });
});

describe("names that stand for nothing", () => {
  const { faults, sound } = read("faults.yaml") as {
    faults: readonly (readonly [sql: string, ...messages: string[]])[];
    sound: readonly string[];
  };

  it.each(faults)("are told of %j", (marked, ...messages) => {
    const pieces = marked.split("»");
    const places = pieces.slice(1).map((_, index) => {
      const before = pieces.slice(0, index + 1).join("");
      return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
    });
    const found = analyze(pieces.join("")).faults;
    expect(found.map(({ message }) => message)).toEqual(messages);
    expect([...new Set(found.map(({ line, column }) => `${line}:${column}`))]).toEqual(
      places.map(({ line, column }) => `${line}:${column}`),
    );
  });

  it.each(sound)("are not seen in %j", (sql) => {
    expect(analyze(sql).faults).toEqual([]);
  });
});

describe("hostile queries", () => {
  const chain = (count: number, link: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => `t${index + 1} as (${link(index)})`).join(", ");

  it.each([
    [
      "columns that double",
      `with t0 as (select 1 as a), ${chain(60, (i) => `select x.*, x.* from t${i} as x`)} select * from t60`,
    ],
    ["operators", `select 1${" + 1".repeat(50_000)}`],
    ["joins", `select * from shop.rates${" cross join shop.rates".repeat(50_000)}`],
    ["parentheses", `select ${"(".repeat(50_000)}`],
  ])("of %s are not known, and do not hang", (_, sql) => {
    expect(analyze(sql).columns).toBeUndefined();
  });

  it("tells of a hundred wrong names, not of all", () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `wrong_${index}`);
    expect(analyze(`select ${names.join(", ")} from shop.orders`).faults).toHaveLength(100);
  });

  it("follows a chain of a thousand queries, each over all columns of the one before", () => {
    const links = chain(1000, (i) =>
      i === 0
        ? "select * from shop.rates"
        : `select country || rate as rate, rate || country as country from t${i}`,
    );
    const [first] = analyze(`with ${links} select rate from t1000`).columns ?? [];
    expect(list(first?.from ?? [])).toEqual(["rates.country", "rates.rate"]);
  });
});
