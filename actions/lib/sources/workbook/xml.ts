import { SaxesParser } from "saxes";
import type { Bytes } from "../../lake/lake.ts";
import { invalidWorkbook } from "./invalid.ts";

/** Far above what a tag or a cell of Excel's 32,767 characters can take. */
const MAX_TOKEN_CHARACTERS = 1024 * 1024;
const MAX_DEPTH = 100;

/** What is told of an XML text while it streams by. Names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** May be called several times for one text. Entities and CDATA are plain text here. */
  text(text: string): void;
  close(name: string): void;
}

/** One XML part of a workbook. */
export interface XmlPart {
  readonly file: string;
  readonly name: string;
  readonly chunks: Bytes;
}

/**
 * Feeds XML to a handler and yields after each chunk, so that the caller can pass on what the
 * handler has gathered. Throws PipelineError `invalid-file` for XML that is not well-formed, has a
 * document type (the way to entity bombs), nests deeply or has one token so long that it would
 * fill memory.
 */
export async function* parseXml(part: XmlPart, handler: XmlHandler): AsyncGenerator<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parser = new XmlParser(part, handler);
  for await (const chunk of part.chunks) {
    parser.write(decode(decoder, part, chunk));
    yield;
  }
  parser.write(decode(decoder, part));
  parser.close();
  yield;
}

type Decoder = InstanceType<typeof TextDecoder>;

class XmlParser {
  readonly #parser = new SaxesParser({ position: false, xmlns: false });
  readonly #part: XmlPart;
  #charactersSinceToken = 0;
  #depth = 0;

  constructor(part: XmlPart, handler: XmlHandler) {
    this.#part = part;
    const onText = (text: string): void => {
      this.#charactersSinceToken = 0;
      handler.text(text);
    };
    // Not one handler more: each is a property of the parser, and beyond these V8 turns the parser
    // into a dictionary, four times slower. Comments need none, they count as part of a token.
    this.#parser.on("opentag", (tag) => {
      this.#charactersSinceToken = 0;
      this.#depth += 1;
      if (this.#depth > MAX_DEPTH) this.#refuse(`nests more than ${MAX_DEPTH} elements deep`);
      handler.open(withoutPrefix(tag.name), tag.attributes);
    });
    this.#parser.on("closetag", (tag) => {
      this.#charactersSinceToken = 0;
      this.#depth -= 1;
      handler.close(withoutPrefix(tag.name));
    });
    this.#parser.on("text", onText);
    this.#parser.on("cdata", onText);
    this.#parser.on("doctype", () => {
      this.#refuse("has a document type declaration, which no workbook needs");
    });
    this.#parser.on("error", (cause) => {
      throw notXml(part, cause);
    });
  }

  /** Counts whole chunks as long as no token ends in them: the parser's buffer must stay small. */
  write(text: string): void {
    this.#parser.write(text);
    this.#charactersSinceToken += text.length;
    if (this.#charactersSinceToken > MAX_TOKEN_CHARACTERS) {
      this.#refuse(`has a tag or text of more than ${MAX_TOKEN_CHARACTERS} characters`);
    }
  }

  close(): void {
    this.#parser.close();
  }

  #refuse(problem: string): never {
    throw invalidWorkbook(this.#part.file, `holds ${this.#part.name}, which ${problem}`);
  }
}

function decode(decoder: Decoder, part: XmlPart, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw notXml(part, error);
  }
}

function notXml(part: XmlPart, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return invalidWorkbook(part.file, `holds ${part.name}, which is no valid XML (${reason})`, {
    cause,
  });
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
