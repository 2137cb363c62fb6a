import { PipelineError } from "../errors.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const PLACEHOLDER = /\{([^{}]*)\}/g;
const PROTOCOLS = new Set(["https:", "http:", "file:"]);

/** Readings, factors, or the name of a table whose format sources.yml gives. */
export type SourceKind = string;

/** What a source has a file of: a month, as readings do, or a year, as factors do. */
export type Granularity = "month" | "year";

/** The year, and for a file a month the month from 1 to 12, that an address is wanted for. */
export interface Period {
  readonly year: number;
  readonly month?: number;
}

/**
 * Fills `{year}` (2021), `{mon}` (jan to dec) and `{month}` (01 to 12) in. Throws PipelineError for
 * any other placeholder, and for a month's where the period is a year.
 */
export function fillTemplate(template: string, { year, month }: Period): string {
  const values = new Map([["year", String(year).padStart(4, "0")]]);
  if (month !== undefined) {
    values.set("month", String(month).padStart(2, "0"));
    values.set("mon", MONTHS[month - 1] ?? "");
  }
  return template.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = values.get(name);
    if (value !== undefined) return value;
    throw refusal(template, [`${placeholder} cannot be filled in`]);
  });
}

/** Throws PipelineError `invalid-input` that tells all that is wrong with a user's template. */
export function checkTemplate(
  template: string,
  kind: SourceKind,
  granularity: Granularity = kind === "energy" ? "month" : "year",
): void {
  const names = new Set(Array.from(template.matchAll(PLACEHOLDER), (match) => match[1] ?? ""));
  const problems = [
    ...checkPlaceholders(template, names, { kind, granularity }),
    ...checkAddress(template),
  ];
  if (problems.length > 0) throw refusal(template, problems);
}

function checkPlaceholders(
  template: string,
  names: ReadonlySet<string>,
  { kind, granularity }: { kind: SourceKind; granularity: Granularity },
): string[] {
  const known = granularity === "month" ? ["year", "mon", "month"] : ["year"];
  const problems = [...names]
    .filter((name) => !known.includes(name))
    .map((name) => `{${name}} is no placeholder of ${kind}, which has ${listPlaceholders(known)}`);
  if (/[{}]/.test(template.replace(PLACEHOLDER, ""))) problems.push("a brace has no partner");
  const mayHaveNoYear = granularity === "year" && isFile(template) && template.includes("*");
  if (!names.has("year") && !mayHaveNoYear) problems.push("{year} is missing");
  if (granularity === "month" && !names.has("mon") && !names.has("month")) {
    problems.push("{mon} or {month} is missing");
  }
  return problems;
}

function listPlaceholders(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(", ");
}

function checkAddress(template: string): string[] {
  // Any word does where a placeholder stands; a brace would make some addresses invalid.
  const url = URL.parse(template.replace(PLACEHOLDER, "0"));
  if (url === null || !PROTOCOLS.has(url.protocol)) {
    return ["it does not begin with https://, http:// or file:///"];
  }
  const problems: string[] = [];
  if (url.protocol === "file:") {
    if (url.host !== "") {
      problems.push("a file address has three slashes, as in file:///folder/name");
    }
    if (/[?#]/.test(template)) problems.push("? and # in a file name are written %3F and %23");
    if (/%(?![0-9a-f]{2})/i.test(template)) problems.push("% in a file name is written %25");
    if (template.slice(0, template.lastIndexOf("/")).includes("*")) {
      problems.push("* may stand in the file's name only, in no folder's");
    }
  } else {
    if (template.includes("*")) problems.push("* may stand in a file:// address only");
    if (readUser(url) === undefined) problems.push("% in a user or password is written %25");
  }
  return problems;
}

function isFile(template: string): boolean {
  return template.toLowerCase().startsWith("file:");
}

function refusal(template: string, problems: readonly string[]): PipelineError {
  return new PipelineError(
    `The address ${showAddress(template)} cannot be used: ${problems.join("; ")}.`,
    {
      code: "invalid-input",
      remedy:
        "Give one such as https://example.org/{year}/{mon}.csv or file:///folder/{year}.xlsx.",
    },
  );
}

/** `user:password` of an address as its host is to get them; undefined where `%` has no meaning. */
export function readUser({ username, password }: URL): string | undefined {
  try {
    return `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  } catch {
    return undefined;
  }
}

/** An address as messages and records may show it: without user, password and query values. */
export function showAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address.replace(/^.*@/s, "…@").replace(/\?.*$/s, "?…");
  url.username = "";
  url.password = "";
  const query = Array.from(url.searchParams, ([name, value]) =>
    value === "" ? "…" : `${encodeURIComponent(name)}=…`,
  );
  url.search = "";
  url.hash = "";
  const shown = query.length > 0 ? `${url.href}?${query.join("&")}` : url.href;
  return shown.replaceAll("%7B", "{").replaceAll("%7D", "}");
}
