import { describe, expect, it } from "vitest";
import { HELP, OPTIONS } from "../../../scripts/setup/arguments.ts";
import { APPLY, GIVEN, listChanges, REPOSITORY, setUp, WELL } from "./set-up.ts";
import type { Reply } from "./stand-ins.ts";

describe("what is missing", () => {
  it("is told all at once where no program is installed", async () => {
    const ended = await setUp({}, [...GIVEN, "--yes"]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("3 things are missing:");
    expect(ended.stderr).toContain("https://cloud.google.com/sdk/docs/install");
    expect(ended.stderr).toContain("https://developer.hashicorp.com/terraform/install");
    expect(ended.stderr).toContain("https://cli.github.com");
    expect(ended.stderr).toContain("Nothing was changed.");
  });

  it("is told all at once where nobody is logged in and Terraform is old", async () => {
    const out = { stderr: "not logged in", code: 1 };
    const ended = await setUp(
      {
        gcloud: [
          { to: "auth list", stdout: "" },
          { to: "auth application-default", ...out },
        ],
        terraform: [{ to: "version", stdout: '{"terraform_version": "1.8.5"}' }],
        gh: [{ to: "auth status", ...out }],
      },
      [...GIVEN, "--yes"],
    );
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("4 things are missing:");
    for (const remedy of [
      "Run gcloud auth application-default login.",
      "Run gcloud auth login.",
      "Terraform is 1.8.5.",
      "Run gh auth login.",
    ]) {
      expect(ended.stderr).toContain(remedy);
    }
    expect(listChanges(ended)).toEqual([]);
  });

  it.each<[string, "gcloud" | "gh", Reply, RegExp]>([
    [
      "the project",
      "gcloud",
      { to: "projects describe", stderr: "NOT_FOUND", code: 1 },
      /project moj-carbon is not there, or ada@example\.org may not see it/,
    ],
    [
      "billing",
      "gcloud",
      { to: "billing projects describe", stdout: "False" },
      /has no billing[^]*linkedaccount\?project=moj-carbon/,
    ],
    [
      "the right to see billing",
      "gcloud",
      { to: "billing projects describe", stderr: "PERMISSION_DENIED", code: 1 },
      /cannot be seen: PERMISSION_DENIED/,
    ],
    [
      "a state that is the project's own",
      "gcloud",
      { to: "storage buckets describe", stdout: "999" },
      /moj-carbon-terraform-state is another project's/,
    ],
    [
      "the right to look at the state",
      "gcloud",
      { to: "storage buckets describe", stderr: "HTTPError 403: no access", code: 1 },
      /cannot be looked at: HTTPError 403/,
    ],
    [
      "the repository",
      "gh",
      { to: "api", stderr: "gh: Not Found (HTTP 404)", code: 1 },
      /repository moj\/carbon is not there/,
    ],
    [
      "the right to its settings",
      "gh",
      { to: "api", stdout: JSON.stringify({ ...REPOSITORY, permissions: { admin: false } }) },
      /may not change the settings of moj\/carbon[^]*--no-github/,
    ],
  ])("may be %s", async (_, program, reply, told) => {
    const replies = { ...WELL, [program]: [reply, ...WELL[program]] };
    const ended = await setUp(replies, [...GIVEN, "--yes"]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("One thing is missing:");
    expect(ended.stderr).toMatch(told);
    expect(listChanges(ended)).toEqual([]);
  });

  it("stops at a step that fails, with what Terraform says and what to do", async () => {
    const failing = { to: "-chdir=terraform apply", stderr: "Error 403: denied", code: 7 };
    const terraform = [failing, ...WELL.terraform];
    const ended = await setUp({ ...WELL, terraform }, [...GIVEN, "--yes", "--backfill", "2021"]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("Error 403: denied");
    expect(ended.stderr).toContain("failed with 7");
    expect(ended.stderr).toContain("run the same command again");
    expect(listChanges(ended).at(-1)).toBe(APPLY);
    expect(ended.stdout).not.toContain("All is there.");
  });
});

describe("the command line", () => {
  it("tells of each option", () => {
    for (const name of Object.keys(OPTIONS)) expect(HELP).toContain(`--${name}`);
  });

  it("names everything wrong at once, and looks at nothing", async () => {
    const wrong = ["--repo", "no-owner", "--dataset", "a-b", "--destroy", "--backfill", "2021"];
    const ended = await setUp(WELL, wrong);
    expect(ended.code).toBe(1);
    for (const part of ["--project is missing", "no-owner", "a-b", "--destroy and --backfill"]) {
      expect(ended.stderr).toContain(part);
    }
    expect(ended.calls).toEqual([]);
  });

  it("takes nothing for an option of the programs that it calls", async () => {
    const ended = await setUp(WELL, ["--project=-chdir=x", "--repo=--jq/x", "--bucket=$(id)x"]);
    expect(ended.code).toBe(1);
    expect(ended.stderr.match(/ is not /g)).toHaveLength(3);
    expect(ended.calls).toEqual([]);
  });

  it("refuses years that there are not before it looks", async () => {
    const ended = await setUp(WELL, [...GIVEN, "--backfill", "1999"]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("1999 is outside");
    expect(ended.calls).toEqual([]);
  });
});
