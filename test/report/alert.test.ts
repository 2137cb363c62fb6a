import { afterAll, beforeAll, expect, it } from "vitest";
import { readInputs } from "../../actions/lib/inputs.ts";
import type { Runner } from "../../actions/lib/runner.ts";
import { tellAlert } from "../../actions/report/alert.ts";
import { INPUTS } from "../../actions/report/inputs.ts";
import { openGitHub, type GitHub } from "../workflows/harness/github.ts";
import { FAILED, SUCCESS, YEAR_DOWN } from "./runs.ts";

let server: GitHub;
beforeAll(async () => {
  server = await openGitHub();
});
afterAll(() => server.close());

/** Tells a run's alert as the action does; gives the outputs and the log. */
async function tell(results: typeof SUCCESS, permissions = { issues: "write" }) {
  const outputs: Record<string, unknown> = {};
  const log: string[] = [];
  const runner = {
    log: (message: string) => log.push(message),
    setOutput: (name: string, value: unknown) => void (outputs[name] = value),
  } as unknown as Runner;
  const given: Record<string, string> = { "github-token": server.mintToken(permissions) };
  const inputs = readInputs(INPUTS, (name) => given[name] ?? "");
  const env = { GITHUB_REPOSITORY: server.repository, GITHUB_API_URL: server.apiUrl };
  await tellAlert(results, inputs, { runner, env });
  return { outputs, log };
}

it("opens one issue while runs fail, and closes it when one succeeds", async () => {
  expect(await tell(SUCCESS)).toEqual({ outputs: {}, log: [] });
  const first = await tell(YEAR_DOWN);
  const second = await tell(FAILED);
  expect(second.outputs).toEqual(first.outputs);
  const [open, ...others] = await server.listIssues();
  expect(others).toEqual([]);
  expect(open).toMatchObject({
    state: "open",
    title: expect.stringMatching(/^Carbon emissions 2021 to 2022 failed: nothing was published/),
    body: expect.stringMatching(/^<!-- carbon-emissions-pipeline alert carbon_emissions -->/),
  });
  const closed = await tell(SUCCESS);
  expect(closed.outputs).toEqual(first.outputs);
  expect(await server.listIssues()).toMatchObject([{ state: "closed" }]);
  expect((await server.listComments(open?.number ?? 0)).map(({ body }) => body)).toEqual([
    expect.stringContaining("It works again"),
  ]);
});

it("fails in words where the job may not write issues", async () => {
  await expect(tell(FAILED, { issues: "read" })).rejects.toThrow(
    "Could not open the alert's issue: the token may not",
  );
});
