import type { SetupOptions } from "./arguments.ts";
import type { Command } from "./command.ts";
import type { Facts } from "./look.ts";
import { nameStateBucket, POOL, PROVIDER, STATE_PREFIX } from "./names.ts";

/** A thing to do, in order. */
export interface Step {
  readonly title: string;
  readonly why: string;
  readonly command: Command;
  /** What to do where it fails. */
  readonly remedy: string;
}

const READ_IT = "Mend what is told above, then run the same command again: what is made is kept.";

/** Terraform's folders, from the root of the repository. */
const FOLDERS = { main: "terraform", bootstrap: "terraform/bootstrap" } as const;

/** Facts for a plan that is only printed, where nothing has been asked. */
export const UNKNOWN_FACTS: Facts = {
  repositoryId: "REPOSITORY_ID",
  ownerId: "OWNER_ID",
  defaultBranch: "main",
  hasState: false,
  isPoolDeleted: false,
};

/** What makes everything that the pipeline needs, or mends it. */
export function planSetup(options: SetupOptions, facts: Facts): Step[] {
  return [
    enableServices(options),
    ...(facts.hasState ? [] : bootstrapState(options)),
    initState(options),
    ...(facts.isPoolDeleted ? restorePool(options, facts) : []),
    {
      title: "Make the lake, the datasets, the identities and GitHub's variables",
      why: "all of terraform/; what is there is left, what differs is mended",
      command: terraform("main", "apply", "-input=false", "-auto-approve", ...pass(options, facts)),
      remedy: READ_IT,
    },
  ];
}

/** What starts the first run, where one was asked for. */
export function planBackfill({ repository, backfill }: SetupOptions, facts: Facts): Step[] {
  if (backfill === undefined) return [];
  const ref = ["--ref", facts.defaultBranch];
  return [
    {
      title: `Start the pipeline over ${backfill}`,
      why: "the workflow pipeline.yml, a job a year",
      command: {
        program: "gh",
        args: [
          "workflow",
          "run",
          "pipeline.yml",
          "--repo",
          repository,
          ...ref,
          "-f",
          `years=${backfill}`,
        ],
      },
      remedy: `Push the workflows to ${facts.defaultBranch} of ${repository}, then run the same command again.`,
    },
  ];
}

/** What deletes everything that a setup made, and the data in it. */
export function planDestroy(options: SetupOptions, facts: Facts): Step[] {
  const variables = [...pass(options, facts), "-var=force_destroy=true"];
  const guarded = [
    "google_storage_bucket.lake",
    "google_bigquery_dataset.raw",
    "google_bigquery_dataset.published",
    "google_bigquery_table.raw",
  ].map((resource) => `-target=${resource}`);
  const bucket = nameStateBucket(options.project);
  return [
    initState(options),
    {
      title: "Take the protection off the data",
      why: "bucket, datasets and raw tables refuse to be deleted until then",
      command: terraform(
        "main",
        "apply",
        "-input=false",
        "-auto-approve",
        ...guarded,
        ...variables,
      ),
      remedy: READ_IT,
    },
    {
      title: "Delete the lake, the datasets, the identities and GitHub's variables",
      why: "all of terraform/",
      command: terraform("main", "destroy", "-input=false", "-auto-approve", ...variables),
      remedy: READ_IT,
    },
    {
      title: "Delete Terraform's state",
      why: "it tells of nothing any more",
      command: gcloud(
        "storage",
        "rm",
        "--recursive",
        "--all-versions",
        `gs://${bucket}/${STATE_PREFIX}`,
      ),
      remedy: READ_IT,
    },
    {
      title: "Delete its bucket",
      why: "the last thing that a setup made",
      command: gcloud("storage", "buckets", "delete", `gs://${bucket}`, "--quiet"),
      remedy: `If others keep something in ${bucket}, leave it to them: all else is deleted.`,
    },
  ];
}

function gcloud(...args: string[]): Command {
  return { program: "gcloud", args };
}

