import { parseYears } from "../../actions/plan/plan.ts";
import { PipelineError } from "../../actions/lib/errors.ts";
import { readOptions } from "../read-options.ts";

export const HELP = `Makes what the pipeline needs in Google Cloud and on GitHub, and undoes it.

Usage: npm run setup -- --project ID --repo OWNER/NAME [options]

  --project ID
      The Google Cloud project, which must be there and have billing.
  --repo OWNER/NAME
      The repository on GitHub whose workflows are to run.
  --location PLACE
      Where bucket and datasets lie: europe-west2, EU, US. Default: europe-west2.
  --dataset NAME
      The dataset that people read. Default: carbon_emissions.
  --bucket NAME
      The lake's bucket. Default: the project's id and -lake.
  --backfill YEARS
      Start a run over these years at the end: 2021, 2019,2021 or 2019-2024.
  --no-github
      Change nothing on GitHub, and print what would set its variables.
  --destroy
      Delete all of it, data too, once you have typed the project's id.
  --dry-run
      Print each command and run none. It needs no login and no program.
  --yes
      Do not ask before anything is made.
  --help
      Show this and exit.

It can be run again: what is there already is kept, what differs is mended.`;

/** What the command line takes; HELP tells of each. */
export const OPTIONS = {
  project: { type: "string" },
  repo: { type: "string" },
  location: { type: "string" },
  dataset: { type: "string" },
  bucket: { type: "string" },
  backfill: { type: "string" },
  "no-github": { type: "boolean" },
  destroy: { type: "boolean" },
  "dry-run": { type: "boolean" },
  yes: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export interface SetupOptions {
  readonly project: string;
  /** As owner/name. */
  readonly repository: string;
  readonly location: string;
  readonly dataset: string;
  /** The lake's bucket; Terraform names it where this is undefined. */
  readonly bucket?: string | undefined;
  /** Years of the first run, as they were written. */
  readonly backfill?: string | undefined;
  readonly manageGithub: boolean;
}

export interface SetupArguments {
  readonly options: SetupOptions;
  readonly destroy: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
}

/** The same forms as in terraform/variables.tf; none begins with what a program takes for an option. */
const FORMS: readonly { name: keyof typeof OPTIONS; form: RegExp; words: string }[] = [
  {
    name: "project",
    form: /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
    words: "a project's id: 6 to 30 lower-case letters, digits and hyphens",
  },
  { name: "repo", form: /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/, words: "owner/name" },
  {
    name: "location",
    form: /^[A-Za-z][A-Za-z0-9-]*$/,
    words: "a place such as europe-west2 or EU",
  },
  { name: "dataset", form: /^[A-Za-z0-9_]{1,900}$/, words: "letters, digits and underscores" },
  {
    name: "bucket",
    form: /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,
    words: "a bucket's name: lower-case letters, digits and hyphens",
  },
];

/** What stands in a printed plan for what was not given. */
const PLACEHOLDERS = { project: "PROJECT", repo: "OWNER/NAME" } as const;

/**
 * Reads the command line; undefined asks for the help. `today` is `YYYY-MM-DD`. Throws PipelineError
 * `invalid-input` that names everything wrong at once.
 */
export function parseArguments(args: string[], today: string): SetupArguments | undefined {
  const { values } = readOptions({ args, options: OPTIONS }, "npm run setup");
  if (values.help === true) return undefined;
  const dryRun = values["dry-run"] === true;
  const problems = (["project", "repo"] as const)
    .filter((name) => values[name] === undefined && !dryRun)
    .map((name) => `--${name} is missing`);
  for (const { name, form, words } of FORMS) {
    const value = values[name];
    if (typeof value === "string" && !form.test(value)) {
      problems.push(`--${name} ${value.slice(0, 80)} is not ${words}`);
    }
  }
  if (values.destroy === true && values.backfill !== undefined) {
    problems.push("--destroy and --backfill exclude each other");
  }
  if (problems.length > 0) {
    throw new PipelineError(`Nothing can be set up so: ${problems.join("; ")}.`, {
      code: "invalid-input",
      remedy:
        "Run npm run setup -- --project my-project --repo owner/name, or --help for the rest.",
    });
  }
  if (values.backfill !== undefined) parseYears(values.backfill, today);
  return {
    options: {
      project: values.project ?? PLACEHOLDERS.project,
      repository: values.repo ?? PLACEHOLDERS.repo,
      location: values.location ?? "europe-west2",
      dataset: values.dataset ?? "carbon_emissions",
      bucket: values.bucket,
      backfill: values.backfill,
      manageGithub: values["no-github"] !== true,
    },
    destroy: values.destroy === true,
    dryRun,
    yes: values.yes === true,
  };
}
