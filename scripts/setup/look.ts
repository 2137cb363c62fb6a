import { ask } from "./command.ts";
import type { Answer, Command } from "./command.ts";
import type { SetupOptions } from "./arguments.ts";
import { nameStateBucket, POOL } from "./names.ts";

/** What the plan depends on. */
export interface Facts {
  /** Numbers of the repository and of its owner, which nobody can take over. */
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly defaultBranch: string;
  /** Whether the bucket of Terraform's state is there. */
  readonly hasState: boolean;
  /** A deleted pool keeps its name for 30 days. */
  readonly isPoolDeleted: boolean;
}

export interface Missing {
  readonly what: string;
  readonly remedy: string;
}

export interface Looked {
  readonly missing: readonly Missing[];
  /** Undefined where something is missing. */
  readonly facts?: Facts;
  /** GitHub's token, for Terraform's environment and for nothing else. */
  readonly token?: string | undefined;
}

const NODE = 24;

/** Where to get each program. */
const PROGRAMS: Readonly<Record<Command["program"], string>> = {
  gcloud: "Install the Google Cloud CLI: https://cloud.google.com/sdk/docs/install",
  terraform: "Install Terraform 1.9 or later: https://developer.hashicorp.com/terraform/install",
  gh: "Install the GitHub CLI: https://cli.github.com",
};

/** What is asked before anything is done, each with what it finds out. */
export function listLooks({ project, repository }: SetupOptions) {
  const gcloud = (...args: string[]): Command => ({ program: "gcloud", args });
  const gh = (...args: string[]): Command => ({ program: "gh", args });
  return {
    account: {
      why: "who is logged in to gcloud",
      command: gcloud("auth", "list", "--filter=status:ACTIVE", "--format=value(account)"),
    },
    credentials: {
      why: "whether Terraform can log in; what it prints is thrown away",
      command: gcloud("auth", "application-default", "print-access-token"),
    },
    project: {
      why: "whether the project is there",
      command: gcloud("projects", "describe", project, "--format=value(projectNumber)"),
    },
    billing: {
      why: "whether it has billing",
      command: gcloud("billing", "projects", "describe", project, "--format=value(billingEnabled)"),
    },
    state: {
      why: "whether the bucket of Terraform's state is there, and the project's own",
      command: gcloud(
        "storage",
        "buckets",
        "describe",
        `gs://${nameStateBucket(project)}`,
        "--raw",
        "--format=value(projectNumber)",
      ),
    },
    pool: {
      why: "whether an identity pool of an earlier setup waits to be had back",
      command: gcloud(
        "iam",
        "workload-identity-pools",
        "describe",
        POOL,
        "--location=global",
        `--project=${project}`,
        "--format=value(state)",
      ),
    },
    terraform: {
      why: "which Terraform this is",
      command: { program: "terraform", args: ["version", "-json"] },
    },
    github: { why: "who is logged in to GitHub", command: gh("auth", "status") },
    repository: {
      why: "the numbers that Google will know the repository by",
      command: gh("api", `repos/${repository}`),
    },
    token: { why: "the token for Terraform, which is not shown", command: gh("auth", "token") },
  } as const satisfies Record<string, { why: string; command: Command }>;
}

/** Asks for everything that a setup needs, and tells all that is missing at once. Changes nothing. */
export async function look(options: SetupOptions): Promise<Looked> {
  const looks = listLooks(options);
  const [google, terraform, github] = await Promise.all([
    lookAtGoogle(options, looks),
    ask(looks.terraform.command).then(checkTerraform),
    lookAtGithub(options, looks),
  ]);
  const missing = [...checkNode(), ...google.missing, ...terraform, ...github.missing];
  if (missing.length > 0 || google.found === undefined || github.found === undefined) {
    return { missing };
  }
  const { token, ...repository } = github.found;
  return { missing, facts: { ...google.found, ...repository }, token };
}

/** What a part of the looking found, unless something was missing. */
interface Found<T> {
  readonly missing: readonly Missing[];
  readonly found?: T;
}

type Looks = ReturnType<typeof listLooks>;

function checkNode(): Missing[] {
  const version = Number(process.versions.node.split(".")[0]);
  if (version >= NODE) return [];
  const remedy = `Run it as npm run setup: npm ci brings Node ${NODE}.`;
  return [{ what: `This is Node ${version}.`, remedy }];
}

