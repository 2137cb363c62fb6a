import { TYPES } from "./types.ts";

/** An error at run time: not volatile as DuckDB's `error()` is, so TRY and the optimiser may. */
const fail = (message: string, type: string) => `cast('${FAILURE}' || ${message} as ${type})`;

/** Marks our own messages inside DuckDB's conversion errors. */
export const FAILURE = "googlesql: ";

const NUMERIC = "decimal(38, 9)";
const ZERO = fail("'division by zero'", "double");
const SPACES =
  "' \\t\\n\\v\\f\\r\\u0085\\u00a0\\u1680\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'".replaceAll(
    /\\(?:u([0-9a-f]{4})|([tnvfr]))/g,
    (_, code?: string, letter?: string) =>
      code
        ? String.fromCharCode(Number.parseInt(code, 16))
        : ({ t: "\t", n: "\n", v: "\v", f: "\f", r: "\r" }[letter ?? ""] ?? ""),
  );
/** DuckDB's own cast of a large DOUBLE loses digits; its text does not. */
const DOUBLE_TO_NUMERIC = `case when abs(x) < 4194304 then cast(x as ${NUMERIC})
  else cast(cast(x as varchar) as ${NUMERIC}) end`;
const DOUBLE_TO_STRING = `case when not isfinite(x) then cast(x as varchar)
  when cast(printf('%.15g', x) as double) = x then printf('%.15g', x) else printf('%.17g', x) end`;
const NUMERIC_TO_STRING = `rtrim(rtrim(cast(x as varchar), '0'), '.')`;
/** Exact while the dividend stays under 1e20; beyond, an error. */
const NUMERIC_DIVIDE = `case when b = 0 then ${fail("'division by zero'", NUMERIC)}
  else cast(googlesql.divide_half_away(
    cast(cast(a as ${NUMERIC}) * 1000000000 as hugeint) * 1000000000,
    cast(cast(b as ${NUMERIC}) * 1000000000 as hugeint)
  ) as decimal(38, 0)) * cast(0.000000001 as decimal(10, 9)) end`;

/** DuckDB rounds a DECIMAL to a constant number of places only. */
const ROUND_NUMERIC = `case ${[0, 1, 2, 3, 4, 5, 6, 7, 8]
  .map((places) => `when n = ${places} then cast(round(x, ${places}) as ${NUMERIC})`)
  .join(" ")} when n > 8 then x else ${fail("'ROUND of NUMERIC to negative places'", NUMERIC)} end`;

const MEAN = "case when n > 0 then googlesql.divide_numeric(total, n) end";

/** Overloads of a macro: parameters with their types, and what they give. */
type Overloads = readonly (readonly [parameters: string, body: string])[];

