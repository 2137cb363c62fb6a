import { invalidWorkbook } from "./invalid.ts";

/** Excel's own limit. */
const MAX_CHARACTERS = 32_767;
const ESCAPED_CHARACTER = /_x([0-9a-f]{4})_/gi;

/**
 * Gathers the text of one cell or shared string from the elements inside it: `v` (a value), `t`
 * (a text, or a run of a rich text). Formulas and phonetic readings (`rPh`) are passed over.
 */
export class CellText {
  readonly #file: string;
  #value: string | undefined;
  #isInText = false;
  #isPhonetic = false;

  constructor(file: string) {
    this.#file = file;
  }

  start(): void {
    this.#value = undefined;
    this.#isInText = false;
    this.#isPhonetic = false;
  }

  open(name: string): void {
    if (name === "rPh") this.#isPhonetic = true;
    else if ((name === "v" || name === "t") && !this.#isPhonetic) {
      this.#isInText = true;
      this.#value ??= "";
    }
  }

  add(text: string): void {
    if (!this.#isInText) return;
    this.#value += text;
    if ((this.#value?.length ?? 0) > MAX_CHARACTERS) {
      throw invalidWorkbook(this.#file, `has a cell of more than ${MAX_CHARACTERS} characters`);
    }
  }

  close(name: string): void {
    if (name === "rPh") this.#isPhonetic = false;
    else if (name === "v" || name === "t") this.#isInText = false;
  }

  /** The text, or undefined where there was no element for it. */
  take(): string | undefined {
    const value = this.#value;
    if (value?.includes("_x") !== true) return value;
    // Excel writes characters that XML cannot hold as _xHHHH_ (ECMA-376 part 1, 22.9.2.19).
    return value.replaceAll(ESCAPED_CHARACTER, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
  }
}
