import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { openScenario, type Scenario } from "../test/workflows/harness/scenario.ts";
import { type RunResult, summaryOf } from "../test/workflows/harness/world.ts";
import { renderPage, WIDTHS } from "./actions-demo/render-page.ts";
import { takeScreenshot } from "./actions-demo/screenshot.ts";
import { findBrowser } from "./browser.ts";
import { runMain } from "./run-main.ts";

const ROOT = resolve(import.meta.dirname, "..");
const OUT = join(ROOT, "out/demo");
const SEED = "transforms/seeds/energy_category_mapping.csv";
const MODEL = "transforms/models/marts/dim_conversion_factors.sql";
/** Beyond, a picture is cut: the Markdown has it all. */
const MOST_PIXELS = 3600;

/** What the demo shows: a run's summary, or a comment. */
interface Shown {
  readonly name: string;
  readonly title: string;
  readonly markdown: string;
  readonly kind: keyof typeof WIDTHS;
}

await runMain(async () => {
  console.log(
    "Playing the workflows on this machine: Google, GitHub and the publishers are stand-ins.",
  );
  const shown = await play();
  await mkdir(OUT, { recursive: true });
  for (const { markdown, name } of shown) {
    await writeFile(join(OUT, `${name}.md`), markdown);
    console.log(`  ${join("out/demo", `${name}.md`)}`);
  }
  const browser = findBrowser();
  if (browser === undefined) {
    console.log("No pictures: Chromium is not on this machine.");
    return 0;
  }
  for (const { kind, markdown, name, title } of shown) {
    const width = WIDTHS[kind];
    const page = join(OUT, `${name}.html`);
    const picture = join(OUT, `${name}.png`);
    await writeFile(page, await renderPage(markdown, { title, width }));
    await takeScreenshot(browser, { page, picture, width, most: MOST_PIXELS });
    console.log(`  ${join("out/demo", `${name}.png`)}`);
  }
  return 0;
});

async function play(): Promise<Shown[]> {
  const scenario = await openScenario();
  try {
    const { world } = scenario;
    const onSample = { ...world, vars: { ...world.vars, SOURCE: "sample" } };
    const scheduled = await tell("The monthly run", scenario.runSchedule(undefined, onSample));
    scenario.publisher.down.add(2021);
    const years = { years: "2019-2022" };
    const backfill = await tell("A backfill with 2021 down", scenario.runByHand(years));
    scenario.publisher.down.clear();
    const again = await tell("Its failed jobs again", scenario.runByHand(years, backfill));
    const comment = await commentOnChange(scenario);
    return [
      toSummary("scheduled-run", "The monthly run", scheduled),
      toSummary("backfill", "A backfill of four years, one of them down", backfill),
      toSummary("backfill-again", "The same after its failed jobs ran again", again),
      { name: "pull-request", title: "A pull request", markdown: comment, kind: "comment" },
    ];
  } finally {
    await scenario.close();
  }
}

async function tell(what: string, run: Promise<RunResult>): Promise<RunResult> {
  console.log(what);
  const result = await run;
  for (const { name, result: end } of result.jobs) console.log(`  ${name}: ${end}`);
  return result;
}

function toSummary(name: string, title: string, { jobs }: RunResult): Shown {
  const reports = jobs.filter(({ id }) => id.endsWith("report"));
  return { name, title, markdown: summaryOf(reports), kind: "summary" };
}

/** One component of the mapping renamed, and every factor a quarter more. */
async function commentOnChange(scenario: Scenario): Promise<string> {
  const seed = await readFile(join(ROOT, SEED), "utf8");
  const model = await readFile(join(ROOT, MODEL), "utf8");
  const title = "Map the supply of water to its distribution";
  const pullRequest = await scenario.github.openPullRequest({ title, branch: "water" });
  const files = {
    [SEED]: seed.replace("water,m3,supply,", "water,m3,distribution,"),
    [MODEL]: model.replace(
      "factors.ghg_conversion_factor as",
      "factors.ghg_conversion_factor * 1.25 as",
    ),
  };
  await tell("A pull request", scenario.preview(pullRequest, { files }));
  const [comment] = await scenario.github.listComments(pullRequest.number);
  return comment?.body ?? "There is no comment.";
}
