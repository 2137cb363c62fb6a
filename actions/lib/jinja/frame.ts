import { JinjaError } from "./error.ts";
import type { Value } from "./value.ts";

/** What a template is rendered with. */
export interface Surroundings {
  /** The value of a name that the template does not assign; undefined where there is none. */
  readonly globals: (name: string) => Value | undefined;
  /** Names that `globals` answers to, for "did you mean". */
  readonly known?: () => Iterable<string>;
}

/** Text as it is written, with notes of the template's lines if they are wanted. */
export class Output {
  text = "";
  /** Offset and line in turn. A line below 0 is that of an expression, for all its text. */
  readonly marks: number[] | undefined;

  constructor(hasMarks: boolean) {
    this.marks = hasMarks ? [] : undefined;
  }

  write(text: string, line: number): void {
    if (text === "") return;
    this.marks?.push(this.text.length, line);
    this.text += text;
    if (this.text.length > 10_000_000) throw new JinjaError("renders to more than 10 MB");
  }
}

/** The variables of one call of a macro or template, and where it is. */
export class Frame {
  readonly slots: (Value | undefined)[];
  /** The frame of the macro or template that this one's is written in. */
  readonly parent: Frame | undefined;
  readonly around: Surroundings;
  out: Output;
  /** Line being evaluated, for errors. */
  line = 0;
  /** Set from `{% break %}` or `{% continue %}` until the loop that it is about. */
  leaving: "break" | "continue" | undefined;

  constructor(
    size: number,
    around: Surroundings,
    place: { parent?: Frame | undefined; out: Output },
  ) {
    // Filled one by one, as an array with holes is slower to read.
    this.slots = [];
    for (let slot = 0; slot < size; slot += 1) this.slots.push(undefined);
    this.parent = place.parent;
    this.around = around;
    this.out = place.out;
  }
}

export type Evaluate = (frame: Frame) => Value;
export type Execute = (frame: Frame) => void;
