import { invalidWorkbook } from "./invalid.ts";
import { CellText } from "./cell-text.ts";
import type { XmlHandler } from "./xml.ts";

const MAX_STRINGS = 1_048_576;

/** Reads the part in which an `.xlsx` workbook keeps each text once (ECMA-376 part 1, 18.4). */
export class SharedStringsReader implements XmlHandler {
  /** Texts by their index; of rich text the runs are joined. */
  readonly strings: string[] = [];
  readonly #file: string;
  readonly #text: CellText;

  constructor(file: string) {
    this.#file = file;
    this.#text = new CellText(file);
  }

  open(name: string): void {
    if (name === "si") this.#text.start();
    else this.#text.open(name);
  }

  text(text: string): void {
    this.#text.add(text);
  }

  close(name: string): void {
    if (name !== "si") {
      this.#text.close(name);
      return;
    }
    if (this.strings.length >= MAX_STRINGS) {
      throw invalidWorkbook(this.#file, `has more than ${MAX_STRINGS} shared strings`);
    }
    this.strings.push(this.#text.take() ?? "");
  }
}
