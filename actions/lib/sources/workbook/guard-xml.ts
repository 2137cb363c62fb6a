import { isUtf8 } from "node:buffer";
import type { Bytes } from "../../lake/lake.ts";
import { invalidWorkbook } from "./invalid.ts";

/** Elements of this depth are passed on whole: cells, `worksheet/sheetData/row/c`. */
const WHOLE_DEPTH = 4;
/** Three times what Excel's 32,767 characters in one cell can take. */
const MAX_WHOLE_BYTES = 1024 * 1024;
/** Excel's own limit on rows; nothing else that a workbook lists has as many. */
const MAX_CHILDREN = 1_048_576;
/**
 * A declaration or instruction, what begins with `<!`, or a tag, in which quotes may hold `>`. No
 * attempt goes on beyond the next `<`, so that all together take no longer than one.
 */
const MARKUP = /<\?[^<>]*[<>]|<!|<(?:[^"'<>]|"[^"<]*"|'[^'<]*')*>/g;
const XML_DECLARATION = /^<\?xml\s[^<?]*\?>$/;

/** One XML part of a workbook. */
export interface XmlPart {
  readonly file: string;
  readonly name: string;
  readonly chunks: Bytes;
}

/**
 * Passes on the bytes of an XML text, unchanged, in pieces that end with a tag and never inside of
 * a cell, so that a reader which keeps what it has begun cannot be made to keep much. Throws
 * PipelineError `invalid-file` before passing on what would fill a reader's memory (a cell, tag,
 * text or nesting of more than a megabyte; a million elements in one), what readers differ on
 * (comments, CDATA, document types, and with them entity bombs), and text that is not UTF-8 or
 * breaks off. All else that can be wrong is left for the reader to find.
 */
export async function* guardXml({ file, name, chunks }: XmlPart): AsyncGenerator<Buffer> {
  const refuse = (problem: string): never => {
    throw invalidWorkbook(file, `holds ${name}, which ${problem}`);
  };
  const depths = new DepthCounter(refuse);
  const take = (bytes: string): Buffer => {
    const piece = Buffer.from(bytes, "latin1");
    return isUtf8(piece) ? piece : refuse("is not in UTF-8");
  };
  // Each byte is a character here; of those held, the ones before `seen` are whole tags.
  let held = "";
  let seen = 0;
  for await (const chunk of chunks) {
    held += Buffer.from(chunk).toString("latin1");
    let end = 0;
    MARKUP.lastIndex = seen;
    for (let found = MARKUP.exec(held); found !== null; found = MARKUP.exec(held)) {
      seen = MARKUP.lastIndex;
      if (depths.pass(found[0]) < WHOLE_DEPTH) end = seen;
    }
    if (end > 0) yield take(held.slice(0, end));
    held = held.slice(end);
    seen -= end;
    if (held.length > MAX_WHOLE_BYTES) {
      refuse(`has a cell, tag or text of more than ${MAX_WHOLE_BYTES} bytes`);
    }
  }
  if (depths.depth !== 0 || held.trim() !== "") refuse("breaks off");
  // unzipper, by which exceljs reads, stops for good at an empty chunk.
  if (held !== "") yield take(held);
}

class DepthCounter {
  depth = 0;
  /** How many children the element that is open has so far, by depth. */
  readonly #children = Array.from({ length: WHOLE_DEPTH + 1 }, () => 0);
  readonly #refuse: (problem: string) => never;

  constructor(refuse: (problem: string) => never) {
    this.#refuse = refuse;
  }

  /** Goes past a tag, and tells the depth after it. */
  pass(tag: string): number {
    const { depth } = this;
    if (tag === "<!" || (tag.startsWith("<?") && !XML_DECLARATION.test(tag))) {
      this.#refuse("has a comment, CDATA, document type or instruction, which no workbook needs");
    }
    if (tag.startsWith("</")) this.depth -= 1;
    else if (!tag.startsWith("<?")) {
      if (depth < WHOLE_DEPTH) {
        const count = (this.#children[depth] ?? 0) + 1;
        if (count > MAX_CHILDREN) this.#refuse(`lists more than ${MAX_CHILDREN} elements`);
        this.#children[depth] = count;
        this.#children[depth + 1] = 0;
      }
      if (!tag.endsWith("/>")) this.depth += 1;
    }
    return this.depth;
  }
}
