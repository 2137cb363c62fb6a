import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { openStandIns } from "./stand-ins.ts";
import type { Call, Reply } from "./stand-ins.ts";

const SCRIPT = resolve(import.meta.dirname, "../../../scripts/setup.ts");
const START = resolve(import.meta.dirname, "../../../scripts/start.mjs");
export const SECRET = "gho_not_to_be_shown";
export const ACCESS = "ya29.not_to_be_shown";
export const GIVEN = ["--project", "moj-carbon", "--repo", "moj/carbon"];

const NO_STATE =
  "ERROR: (gcloud.storage.buckets.describe) gs://moj-carbon-terraform-state not found: 404.";
export const REPOSITORY = {
  id: 4242,
  owner: { id: 77 },
  default_branch: "trunk",
  permissions: { admin: true },
};

/** What the programs say on a machine where all is well and nothing was set up. */
export const WELL = {
  gcloud: [
    { to: "auth list", stdout: "ada@example.org" },
    { to: "auth application-default print-access-token", stdout: ACCESS },
    { to: "projects describe moj-carbon", stdout: "123456" },
    { to: "billing projects describe moj-carbon", stdout: "True" },
    { to: "storage buckets describe", stderr: NO_STATE, code: 1 },
    { to: "iam workload-identity-pools describe", stderr: "NOT_FOUND", code: 1 },
  ],
  terraform: [
    { to: "version", stdout: '{"terraform_version": "1.9.0", "platform": "linux_amd64"}' },
    {
      to: "-chdir=terraform output",
      stdout: JSON.stringify({
        commands: { value: [] },
        table: { value: "moj-carbon.carbon_emissions.mart_carbon_emissions" },
      }),
    },
  ],
  gh: [
    { to: "auth token", stdout: SECRET },
    { to: "api repos/moj/carbon", stdout: JSON.stringify(REPOSITORY) },
  ],
} as const satisfies Record<string, readonly Reply[]>;

export const HAS_STATE: Reply = { to: "storage buckets describe", stdout: "123456" };

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly calls: readonly Call[];
}

/**
 * Runs the command where only the stand-ins are on PATH; `input` is all that is typed.
 * Once a stand-in says that it is at it, the terminal's Ctrl-C is sent to all of them.
 */
export async function setUp(
  replies: Readonly<Record<string, readonly Reply[]>>,
  args: readonly string[],
  input = "",
): Promise<Ended> {
  const standIns = await openStandIns(replies);
  const env = { PATH: standIns.folder, HOME: standIns.folder, NO_COLOR: "1" };
  try {
    const ended = await new Promise<Omit<Ended, "calls">>((done) => {
      const child = spawn(process.execPath, [START, SCRIPT, ...args], { env, detached: true });
      let stdout = "";
      let stderr = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        stdout += text;
        if (text.includes("at it\n") && child.pid) process.kill(-child.pid, "SIGINT");
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
      child.once("close", (code) => done({ code, stdout, stderr }));
      child.stdin.end(input);
    });
    return { ...ended, calls: await standIns.calls() };
  } finally {
    await standIns.close();
  }
}

export const toLine = ({ program, args }: Call): string => [program, ...args].join(" ");
const CHANGES =
  /^(gcloud (services|storage rm|storage buckets delete|iam .*undelete)|gh workflow)|^terraform -chdir=\S+ (init|apply|destroy|import)/;
export const listChanges = ({ calls }: Ended): string[] =>
  calls.map(toLine).filter((line) => CHANGES.test(line));

export const VARIABLES =
  "-var=project=moj-carbon -var=location=europe-west2 -var=dataset=carbon_emissions " +
  "-var=repository=moj/carbon -var=repository_id=4242 -var=repository_owner_id=77 " +
  "-var=production_branch=trunk -var=manage_github=true";
export const SERVICES =
  "gcloud services enable cloudresourcemanager.googleapis.com serviceusage.googleapis.com --project=moj-carbon";
export const INIT =
  "terraform -chdir=terraform init -input=false -reconfigure -backend-config=bucket=moj-carbon-terraform-state";
export const APPLY = `terraform -chdir=terraform apply -input=false -auto-approve ${VARIABLES}`;
