import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { renderReport } from "../../actions/lib/report/html.ts";
import { EXAMPLE } from "../report/example.ts";

const SCRIPT = resolve(import.meta.dirname, "../../scripts/report-screenshots.ts");

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "screenshots-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(): Promise<string> {
  return new Promise((done) => {
    execFile(process.execPath, [SCRIPT, "--out", folder], (_, __, stderr) => done(stderr));
  });
}

it("says what to do where there is no report, or one without charts", async () => {
  const report = join(folder, "report.html");
  expect(await run()).toBe(`Error: There is no ${report}.\nRun npm run pipeline first.\n`);
  await writeFile(report, renderReport(EXAMPLE));
  expect(await run()).toBe(
    `Error: ${report} has no charts.\nRun npm run build, which makes their script, and then npm run pipeline again.\n`,
  );
});
