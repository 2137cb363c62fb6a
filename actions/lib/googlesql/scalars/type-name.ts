/** What TYPEOF calls DuckDB's types: https://cloud.google.com/bigquery/docs/reference/standard-sql/utility-functions#typeof */
const NAMES: Readonly<Record<string, string>> = {
  BIGINT: "INT64",
  BLOB: "BYTES",
  BOOLEAN: "BOOL",
  DATE: "DATE",
  "DECIMAL(38,9)": "NUMERIC",
  DOUBLE: "FLOAT64",
  INTEGER: "INT64",
  INTERVAL: "INTERVAL",
  JSON: "JSON",
  '"NULL"': "INT64",
  TIME: "TIME",
  TIMESTAMP: "DATETIME",
  "TIMESTAMP WITH TIME ZONE": "TIMESTAMP",
  VARCHAR: "STRING",
};

export function nameType(type: string): string {
  if (type.endsWith("[]")) return `ARRAY<${nameType(type.slice(0, -2))}>`;
  if (type.startsWith("STRUCT(")) {
    const fields = splitFields(type.slice("STRUCT(".length, -1)).map(nameField);
    return `STRUCT<${fields.join(", ")}>`;
  }
  const name = Object.hasOwn(NAMES, type) ? NAMES[type] : undefined;
  if (name === undefined) throw new Error(`googlesql: TYPEOF of ${type} is not supported`);
  return name;
}

/** A field without a name has one of ours. */
function nameField(field: string): string {
  const [, quoted, plain, type = ""] = /^(?:"((?:[^"]|"")*)"|(\w+)) (.*)$/s.exec(field) ?? [];
  if (type === "") return nameType(field);
  const name = quoted?.replaceAll('""', '"') ?? plain ?? "";
  if (/^_field_\d+$/.test(name)) return nameType(type);
  return `${/^[A-Za-z_]\w*$/.test(name) ? name : `\`${name}\``} ${nameType(type)}`;
}

/** At the commas that stand in no brackets. */
function splitFields(text: string): string[] {
  const fields: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"]|"")*"|[(),]/g)) {
    if (mark === "(") depth += 1;
    if (mark === ")") depth -= 1;
    if (mark !== "," || depth > 0) continue;
    fields.push(text.slice(start, index));
    start = index + 2;
  }
  return [...fields, text.slice(start)];
}