const MACROS: Readonly<Record<string, Overloads>> = {
  // What other macros stand on
  divide_half_away: [
    [
      "a hugeint, b hugeint",
      "a // b + case when 2 * abs(a % b) >= abs(b) then sign(a) * sign(b) else 0 end",
    ],
  ],
  divide_numeric: [["a, b", NUMERIC_DIVIDE]],
  substr_start: [
    [
      "s varchar, p bigint",
      "case when p > 0 then p when p = 0 or -p > length(s) then 1 else length(s) + p + 1 end",
    ],
  ],
  trunc_week: [
    ["d date, first integer", "d - cast((date_part('dow', d) - first + 7) % 7 as integer)"],
    [
      "d timestamp, first integer",
      "date_trunc('day', d) - to_days(cast((date_part('dow', d) - first + 7) % 7 as integer))",
    ],
    [
      "d timestamptz, first integer",
      "date_trunc('day', d) - to_days(cast((date_part('dow', d) - first + 7) % 7 as integer))",
    ],
  ],
  clock_text: [
    [
      "x timestamp",
      "strftime(x, '%Y-%m-%d %H:%M:%S') || case when epoch_us(x) % 1000000 = 0 then '' when epoch_us(x) % 1000 = 0 then strftime(x, '.%g') else strftime(x, '.%f') end",
    ],
  ],
  // Arithmetic
  add: [
    ["a bigint, b bigint", "a + b"],
    ["a double, b double", "a + b"],
    [`a ${NUMERIC}, b ${NUMERIC}`, `cast(a + b as ${NUMERIC})`],
    ["a date, b bigint", "a + cast(b as integer)"],
    ["a bigint, b date", "b + cast(a as integer)"],
    ["a date, b interval", "a + b"],
    ["a timestamp, b interval", "a + b"],
    ["a timestamptz, b interval", "a + b"],
  ],
  subtract: [
    ["a bigint, b bigint", "a - b"],
    ["a double, b double", "a - b"],
    [`a ${NUMERIC}, b ${NUMERIC}`, `cast(a - b as ${NUMERIC})`],
    ["a date, b bigint", "a - cast(b as integer)"],
    ["a date, b interval", "a - b"],
    ["a timestamp, b interval", "a - b"],
    ["a timestamptz, b interval", "a - b"],
  ],
  multiply: [
    ["a bigint, b bigint", "a * b"],
    ["a double, b double", "a * b"],
    [`a ${NUMERIC}, b ${NUMERIC}`, `cast(a * b as ${NUMERIC})`],
  ],
  divide: [
    [
      "a bigint, b bigint",
      `case when b = 0 then ${ZERO} else cast(a as double) / cast(b as double) end`,
    ],
    ["a double, b double", `case when b = 0 then ${ZERO} else a / b end`],
    [`a ${NUMERIC}, b ${NUMERIC}`, "googlesql.divide_numeric(a, b)"],
  ],
  safe_divide: [
    ["a bigint, b bigint", "case when b <> 0 then cast(a as double) / cast(b as double) end"],
    ["a double, b double", "case when b <> 0 then a / b end"],
    [`a ${NUMERIC}, b ${NUMERIC}`, "case when b <> 0 then googlesql.divide(a, b) end"],
  ],
  ieee_divide: [
    [
      "a double, b double",
      "case when b = 0 then case when a = 0 or isnan(a) then cast('nan' as double) else sign(a) * cast('inf' as double) end else a / b end",
    ],
  ],
  div: [
    [
      "a bigint, b bigint",
      `case when b = 0 then ${fail("'division by zero'", "bigint")} else a // b end`,
    ],
    [
      `a ${NUMERIC}, b ${NUMERIC}`,
      `case when b = 0 then ${fail("'division by zero'", NUMERIC)} else cast(cast(a * 1000000000 as hugeint) // cast(b * 1000000000 as hugeint) as ${NUMERIC}) end`,
    ],
  ],
  mod: [
    [
      "a bigint, b bigint",
      `case when b = 0 then ${fail("'division by zero'", "bigint")} else a % b end`,
    ],
    [
      `a ${NUMERIC}, b ${NUMERIC}`,
      `case when b = 0 then ${fail("'division by zero'", NUMERIC)} else a % b end`,
    ],
  ],
  pow: [["a double, b double", "pow(a, b)"]],
  sign: [
    ["x bigint", "cast(sign(x) as bigint)"],
    ["x double", "cast(sign(x) as double)"],
    [`x ${NUMERIC}`, `cast(sign(x) as ${NUMERIC})`],
  ],
  ...sameForIntegers("ceil", "ceil(x)"),
  ...sameForIntegers("floor", "floor(x)"),
  ...sameForIntegers("trunc", "trunc(x)"),
  round: [
    ["x bigint", "cast(x as double)"],
    ["x double", "round(x)"],
    [`x ${NUMERIC}`, `cast(round(x) as ${NUMERIC})`],
    ["x double, n bigint", "round(x, cast(n as integer))"],
    ["x bigint, n bigint", "round(cast(x as double), cast(n as integer))"],
    [`x ${NUMERIC}, n bigint`, ROUND_NUMERIC],
  ],
  // Aggregates
  sum: [
    ["total hugeint", "cast(total as bigint)"],
    ["total double", "total"],
    [`total ${NUMERIC}`, "total"],
    ["total, x bigint", "cast(total as bigint)"],
    ["total, x double", "total"],
    [`total, x ${NUMERIC}`, `cast(total as ${NUMERIC})`],
  ],
  avg: [
    ["total hugeint, n bigint", "case when n > 0 then cast(total as double) / n end"],
    ["total double, n bigint", "case when n > 0 then total / n end"],
    [`total ${NUMERIC}, n bigint`, MEAN],
    ["total, n, x bigint", "case when n > 0 then cast(total as double) / n end"],
    ["total, n, x double", "case when n > 0 then total / n end"],
    [`total, n, x ${NUMERIC}`, MEAN],
  ],
  // Strings
  length: [
    ["s varchar", "length(s)"],
    ["s blob", "octet_length(s)"],
  ],
  byte_length: [
    ["s varchar", "cast(strlen(s) as bigint)"],
    ["s blob", "octet_length(s)"],
  ],
  left: [
    [
      "s varchar, n bigint",
      `case when n < 0 then ${fail("'LEFT of a negative length'", "varchar")} else left(s, n) end`,
    ],
  ],
  right: [
    [
      "s varchar, n bigint",
      `case when n < 0 then ${fail("'RIGHT of a negative length'", "varchar")} else right(s, n) end`,
    ],
  ],
  lpad: [["s varchar, n bigint, p varchar", "lpad(s, cast(n as integer), p)"]],
  rpad: [["s varchar, n bigint, p varchar", "rpad(s, cast(n as integer), p)"]],
  repeat: [["s varchar, n bigint", "repeat(s, n)"]],
  trim: [["s varchar", `trim(s, ${SPACES})`]],
  ltrim: [["s varchar", `ltrim(s, ${SPACES})`]],
  rtrim: [["s varchar", `rtrim(s, ${SPACES})`]],
  substr: [
    ["s varchar, p bigint", "substring(s, googlesql.substr_start(s, p))"],
    [
      "s varchar, p bigint, n bigint",
      `case when n < 0 then cast(${fail("'SUBSTR of a negative length'", "bigint")} as varchar) else substring(s, googlesql.substr_start(s, p), n) end`,
    ],
  ],
  // Arrays
  array_offset: [
    [
      "a, i",
      `case when i < 0 or i >= len(a) then a[${fail("'array index ' || i || ' is out of bounds'", "bigint")}] else a[i + 1] end`,
    ],
  ],
  array_safe_offset: [["a, i", "case when i >= 0 then a[i + 1] end"]],
  generate_array: [["a bigint, b bigint, step bigint", "generate_series(a, b, step)"]],
  generate_days: [
    [
      "a date, b date, step interval",
      "cast(generate_series(cast(a as timestamp), cast(b as timestamp), step) as date[])",
    ],
  ],
  generate_months: [
    [
      "a date, b date, step bigint",
      "list_filter(list_transform(range(0, date_diff('month', a, b) // step + 1), lambda googlesql_n: cast(a + to_months(cast(googlesql_n * step as integer)) as date)), lambda googlesql_d: googlesql_d <= b)",
    ],
  ],
  generate_instants: [
    ["a timestamptz, b timestamptz, step interval", "generate_series(a, b, step)"],
  ],
  // Dates and times
  trunc_to: [
    ["d date, part varchar", "cast(date_trunc(part, d) as date)"],
    ["d timestamp, part varchar", "date_trunc(part, d)"],
    ["d timestamptz, part varchar", "date_trunc(part, d)"],
  ],
  date_add: [["d date, i interval", "cast(d + i as date)"]],
  datetime_add: [["d timestamp, i interval", "d + i"]],
  timestamp_add: [["d timestamptz, i interval", "d + i"]],
  date_sub: [["d date, i interval", "cast(d - i as date)"]],
  datetime_sub: [["d timestamp, i interval", "d - i"]],
  timestamp_sub: [["d timestamptz, i interval", "d - i"]],
  date_diff: [["a date, b date, part varchar", "date_diff(part, b, a)"]],
  datetime_diff: [["a timestamp, b timestamp, part varchar", "date_diff(part, b, a)"]],
  week_diff: [
    [
      "a date, b date, first integer",
      "(googlesql.trunc_week(a, first) - googlesql.trunc_week(b, first)) // 7",
    ],
    [
      "a timestamp, b timestamp, first integer",
      "date_diff('day', googlesql.trunc_week(b, first), googlesql.trunc_week(a, first)) // 7",
    ],
  ],
  timestamp_diff: [
    ["a timestamptz, b timestamptz, micros bigint", "(epoch_us(a) - epoch_us(b)) // micros"],
  ],
  last_day: [
    [
      "d date, part varchar, n integer",
      "cast(date_trunc(part, d) + to_months(n) - to_days(1) as date)",
    ],
    [
      "d timestamp, part varchar, n integer",
      "cast(date_trunc(part, d) + to_months(n) - to_days(1) as date)",
    ],
  ],
  unix: [
    [
      "t timestamptz, micros bigint",
      "(epoch_us(t) - (epoch_us(t) % micros + micros) % micros) // micros",
    ],
  ],
  timestamp_only: [["t timestamptz", "t"]],
  datetime_only: [["t timestamp", "t"]],
  date_only: [["d date", "d"]],
  datetime: [
    ["d date, t time", "d + t"],
    ["t timestamptz, zone varchar", "timezone(zone, t)"],
  ],
  ...castMacros("cast"),
  ...castMacros("try_cast"),
};

