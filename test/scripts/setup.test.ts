import { describe, expect, it } from "vitest";
import {
  ACCESS,
  APPLY,
  GIVEN,
  HAS_STATE,
  INIT,
  listChanges,
  REPOSITORY,
  SECRET,
  SERVICES,
  setUp,
  toLine,
  VARIABLES,
  WELL,
} from "./setup/set-up.ts";

describe("npm run setup", () => {
  it("looks, asks once, then makes the state, the cloud and the first run, in this order", async () => {
    const ended = await setUp(WELL, [...GIVEN, "--backfill", "2019-2024"], "y\n");
    expect(ended.stderr).toBe("");
    expect(ended.code).toBe(0);
    expect(listChanges(ended)).toEqual([
      SERVICES,
      "terraform -chdir=terraform/bootstrap init -input=false",
      "terraform -chdir=terraform/bootstrap apply -input=false -auto-approve " +
        "-var=project=moj-carbon -var=location=europe-west2",
      INIT,
      APPLY,
      "gh workflow run pipeline.yml --repo moj/carbon --ref trunk -f years=2019-2024",
    ]);
    expect(ended.stdout.match(/Go on\?/g)).toHaveLength(1);
    expect(ended.stdout).toContain("It costs nothing to make");
    expect(ended.stdout).toContain("https://github.com/moj/carbon/actions/workflows/pipeline.yml");
    expect(ended.stdout).toContain("moj-carbon.carbon_emissions.mart_carbon_emissions");
  });

  it("hands GitHub's token to Terraform alone, and prints neither token", async () => {
    const ended = await setUp(WELL, [...GIVEN, "--yes", "--backfill", "2021"]);
    for (const call of ended.calls) {
      const isGiven = call.program === "terraform" && /(init|apply)/.test(toLine(call));
      expect(call.token, toLine(call)).toBe(isGiven ? SECRET : undefined);
      expect(toLine(call)).not.toContain(SECRET);
    }
    expect(ended.stdout + ended.stderr).not.toContain(SECRET);
    expect(ended.stdout + ended.stderr).not.toContain(ACCESS);
  });

  it("finds the state again, and passes on what was chosen", async () => {
    const gcloud = [HAS_STATE, ...WELL.gcloud];
    const chosen = ["--location", "EU", "--dataset", "energy", "--bucket", "moj-energy", "--yes"];
    const ended = await setUp({ ...WELL, gcloud }, [...GIVEN, ...chosen]);
    expect(ended.code).toBe(0);
    expect(listChanges(ended)).toEqual([
      SERVICES,
      INIT,
      APPLY.replace("=europe-west2", "=EU -var=bucket=moj-energy").replace(
        "=carbon_emissions",
        "=energy",
      ),
    ]);
  });

  it.each([["n\n"], [""], ["moj-carbon\n"]])("changes nothing on the answer %j", async (answer) => {
    const ended = await setUp(WELL, GIVEN, answer);
    expect(ended.code).toBe(1);
    expect(listChanges(ended)).toEqual([]);
    expect(ended.stderr).toContain("Nothing was changed.");
  });

  it("has back an identity pool that an earlier setup deleted", async () => {
    const deleted = { to: "iam workload-identity-pools describe", stdout: "DELETED" };
    const gcloud = [deleted, HAS_STATE, ...WELL.gcloud];
    const ended = await setUp({ ...WELL, gcloud }, [...GIVEN, "--yes"]);
    const id = "projects/moj-carbon/locations/global/workloadIdentityPools/github";
    const imports = `terraform -chdir=terraform import -input=false ${VARIABLES} google_iam_workload_identity_pool`;
    expect(listChanges(ended)).toEqual([
      SERVICES,
      INIT,
      "gcloud iam workload-identity-pools undelete github --location=global --project=moj-carbon",
      "gcloud iam workload-identity-pools providers undelete repository " +
        "--workload-identity-pool=github --location=global --project=moj-carbon",
      `${imports}.github ${id}`,
      `${imports}_provider.github ${id}/providers/repository`,
      APPLY,
    ]);
  });

  it("lets Terraform end in its own order when it is stopped, and does nothing after it", async () => {
    const long = { to: "-chdir=terraform apply", isLong: true };
    const terraform = [long, ...WELL.terraform];
    const ended = await setUp({ ...WELL, terraform }, [...GIVEN, "--yes", "--backfill", "2021"]);
    expect(ended.stdout).toContain("ended in order");
    expect(ended.stderr).toBe("Stopped. Run it again to go on from here.\n");
    expect(ended.code).toBe(130);
    expect(listChanges(ended).at(-1)).toBe(APPLY);
  });

  it("leaves GitHub alone with --no-github, and prints what sets its variables", async () => {
    const line = "gh variable set GCP_PROJECT --repo moj/carbon --body moj-carbon";
    const stdout = JSON.stringify({ commands: { value: [line] }, table: { value: "t" } });
    const terraform = [{ to: "-chdir=terraform output", stdout }, ...WELL.terraform];
    const stranger = JSON.stringify({ ...REPOSITORY, permissions: { admin: false } });
    const gh = [{ to: "api", stdout: stranger }, ...WELL.gh];
    const ended = await setUp({ ...WELL, gh, terraform }, [
      ...GIVEN,
      "--no-github",
      "--yes",
      "--backfill",
      "2021",
    ]);
    expect(ended.code).toBe(0);
    expect(listChanges(ended).at(-1)).toBe(APPLY.replace("github=true", "github=false"));
    expect(ended.stdout).toContain(`\n  ${line}\n  gh workflow run pipeline.yml --repo moj/carbon`);
  });
});