function terraform(folder: keyof typeof FOLDERS, ...args: string[]): Command {
  return { program: "terraform", args: [`-chdir=${FOLDERS[folder]}`, ...args] };
}

function pass(options: SetupOptions, facts: Facts): string[] {
  return [
    `-var=project=${options.project}`,
    `-var=location=${options.location}`,
    ...(options.bucket === undefined ? [] : [`-var=bucket=${options.bucket}`]),
    `-var=dataset=${options.dataset}`,
    `-var=repository=${options.repository}`,
    `-var=repository_id=${facts.repositoryId}`,
    `-var=repository_owner_id=${facts.ownerId}`,
    `-var=production_branch=${facts.defaultBranch}`,
    `-var=manage_github=${options.manageGithub}`,
  ];
}

function enableServices({ project }: SetupOptions): Step {
  const services = ["cloudresourcemanager.googleapis.com", "serviceusage.googleapis.com"];
  return {
    title: "Enable the two APIs that Terraform itself calls",
    why: "a new project may not have them; Terraform enables the five that the pipeline calls",
    command: gcloud("services", "enable", ...services, `--project=${project}`),
    remedy: `Ask an owner of ${project} to run it, or for a role that may: roles/serviceusage.serviceUsageAdmin.`,
  };
}

function bootstrapState({ project, location }: SetupOptions): Step[] {
  const variables = [`-var=project=${project}`, `-var=location=${location}`];
  const { bootstrap } = FOLDERS;
  return [
    {
      title: "Get Terraform's provider for the state's bucket",
      why: `${bootstrap}, once`,
      command: terraform("bootstrap", "init", "-input=false"),
      remedy: READ_IT,
    },
    {
      title: "Make the bucket of Terraform's state",
      why: `${nameStateBucket(project)} remembers what was made, for whoever runs this next`,
      command: terraform("bootstrap", "apply", "-input=false", "-auto-approve", ...variables),
      remedy: READ_IT,
    },
  ];
}

function initState({ project }: SetupOptions): Step {
  const bucket = nameStateBucket(project);
  return {
    title: "Get Terraform's providers and its state",
    why: "from that bucket; -reconfigure, as this clone may have served another project",
    command: terraform(
      "main",
      "init",
      "-input=false",
      "-reconfigure",
      `-backend-config=bucket=${bucket}`,
    ),
    remedy: READ_IT,
  };
}

/**
 * A deleted pool's name cannot be taken for 30 days, so it is had back. By the project's id, as by
 * its number Terraform would make it anew: hashicorp/terraform-provider-google#14805.
 */
function restorePool(options: SetupOptions, facts: Facts): Step[] {
  const { project } = options;
  const place = ["--location=global", `--project=${project}`];
  const pools = ["iam", "workload-identity-pools"];
  const id = `projects/${project}/locations/global/workloadIdentityPools/${POOL}`;
  const why = "an earlier setup's was deleted, and its name is kept for 30 days";
  const give = (address: string, name: string): Command =>
    terraform("main", "import", "-input=false", ...pass(options, facts), address, name);
  return [
    {
      title: "Have the identity pool back",
      why,
      command: gcloud(...pools, "undelete", POOL, ...place),
      remedy: READ_IT,
    },
    {
      title: "Have its provider back",
      why,
      command: gcloud(
        ...pools,
        "providers",
        "undelete",
        PROVIDER,
        `--workload-identity-pool=${POOL}`,
        ...place,
      ),
      remedy: READ_IT,
    },
    {
      title: "Tell Terraform of the pool",
      why: "it is not in its state",
      command: give("google_iam_workload_identity_pool.github", id),
      remedy: READ_IT,
    },
    {
      title: "Tell Terraform of the provider",
      why: "it is not in its state",
      command: give(
        "google_iam_workload_identity_pool_provider.github",
        `${id}/providers/${PROVIDER}`,
      ),
      remedy: READ_IT,
    },
  ];
}
