import { PipelineError } from "../errors.ts";

/** One criterion of a selection: `2+config.materialized:table+`. */
export interface Criterion {
  /** As it was written. */
  readonly text: string;
  /** `fqn`, `tag`, `config`. */
  readonly method: string;
  /** What follows the method: `materialized` of `config.materialized`. */
  readonly path: readonly string[];
  readonly value: string;
  /** Steps to go up and down from what fits: 0 for none, Infinity for all. */
  readonly parents: number;
  readonly children: number;
  /** `@`: all children too, and all that these need. */
  readonly isWide: boolean;
}

const CRITERION = /^(@)?(?:(\d*)\+)?(?:([\w.]+):)?(.*?)(?:\+(\d*))?$/;

/**
 * Parses dbt's selection syntax: criteria with a comma between them must all fit, with a space
 * between them any. Throws PipelineError `invalid-input`.
 */
export function parseSelection(text: string): Criterion[][] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  return words.map((word) => word.split(",").map(parseCriterion));
}

function parseCriterion(text: string): Criterion {
  const [, at, above, stated, value = "", below] = CRITERION.exec(text) ?? [];
  const [method = "", ...path] = (stated ?? guessMethod(value)).split(".");
  if (value === "") {
    throw new PipelineError(`Selection ${JSON.stringify(text)} names nothing`, {
      code: "invalid-input",
      remedy: "Name a model, or write method:value.",
    });
  }
  if (at !== undefined && below !== undefined) {
    throw new PipelineError(`Selection ${text} has both @ and a + behind it`, {
      code: "invalid-input",
      remedy: "Leave one of the two out: @ takes in the children already.",
    });
  }
  const children = countSteps(below);
  return { text, method, path, value, parents: countSteps(above), children, isWide: at === "@" };
}

/** Digits before or after a plus sign; undefined where there is none, empty for all steps. */
function countSteps(digits: string | undefined): number {
  if (digits === undefined) return 0;
  return digits === "" ? Infinity : Number(digits);
}

function guessMethod(value: string): string {
  if (value.includes("/")) return "path";
  return /\.(sql|py|csv)$/i.test(value) ? "file" : "fqn";
}
