import { PipelineError } from "../errors.ts";

/** A place in the project's files. `file` is relative to the project, `line` counts from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
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
    const told = this.#found
      .toSorted(
        (a, b) =>
          a.place.file.localeCompare(b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0),
      )
      .map(({ place, message }) => `${renderPlace(place)}: ${message}`);
    const unique = [...new Set(told)];
    const lines = unique.slice(0, MAX_TOLD);
    if (unique.length > MAX_TOLD) lines.push(`… and ${unique.length - MAX_TOLD} more`);
    const message =
      unique.length === 1
        ? `The project cannot be used: ${lines.join("")}`
        : `The project cannot be used, ${unique.length} problems:\n  ${lines.join("\n  ")}`;
    throw new PipelineError(message, {
      code: "invalid-project",
      remedy: "Correct the places named above, then run again.",
    });
  }
}

export function renderPlace(place: Place): string {
  return place.line === undefined ? place.file : `${place.file}:${place.line}`;
}