describe("--dry-run", () => {
  it("prints each command without credentials or programs, and runs none", async () => {
    const ended = await setUp({}, ["--dry-run"]);
    expect(ended.stderr).toBe("");
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain("gcloud billing projects describe PROJECT");
    expect(ended.stdout).toContain("terraform -chdir=terraform/bootstrap apply");
    expect(ended.stdout).toContain("-var=repository_id=REPOSITORY_ID");
    expect(ended.stdout).toContain("Nothing was run.");
  });

  it.each([[[]], [["--destroy"]]])("reads well in eighty columns, with %j", async (more) => {
    const { stdout } = await setUp({}, ["--dry-run", ...more]);
    const words = /^ +('[^']*'|[^ ]+)( \\)?$/;
    // One word alone cannot be broken.
    const long = stdout.split("\n").filter((line) => line.length > 80 && !words.test(line));
    expect(long).toEqual([]);
    const [, terraform = ""] =
      /^ +(terraform -chdir=terraform apply(?:.*\\\n)+.*)$/m.exec(stdout) ?? [];
    expect(terraform.replaceAll(/ \\\n +/g, " ")).toMatch(
      /^terraform [^\\]*-var=manage_github=true/,
    );
  });

  it.each([[[]], [["--destroy"]], [["--backfill", "2021"]]])(
    "calls none of the programs that are there, with %j",
    async (more) => {
      const ended = await setUp(WELL, [...GIVEN, "--dry-run", "--yes", ...more]);
      expect(ended.code).toBe(0);
      expect(ended.calls).toEqual([]);
    },
  );
});

describe("--destroy", () => {
  const gcloud = [HAS_STATE, ...WELL.gcloud];

  it("deletes everything once the project's id is typed, and the state at last", async () => {
    const ended = await setUp({ ...WELL, gcloud }, [...GIVEN, "--destroy"], "moj-carbon\n");
    expect(ended.stderr).toBe("");
    expect(ended.code).toBe(0);
    const force = `${VARIABLES} -var=force_destroy=true`;
    const targets =
      "-target=google_storage_bucket.lake -target=google_bigquery_dataset.raw " +
      "-target=google_bigquery_dataset.published -target=google_bigquery_table.raw";
    expect(listChanges(ended)).toEqual([
      INIT,
      `terraform -chdir=terraform apply -input=false -auto-approve ${targets} ${force}`,
      `terraform -chdir=terraform destroy -input=false -auto-approve ${force}`,
      "gcloud storage rm --recursive --all-versions " +
        "gs://moj-carbon-terraform-state/carbon-emissions-pipeline",
      "gcloud storage buckets delete gs://moj-carbon-terraform-state --quiet",
    ]);
  });

  it.each([["y\n"], ["moj-carbon-2\n"], [""]])(
    "deletes nothing on the answer %j, even with --yes",
    async (answer) => {
      const ended = await setUp({ ...WELL, gcloud }, [...GIVEN, "--destroy", "--yes"], answer);
      expect(ended.code).toBe(1);
      expect(ended.stderr).toContain("Nothing was deleted.");
      expect(listChanges(ended)).toEqual([]);
    },
  );

  it("keeps the state where deleting fails, so that it can be gone on with", async () => {
    const failing = { to: "-chdir=terraform destroy", stderr: "Error: in use", code: 1 };
    const terraform = [failing, ...WELL.terraform];
    const ended = await setUp(
      { ...WELL, gcloud, terraform },
      [...GIVEN, "--destroy"],
      "moj-carbon\n",
    );
    expect(ended.code).toBe(1);
    expect(listChanges(ended).at(-1)).toContain("terraform -chdir=terraform destroy");
  });

  it("has nothing to delete where nothing was set up", async () => {
    const ended = await setUp(WELL, [...GIVEN, "--destroy"], "moj-carbon\n");
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain("nothing to delete");
    expect(listChanges(ended)).toEqual([]);
  });
});
