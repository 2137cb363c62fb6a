import type { DocsEntry } from "../graph/nodes.ts";
import { suggest } from "../graph/nearest.ts";
import { JinjaError } from "../jinja/error.ts";
import { parseTemplate, render } from "../jinja/template.ts";
import { toText } from "../jinja/value.ts";
import type { JinjaFunction } from "../jinja/value.ts";
import type { Place, Problems } from "./problems.ts";

/** A description with the blocks that it names by `doc()` put in. */
export function renderText(
  text: string,
  options: {
    docs: ReadonlyMap<string, DocsEntry>;
    project: string;
    place: Place;
    problems: Problems;
    /** Takes what is rendered without a fault, by the text: a block may be named by many columns. */
    rendered: Map<string, string>;
  },
): string {
  if (!text.includes("{") || !/\{[{%#]/.test(text)) return text;
  const known = options.rendered.get(text);
  if (known !== undefined) return known;
  const { docs, project, place, problems } = options;
  const doc: JinjaFunction = (args) => {
    const names = args.map(toText);
    const [owner, name] = names.length > 1 ? names : [project, names[0]];
    const found =
      docs.get(`doc.${owner}.${name}`) ??
      [...docs.values()].find((block) => names.length === 1 && block.name === name);
    if (found !== undefined) return found.text;
    const titles = [...docs.values()].map((block) => block.name);
    throw new JinjaError(`there is no docs block ${name}${suggest(name ?? "", titles)}`);
  };
  try {
    const globals = (name: string) => (name === "doc" ? doc : undefined);
    const result = render(parseTemplate(text, place.file), { globals }).text;
    options.rendered.set(text, result);
    return result;
  } catch (error) {
    if (!(error instanceof JinjaError)) throw error;
    problems.add(place, error.message);
    return text;
  }
}
