import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findErrors } from "./github-parser.ts";
import { inputsOf, type Job, readAction, readWorkflow, readWorkflows } from "./harness/workflow.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PINS = resolve(ROOT, "../shared/workflow-pins.md");
const workflows = await readWorkflows(ROOT);
const jobs = workflows.flatMap((workflow) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({
    place: `${workflow.file.replace(".yml", "")}/${id}`,
    job,
    workflow,
  })),
);
const steps = jobs.flatMap(({ job, place }) =>
  (job.steps ?? []).map((step) => ({ step, place: `${place}: ${step.name ?? step.uses}` })),
);

/** `owner/name@commit # version` of every step that is somebody else's. */
const pins = workflows.flatMap(({ text }) =>
  [...text.matchAll(/uses: (?!\.)(?<action>[^@\s]+)@(?<commit>\S+)(?: # (?<version>\S+))?$/gm)].map(
    ({ groups }) => ({ ...groups }) as { action: string; commit: string; version?: string },
  ),
);

/** What each job's token may do; a job that is not named here may read the repository. */
const PERMISSIONS: Readonly<Record<string, Record<string, string>>> = {
  "pages/publish": { pages: "write", "id-token": "write" },
  "pipeline/ingest": { contents: "read", "id-token": "write" },
  "pipeline/transform": { contents: "read", "id-token": "write" },
  "pipeline/report": { contents: "read", "id-token": "write", issues: "write" },
  "pipeline/pages": { contents: "read", pages: "write", "id-token": "write" },
  "preview-cleanup/drop": { contents: "read", "id-token": "write" },
  "preview-comment/comment": { contents: "read", actions: "read", "pull-requests": "write" },
  "preview-sweep/orphans": { contents: "read", "id-token": "write", "pull-requests": "read" },
  "preview/bigquery": { contents: "read", "id-token": "write", "pull-requests": "write" },
  "release/release": { contents: "write", "id-token": "write", attestations: "write" },
  "schedule/pipeline": {
    contents: "read",
    "id-token": "write",
    issues: "write",
    pages: "write",
  },
};

const CONCURRENCY: Readonly<Record<string, unknown>> = {
  "ci.yml": {
    group: "ci-${{ github.ref }}",
    "cancel-in-progress": "${{ github.event_name == 'pull_request' }}",
  },
  "pipeline.yml": {
    group: "carbon-emissions-pipeline",
    "cancel-in-progress": false,
    queue: "max",
  },
  "preview-cleanup.yml": {
    group: "preview-${{ github.event.pull_request.number }}",
    "cancel-in-progress": true,
  },
  "preview-sweep.yml": { group: "preview-sweep", "cancel-in-progress": false },
  "preview.yml": {
    group: "preview-${{ github.event.pull_request.number }}",
    "cancel-in-progress": true,
  },
  "release.yml": { group: "release", "cancel-in-progress": false, queue: "max" },
};

const indexOf = ({ steps: of = [] }: Job, action: string): number =>
  of.findIndex(({ uses }) => uses?.startsWith(`${action}@`));

describe("the workflow files", () => {
  it.each(workflows.map(({ file }) => file))(
    "are what GitHub's own parser takes: %s",
    async (file) => {
      expect(await findErrors(join(ROOT, ".github/workflows", file))).toEqual([]);
    },
  );

  it("let a job do no more than it must", () => {
    for (const { file, permissions } of workflows) {
      expect(permissions, file).toEqual({ contents: "read" });
    }
    const found = jobs.filter(({ job }) => job.permissions !== undefined);
    expect(Object.fromEntries(found.map(({ job, place }) => [place, job.permissions]))).toEqual(
      PERMISSIONS,
    );
  });

  it("sign in to the cloud in every job that may, and with no key", () => {
    const signedIn = jobs.filter(({ job }) => indexOf(job, "google-github-actions/auth") >= 0);
    const mayUse = jobs.filter(
      ({ job, place }) =>
        job.permissions?.["id-token"] === "write" &&
        job.steps !== undefined &&
        !place.startsWith("pages/") &&
        !place.startsWith("release/"),
    );
    expect(signedIn.map(({ place }) => place)).toEqual(mayUse.map(({ place }) => place));
    for (const { job, place } of signedIn) {
      const auth = indexOf(job, "google-github-actions/auth");
      expect(auth, place).toBeGreaterThan(indexOf(job, "actions/checkout"));
      expect(Object.keys(job.steps![auth]!.with!), place).toEqual([
        "project_id",
        "workload_identity_provider",
        "service_account",
      ]);
    }
    for (const { file, text } of workflows) {
      // Addresses may hold a token of their publisher's, which only a secret keeps out of the log.
      const others = text
        .replaceAll(/^ *#.*$/gm, "")
        .replaceAll("source: ${{ secrets.SOURCE || vars.SOURCE || 'live' }}", "")
        // The scheduled run has to get that very secret, and calls a workflow of this repository.
        .replace(/^ {4}secrets: inherit #.*$/m, file === "schedule.yml" ? "" : "$&");
      expect(others, file).not.toMatch(/\bsecrets\b/);
    }
  });

  it("work on production only in its environment", () => {
    const production = jobs.filter(({ job }) => job.environment === "production");
    expect(production.map(({ place }) => place)).toEqual([
      "pipeline/ingest",
      "pipeline/transform",
      "pipeline/report",
    ]);
    for (const { job, place } of jobs) {
      const accounts = (job.steps ?? []).map((step) => step.with?.["service_account"]);
      const isProduction = accounts.includes("${{ vars.PIPELINE_SERVICE_ACCOUNT }}");
      expect(isProduction, place).toBe(job.environment === "production");
    }
  });

  it("end a job that hangs", () => {
    const endless = jobs.filter(
      ({ job }) => job.uses === undefined && !(job["timeout-minutes"]! <= 120),
    );
    expect(endless.map(({ place }) => place)).toEqual([]);
  });

  it("queue runs of the pipeline under one written-out name, and only there", () => {
    const found = workflows.filter(({ concurrency }) => concurrency !== undefined);
    expect(Object.fromEntries(found.map(({ concurrency, file }) => [file, concurrency]))).toEqual(
      CONCURRENCY,
    );
    expect(jobs.filter(({ job }) => job.concurrency).map(({ place }) => place)).toEqual([
      "pages/publish",
    ]);
  });

  it("put no expression into a script, where what it holds would be run", () => {
    for (const { place, step } of steps) expect(step.run ?? "", place).not.toContain("${{");
  });

  it("leave no token in a checkout, and check out nobody else's code where a token may write", () => {
    for (const { job, place } of jobs) {
      for (const step of job.steps ?? []) {
        if (step.uses?.startsWith("actions/checkout@") !== true) continue;
        expect(step.with?.["persist-credentials"], place).toBe(false);
        expect([undefined, "${{ github.event.repository.default_branch }}"], place).toContain(
          step.with?.["ref"],
        );
        expect(step.with, place).not.toHaveProperty("repository");
      }
    }
  });

  it("install the packages before they use the embedded warehouse", () => {
    const embedded = jobs.filter(({ job }) =>
      job.steps?.some((step) => step.with?.["warehouse"] === "duckdb"),
    );
    expect(embedded.map(({ place }) => place)).toEqual(["preview/duckdb"]);
    for (const { job } of embedded) {
      const install = job.steps!.findIndex((step) => step.run === "npm ci");
      const first = job.steps!.findIndex((step) => step.uses?.startsWith("./"));
      expect(install).toBeGreaterThanOrEqual(0);
      expect(install).toBeLessThan(first);
    }
  });
});

describe("pins", () => {
  it("are commits, each with its version beside it, and one an action", () => {
    const versions = new Map<string, Set<string>>();
    for (const { action, commit, version } of pins) {
      expect(commit, action).toMatch(/^[0-9a-f]{40}$/);
      expect(version, action).toMatch(/^v\d+\.\d+\.\d+$/);
      versions.set(action, (versions.get(action) ?? new Set()).add(`${commit} ${version}`));
    }
    expect([...versions].filter(([, { size }]) => size > 1)).toEqual([]);
    const outside = steps.filter(({ step }) => step.uses?.startsWith(".") === false);
    expect(pins).toHaveLength(outside.length);
  });

  it.skipIf(!existsSync(PINS))(
    "are the commits that were read from the actions' own tags",
    async () => {
      const rows = (await readFile(PINS, "utf8")).matchAll(
        /^\| (\S+\/\S+) \| (\S+) \| (\S+) \|$/gm,
      );
      const known = new Map(
        [...rows].map(([, action, version, commit]) => [action, `${commit} ${version}`]),
      );
      const found = pins.filter(({ action }) => known.has(action));
      for (const { action, commit, version } of found) {
        expect(`${commit} ${version}`, action).toBe(known.get(action));
      }
      const unknown = new Set(
        pins.map(({ action }) => action).filter((action) => !known.has(action)),
      );
      expect([...unknown]).toEqual(["actions/attest-build-provenance"]);
    },
  );
});

describe("what workflows pass to actions and to each other", () => {
  const local = steps.filter(({ step }) => step.uses?.startsWith("./") === true);

  it.each(local.map(({ place, step }) => [place, step] as const))(
    "%s: is taken",
    async (_, step) => {
      const { inputs } = await readAction(ROOT, step.uses!);
      const given = Object.keys(step.with ?? {});
      expect(given.filter((name) => !(name in inputs))).toEqual([]);
      const required = Object.keys(inputs).filter((name) => inputs[name]!.required === true);
      expect(required.filter((name) => !given.includes(name))).toEqual([]);
    },
  );

  it("names where the warehouse is, wherever that is BigQuery", () => {
    for (const { place, step } of local) {
      const given = step.with ?? {};
      if (step.uses === "./actions/plan" || given["warehouse"] === "duckdb") continue;
      if ("post-only" in given) continue;
      expect(given, place).toMatchObject({
        project: "${{ vars.GCP_PROJECT }}",
        location: "${{ vars.GCP_LOCATION }}",
        bucket: "${{ vars.GCS_BUCKET }}",
        dataset: "${{ vars.DATASET || 'carbon_emissions' }}",
      });
    }
  });

  it("calls workflows with inputs that they have, and leaves them what they need to do", async () => {
    const calls = jobs.filter(({ job }) => job.uses !== undefined);
    expect(calls.map(({ place }) => place)).toEqual(["pipeline/pages", "schedule/pipeline"]);
    for (const { job, place } of calls) {
      const called = await readWorkflow(ROOT, job.uses!.replace("./.github/workflows/", ""));
      const inputs = inputsOf(called, "workflow_call");
      const given = Object.keys(job.with ?? {});
      expect(
        given.filter((name) => !(name in inputs)),
        place,
      ).toEqual([]);
      for (const { permissions = {} } of Object.values(called.jobs)) {
        expect(job.permissions, place).toMatchObject(permissions);
      }
    }
  });

  it("offers by hand what it takes when called, but for the alert", async () => {
    const pipeline = await readWorkflow(ROOT, "pipeline.yml");
    const [byHand, called] = ["workflow_dispatch", "workflow_call"].map((trigger) =>
      Object.entries(inputsOf(pipeline, trigger)).map(
        ([name, { default: value, type }]) => `${name} ${type} ${JSON.stringify(value)}`,
      ),
    );
    expect([...byHand!, "alert boolean false"]).toEqual(called);
  });

  it("reads outputs that actions declare", async () => {
    for (const { job, place } of jobs) {
      for (const step of job.steps ?? []) {
        if (step.id === undefined || step.uses?.startsWith("./") !== true) continue;
        const { outputs } = await readAction(ROOT, step.uses);
        const read = JSON.stringify(job).matchAll(
          new RegExp(`steps\\.${step.id}\\.outputs\\.([\\w-]+)`, "g"),
        );
        for (const [, name] of read) expect(outputs, place).toHaveProperty(name!);
      }
    }
  });
});

describe("the README", () => {
  it("tells of every workflow", async () => {
    const readme = await readFile(join(ROOT, "README.md"), "utf8");
    expect(workflows.filter(({ file }) => !readme.includes(`\`${file}\``))).toEqual([]);
  });

  it("tells of every repository variable, and of no other", async () => {
    const readme = await readFile(join(ROOT, "README.md"), "utf8");
    const used = workflows.flatMap(({ text }) =>
      [...text.matchAll(/\bvars\.(\w+)/g)].map(([, name]) => name!),
    );
    const told = [...readme.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name!);
    expect(told.toSorted()).toEqual([...new Set(used)].toSorted());
  });
});
