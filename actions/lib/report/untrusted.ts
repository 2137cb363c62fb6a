import { fitSections } from "./fit-sections.ts";

/** GitHub refuses a comment of more than 65,536 characters. */
const MOST_BYTES = 64_000;
/** Nothing is read of a text beyond this: nobody needs it. */
const MOST_LETTERS = 1_000_000;

/** A sign of no width, the letter itself: it is the same in code as elsewhere, unlike an entity. */
const BREAK = "\u200B";

/** What our own Markdown needs of HTML: these do nothing but fold and lay out. */
const ALLOWED = String.raw`&(?:amp|lt|gt|#8203);|<\/?(?:details|summary|sub)>|<br>`;

/**
 * The beginnings of what GitHub makes something of: tags, comments and entities, mentions, references,
 * links and images, definitions of links, formulas, commits, and at the start of a line commands to bots.
 */
const STIRRING = String.raw`[@<&$]|\b[\da-f](?=[\da-f]{6,39}\b)|#(?=\w)|:(?=\/\/)|!(?=\[)|\](?=[([:])|www(?=\.)|GH(?=-)|^[^\S\n]*(?:[-*+>][^\S\n]*)*\/(?=\w)`;

const PATTERN = new RegExp(`(?:${ALLOWED})|(${STIRRING})`, "gim");

/**
 * Renders Markdown that a run without a token has written, and that may say anything: it is laid out,
 * and notifies nobody, links nowhere, loads nothing and hides nothing, whatever Markdown takes it for,
 * since what would stir is broken in code and text alike. Diagrams are shown as they are written.
 * `marker` is our own hidden line, which the text cannot bring.
 */
export function renderUntrusted(
  text: string,
  { marker, note }: { readonly marker: string; readonly note: string },
): string {
  const own = text.slice(0, MOST_LETTERS).replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, "\n");
  const inert = (own.startsWith(marker) ? own.slice(marker.length) : own)
    .replaceAll(/[^\P{Cc}\n\t]|\p{Cf}/gu, "")
    .replaceAll(/([`~]{3,})[^\S\n]*(?:mermaid|math|geojson|topojson|stl)\b/gi, "$1text")
    .replaceAll(PATTERN, (found, stirring: string | undefined) => {
      return stirring === undefined ? found : `${found}${BREAK}`;
    })
    .trim();
  return fitSections([`${marker}\n> ${note}`, ...inert.split(/\n{2,}/)], MOST_BYTES);
}
