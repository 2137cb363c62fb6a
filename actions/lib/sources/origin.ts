import { createHash } from "node:crypto";
import { PipelineError } from "../errors.ts";
import { checkTemplate, showAddress, type SourceKind } from "./address.ts";

/** The origin of files that the sample publisher made up. */
export const SAMPLE_ORIGIN = "sample";

/** Where a run's files come from: `from`, unless a source has a template of its own. */
export interface SourceChoice {
  readonly from: "live" | typeof SAMPLE_ORIGIN;
  readonly templates: { readonly [Kind in SourceKind]?: string };
}

/** Whose files are asked for: `live`, `sample`, or the template that was given. */
export function originOf({ from, templates }: SourceChoice, kind: SourceKind): string {
  const template = templates[kind];
  return template === undefined ? from : toOrigin(template);
}

/** Who publishes: the template, or where it hides something a digest of it beside what it shows. */
function toOrigin(template: string): string {
  const shown = showAddress(template);
  if (shown === template) return shown;
  return `${shown} ${createHash("sha256").update(template).digest("hex").slice(0, 12)}`;
}

/**
 * Reads templates written as `energy=ADDRESS` and `factors=ADDRESS`; `option` is what people know
 * them as. Throws PipelineError `invalid-input`.
 */
export function parseTemplates(
  given: readonly string[],
  option: string,
): SourceChoice["templates"] {
  const templates: { [Kind in SourceKind]?: string } = {};
  for (const text of given) {
    const [name, ...rest] = text.split("=");
    const template = rest.join("=");
    if ((name !== "energy" && name !== "factors") || template === "") {
      throw new PipelineError(`${option} ${text} names no source with an address.`, {
        code: "invalid-input",
        remedy: `Write ${option} energy=ADDRESS or ${option} factors=ADDRESS.`,
      });
    }
    checkTemplate(template, name);
    templates[name] = template;
  }
  return templates;
}