async function lookAtGoogle(
  { project }: SetupOptions,
  looks: Looks,
): Promise<Found<Pick<Facts, "hasState" | "isPoolDeleted">>> {
  const missing: Missing[] = [];
  const account = await ask(looks.account.command);
  if (account.kind === "no-program") {
    return { missing: [{ what: "gcloud is not installed.", remedy: PROGRAMS.gcloud }] };
  }
  if ((await ask(looks.credentials.command)).kind !== "answer") {
    const remedy = "Run gcloud auth application-default login.";
    missing.push({ what: "Terraform cannot log in to Google Cloud.", remedy });
  }
  if (account.kind === "refusal" || account.text === "") {
    missing.push({ what: "Nobody is logged in to gcloud.", remedy: "Run gcloud auth login." });
    return { missing };
  }
  const number = await ask(looks.project.command);
  if (number.kind !== "answer") {
    missing.push({
      what: `The project ${project} is not there, or ${account.text} may not see it.`,
      remedy: `Make it with gcloud projects create ${project}, or ask its owner to let you in.`,
    });
    return { missing };
  }
  missing.push(...checkBilling(await ask(looks.billing.command), project));
  const bucket = await ask(looks.state.command);
  const hasState = bucket.kind === "answer";
  missing.push(...checkState(bucket, { project, number: number.text }));
  const pool = await ask(looks.pool.command);
  const isPoolDeleted = pool.kind === "answer" && pool.text === "DELETED";
  return { missing, found: { hasState, isPoolDeleted } };
}

function checkBilling(answer: Answer, project: string): Missing[] {
  if (answer.kind === "answer" && answer.text.toLowerCase() === "true") return [];
  const what =
    answer.kind === "answer"
      ? `The project ${project} has no billing.`
      : `Whether ${project} has billing cannot be seen: ${firstLine(answer)}`;
  const remedy = `Link a billing account: https://console.cloud.google.com/billing/linkedaccount?project=${project}`;
  return [{ what, remedy }];
}

/** A bucket's name is the whole world's: state must not go into one that is another's. */
function checkState(
  answer: Answer,
  { project, number }: { project: string; number: string },
): Missing[] {
  if (answer.kind === "answer" && answer.text === number) return [];
  if (answer.kind === "refusal" && /\b404\b|not found/i.test(answer.text)) return [];
  const bucket = nameStateBucket(project);
  const what =
    answer.kind === "answer"
      ? `The bucket ${bucket} is another project's.`
      : `The bucket ${bucket} cannot be looked at: ${firstLine(answer)}`;
  const remedy =
    "Ask the project's owner for storage.buckets.get, or take a project of another name.";
  return [{ what, remedy }];
}

function checkTerraform(answer: Answer): Missing[] {
  if (answer.kind === "no-program") {
    return [{ what: "Terraform is not installed.", remedy: PROGRAMS.terraform }];
  }
  const text = answer.kind === "answer" ? answer.text : "";
  const version = /"terraform_version":\s*"((\d+)\.(\d+)[^"]*)"/.exec(text);
  const [, told = "of an unknown version", major, minor] = version ?? [];
  if (Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 9)) return [];
  return [{ what: `Terraform is ${told}.`, remedy: PROGRAMS.terraform }];
}

async function lookAtGithub(
  { repository, manageGithub }: SetupOptions,
  looks: Looks,
): Promise<Found<Omit<Facts, "hasState" | "isPoolDeleted"> & Pick<Looked, "token">>> {
  const login = await ask(looks.github.command);
  if (login.kind === "no-program") {
    return { missing: [{ what: "gh is not installed.", remedy: PROGRAMS.gh }] };
  }
  if (login.kind === "refusal") {
    return {
      missing: [{ what: "Nobody is logged in to GitHub.", remedy: "Run gh auth login." }],
    };
  }
  const answer = await ask(looks.repository.command);
  const parsed = answer.kind === "answer" ? parseRepository(answer.text) : undefined;
  if (parsed === undefined) {
    const what = `The repository ${repository} is not there, or you may not see it.`;
    const remedy = "Make it with gh repo create, or log in with gh auth login as somebody who may.";
    return { missing: [{ what, remedy }] };
  }
  const { isAdmin, ...facts } = parsed;
  if (manageGithub && !isAdmin) {
    const what = `You may not change the settings of ${repository}.`;
    const remedy =
      "Ask to be its admin, or give --no-github and pass on what is printed at the end.";
    return { missing: [{ what, remedy }] };
  }
  return { missing: [], found: { ...facts, token: await readToken(looks) } };
}

async function readToken(looks: Looks): Promise<string | undefined> {
  const given = process.env["GITHUB_TOKEN"];
  if (given !== undefined && given !== "") return given;
  const answer = await ask(looks.token.command);
  return answer.kind === "answer" ? answer.text : undefined;
}

/** What GitHub says of a repository; undefined where it is not what was asked for. */
function parseRepository(text: string) {
  try {
    const body = JSON.parse(text) as {
      id?: number;
      owner?: { id?: number };
      default_branch?: string;
      permissions?: { admin?: boolean };
    };
    if (!Number.isSafeInteger(body.id) || !Number.isSafeInteger(body.owner?.id)) return undefined;
    return {
      repositoryId: String(body.id),
      ownerId: String(body.owner?.id),
      defaultBranch: body.default_branch ?? "main",
      isAdmin: body.permissions?.admin === true,
    };
  } catch {
    return undefined;
  }
}

function firstLine(answer: Answer): string {
  return answer.kind === "refusal" ? (answer.text.split("\n")[0] ?? "") : "no answer";
}
