import { PipelineError } from "../errors.ts";

/** A place in the project's files. `file` is relative to the project; the others count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A PipelineError `invalid-project` that knows its place in the project. */
export class PlacedError extends PipelineError {
  readonly place: Place;
  /** The message without its place. */
  readonly problem: string;

  constructor(place: Place, problem: string) {
    super(`${renderPlace(place)}: ${problem}`, {
      code: "invalid-project",
      remedy: "Correct the file at that place.",
      places: [{ ...place, message: problem }],
    });
    this.place = place;
    this.problem = problem;
  }
}

const MAX_TOLD = 100;

/** Everything that is wrong with a project, collected so that it is told at once. */
export class Problems {
  readonly #found: { readonly place: Place; readonly message: string }[] = [];

  get count(): number {
    return this.#found.length;
  }

  add(place: Place, message: string): void {
    this.#found.push({ place, message });
  }

  /** Throws one PipelineError that tells all problems by file and line, if there are any. */
  throwIfAny(): void {
    if (this.#found.length === 0) return;
    const sorted = this.#found.toSorted(
      ({ place: a }, { place: b }) =>
        a.file.localeCompare(b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    );
    const told = new Map(
      sorted.map(({ place, message }) => {
        return [`${renderPlace(place)}: ${message}`, { ...place, message }] as const;
      }),
    );
    const unique: string[] = [...told.keys()];
    const lines = unique.slice(0, MAX_TOLD);
    if (unique.length > MAX_TOLD) lines.push(`… and ${unique.length - MAX_TOLD} more`);
    const message =
      unique.length === 1
        ? `The project cannot be used: ${lines.join("")}`
        : `The project cannot be used, ${unique.length} problems:\n  ${lines.join("\n  ")}`;
    throw new PipelineError(message, {
      code: "invalid-project",
      remedy:
        unique.length === 1
          ? "Correct it, then run again."
          : "Correct the places named above, then run again.",
      places: [...told.values()].slice(0, MAX_TOLD),
    });
  }
}

/** `file`, `file:line` or `file:line:column`, which editors and terminals make links of. */
export function renderPlace({ file, line, column }: Place): string {
  if (line === undefined) return file;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
