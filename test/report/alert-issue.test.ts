import { describe, expect, it } from "vitest";
import { renderAlert, renderRecovery } from "../../actions/lib/report/alert-issue.ts";
import { HOSTILE_RUN } from "./example.ts";
import { findHarm } from "./inert.ts";
import { FAILED, SUCCESS, YEAR_DOWN } from "./runs.ts";

const MARKER = "<!-- ours -->";
const render = (results: typeof FAILED, earlier?: string) =>
  renderAlert(results, { marker: MARKER, earlier });
const ofRun = (id: number, startedAt: string) => ({
  ...YEAR_DOWN,
  startedAt,
  links: { ...YEAR_DOWN.links, run: `https://github.com/moj/carbon/actions/runs/${id}` },
});

describe("renderAlert", () => {
  it.each([
    ["year-down", YEAR_DOWN],
    ["failed", FAILED],
  ])("of a run that is %s is as looked at", async (name, results) => {
    const { title, body } = render(results);
    await expect(`${title}\n\n${body}\n`).toMatchFileSnapshot(`../cases/report/alert-${name}.md`);
  });

  it("begins with the hidden line that it is found by", () => {
    expect(render(FAILED).body.startsWith(`${MARKER}\n`)).toBe(true);
  });

  it("says since when it fails, and how often, over runs that are tried again", () => {
    const first = render(ofRun(1, "2026-11-03T06:20:00.000Z")).body;
    expect(first).toContain("Failing since 3 Nov 2026, 1 run in a row");
    const again = render(ofRun(1, "2026-11-03T09:00:00.000Z"), first).body;
    expect(again).toContain("Failing since 3 Nov 2026, 1 run in a row");
    const next = render(ofRun(2, "2026-12-03T06:20:00.000Z"), again).body;
    expect(next).toContain("Failing since 3 Nov 2026, 2 runs in a row");
    expect(next).toContain("gh run rerun 2 --failed");
    const edited = render(ofRun(3, "2027-01-03T06:20:00.000Z"), "somebody wrote here").body;
    expect(edited).toContain("Failing since 3 Jan 2027, 1 run in a row");
  });

  it("lets nothing from data out, in the title neither", () => {
    const { title, body } = render(HOSTILE_RUN);
    expect(findHarm(body.slice(MARKER.length).replace(/^\n<!-- since .* -->$/m, ""))).toEqual([]);
    expect(title).not.toMatch(/@\w|#\d|\n/);
    expect(title.length).toBeLessThanOrEqual(200);
  });
});

describe("renderRecovery", () => {
  it("links to the run that succeeded", () => {
    expect(renderRecovery(SUCCESS)).toBe(
      "✅ It works again, see the [run](https://github.com/moj/carbon/actions/runs/42).",
    );
  });
});
