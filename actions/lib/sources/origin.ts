import { createHash } from "node:crypto";
import { PipelineError } from "../errors.ts";
import { checkTemplate, showAddress, type SourceKind } from "./address.ts";

/** The origin of files from where sources.yml says that they are published. */
export const LIVE_ORIGIN = "live";
/** The origin of files that the sample publisher made up. */
export const SAMPLE_ORIGIN = "sample";

/** Where a run's files come from: `from`, unless a source has a template of its own. */
export interface SourceChoice {
  readonly from: typeof LIVE_ORIGIN | typeof SAMPLE_ORIGIN;
  readonly templates: Readonly<Record<SourceKind, string | undefined>>;
}

/** What the sample publisher makes up; every other source is asked where it is published. */
const SAMPLED = new Set(["energy", "factors"]);

/** Whose files are asked for: `live`, `sample`, or the template that was given. */
export function originOf({ from, templates }: SourceChoice, kind: SourceKind): string {
  const template = templates[kind];
  if (template !== undefined) return toOrigin(template);
  return SAMPLED.has(kind) ? from : LIVE_ORIGIN;
}

/** Whether a run with sample data passes the source over: none is made up, and no address is given. */
export function isLeftOut({ from, templates }: SourceChoice, kind: SourceKind): boolean {
  return from === SAMPLE_ORIGIN && !SAMPLED.has(kind) && templates[kind] === undefined;
}

/** Who publishes: the template, or where it hides something a digest of it beside what it shows. */
function toOrigin(template: string): string {
  const shown = showAddress(template);
  if (shown === template) return shown;
  return `${shown} ${createHash("sha256").update(template).digest("hex").slice(0, 12)}`;
}

/**
 * Reads templates written as `energy=ADDRESS`, `factors=ADDRESS`, or with the name of another table of
 * sources.yml; `option` is what people know them as. Whether there is such a table is known to
 * `openSources` alone. Throws PipelineError `invalid-input`.
 */
export function parseTemplates(
  given: readonly string[],
  option: string,
): SourceChoice["templates"] {
  const templates: Record<SourceKind, string> = {};
  for (const text of given) {
    const [name = "", ...rest] = text.split("=");
    const template = rest.join("=");
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || template === "") {
      throw new PipelineError(`${option} ${showAddress(text)} names no source with an address.`, {
        code: "invalid-input",
        remedy: `Write ${option} energy=ADDRESS or ${option} factors=ADDRESS.`,
      });
    }
    if (SAMPLED.has(name)) checkTemplate(template, name);
    templates[name] = template;
  }
  return templates;
}

/**
 * Reads where files come from as an action is told, a line each: `live`, `sample`, or templates;
 * what has no template is fetched live, unless `sample` is said. Throws PipelineError
 * `invalid-input`.
 */
export function parseSourceChoice(text: string, option: string): SourceChoice {
  const lines = text.split(/\s+/).filter((line) => line !== "");
  const templates = lines.filter((line) => line !== "live" && line !== SAMPLE_ORIGIN);
  return {
    from: lines.includes(SAMPLE_ORIGIN) ? SAMPLE_ORIGIN : "live",
    templates: parseTemplates(templates, option),
  };
}

/** A token is longer; what is shorter, a word such as `csv`, would be hidden all over the log. */
const SHORTEST_TOKEN = 8;

/** What templates hold that no log may show: users, passwords and values of queries, also decoded. */
export function listSecrets({ templates }: SourceChoice): string[] {
  return Object.values(templates).flatMap((template = "") => {
    const { password = "", username = "" } = URL.parse(template) ?? {};
    const [, query = ""] = /\?([^#]*)/.exec(template) ?? [];
    const values = query
      .split("&")
      .map((pair) => pair.slice(pair.indexOf("=") + 1))
      .filter((value) => value.length >= SHORTEST_TOKEN && !value.includes("{"));
    // A token may stand in the user's place; a word that is none would be hidden all over the log.
    const users = username.length >= SHORTEST_TOKEN ? [username] : [];
    const written = [...(password === "" ? [] : [password]), ...users, ...values];
    return [...new Set(written.flatMap((text) => [text, decode(text)]))];
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
