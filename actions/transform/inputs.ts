import {
  choice,
  flag,
  number,
  optionalBytes,
  optionalText,
  optionalWhole,
  optionalYears,
  text,
} from "../lib/inputs.ts";
import { PLACE_INPUTS } from "../lib/place-inputs.ts";

/** As action.yml has them, which says what each is for. */
export const INPUTS = {
  command: choice(["build", "plan", "test"], "build"),
  select: optionalText(),
  exclude: optionalText(),
  "full-refresh": flag(false),
  force: flag(false),
  vars: text(""),
  threads: number({ least: 1, most: 64, initial: 4, isWhole: true }),
  "dry-run": flag(false),
  state: optionalText(),
  preview: optionalWhole(1, 1_000_000_000),
  compare: flag(false),
  years: optionalYears(),
  "max-bytes-billed": optionalBytes(),
  "max-run-bytes": optionalBytes(),
  ...PLACE_INPUTS,
};