function sameForIntegers(name: string, body: string): Record<string, Overloads> {
  return {
    [name]: [
      ["x bigint", "cast(x as double)"],
      ["x double", body],
      [`x ${NUMERIC}`, `cast(${body} as ${NUMERIC})`],
    ],
  };
}

/** CAST and SAFE_CAST by target type and type of the value:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_functions#cast */
function castMacros(cast: "cast" | "try_cast"): Record<string, Overloads> {
  const text = (pattern: string, type: string, value = "x") => {
    const bad = fail(
      `'Bad value for ${type.split(" ")[0] ?? ""}: ' || x`,
      type === "boolean" ? "bigint" : type,
    );
    const otherwise =
      cast === "cast"
        ? ` when x is not null then ${type === "boolean" ? `cast(${bad} as boolean)` : bad}`
        : "";
    return `case when regexp_full_match(x, '${pattern}') then ${cast}(${value} as ${type})${otherwise} end`;
  };
  const same = (type: string) => [`x ${type}`, "x"] as const;
  const day = String.raw`\s*\d{1,4}-\d{1,2}-\d{1,2}`;
  const clock = String.raw`(?:[ Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d{0,6})?)?`;
  const zone = String.raw`(?: ?(?:[Zz]|UTC|[+-]\d{1,2}(?::?\d{2})?| [A-Za-z_]+(?:/[A-Za-z_]+)*))?\s*`;
  const to = (x: string, type: string) => [`x ${x}`, `${cast}(x as ${type})`] as const;
  return {
    [`${cast}_int64`]: [
      same("bigint"),
      ["x double", `${cast}(round(x) as bigint)`],
      to(NUMERIC, "bigint"),
      ["x boolean", "cast(x as bigint)"],
      ["x varchar", text(String.raw`\s*[+-]?(?:\d+|0[xX][0-9A-Fa-f]+)\s*`, "bigint")],
    ],
    [`${cast}_float64`]: [
      same("double"),
      ["x bigint", "cast(x as double)"],
      [
        "x varchar",
        text(
          String.raw`(?i)\s*[+-]?(?:\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|inf|infinity|nan)\s*`,
          "double",
        ),
      ],
      [`x ${NUMERIC}`, "cast(x as double)"],
    ],
    [`${cast}_numeric`]: [
      same(NUMERIC),
      ["x bigint", `cast(x as ${NUMERIC})`],
      ["x double", DOUBLE_TO_NUMERIC.replaceAll(/\bcast\((?=x as decimal|cast)/g, `${cast}(`)],
      ["x varchar", text(String.raw`(?i)\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*`, NUMERIC)],
    ],
    [`${cast}_bool`]: [
      same("boolean"),
      ["x bigint", "x <> 0"],
      ["x varchar", text("(?i)true|false", "boolean")],
    ],
    [`${cast}_string`]: [
      same("varchar"),
      ["x bigint", "cast(x as varchar)"],
      ["x double", DOUBLE_TO_STRING],
      [`x ${NUMERIC}`, NUMERIC_TO_STRING],
      ["x boolean", "cast(x as varchar)"],
      ["x blob", cast === "cast" ? "decode(x)" : "try(decode(x))"],
      ["x date", "cast(x as varchar)"],
      ["x time", "cast(x as varchar)"],
      ["x timestamp", "googlesql.clock_text(x)"],
      ["x timestamptz", "googlesql.clock_text(timezone('UTC', x)) || '+00'"],
    ],
    [`${cast}_bytes`]: [same("blob"), ["x varchar", "encode(x)"]],
    [`${cast}_date`]: [
      same("date"),
      ["x timestamp", "cast(x as date)"],
      ["x timestamptz", "cast(timezone('UTC', x) as date)"],
      ["x varchar", text(day + String.raw`\s*`, "date")],
    ],
    [`${cast}_datetime`]: [
      same("timestamp"),
      ["x date", "cast(x as timestamp)"],
      ["x timestamptz", "timezone('UTC', x)"],
      ["x varchar", text(day + clock + String.raw`\s*`, "timestamp")],
    ],
    [`${cast}_timestamp`]: [
      same("timestamptz"),
      ["x date", "timezone('UTC', cast(x as timestamp))"],
      ["x timestamp", "timezone('UTC', x)"],
      ["x varchar", text(day + clock + zone, "timestamptz")],
    ],
    [`${cast}_time`]: [
      same("time"),
      ["x timestamp", "cast(x as time)"],
      ["x timestamptz", "cast(timezone('UTC', x) as time)"],
      ["x varchar", text(String.raw`\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d{0,6})?`, "time")],
    ],
  };
}

/** Statements that install every macro in the schema `googlesql`, in an order that resolves. */
export function buildMacros(): string[] {
  return Object.entries(MACROS).map(
    ([name, overloads]) =>
      `create or replace macro googlesql.${name}${overloads
        .map(([parameters, body]) => `(${parameters}) as ${body}`)
        .join(",\n  ")}`,
  );
}

/** Types that CAST writes. */
export const CASTABLE = Object.keys(TYPES);
