/** Plans the project at the path given, and tells how long that took and what memory it took. */
import { planTransform, refuseCycles } from "../../actions/lib/run/plan.ts";
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { Problems } from "../../actions/lib/project/problems.ts";
import { readProject } from "../../actions/lib/project/project.ts";

const [, , dir = "."] = process.argv;
const started = performance.now();
const problems = new Problems();
const invocation = createInvocation({ dataset: "generated" });
const { graph } = readProject(dir, { problems, invocation });
refuseCycles(graph, problems);
problems.throwIfAny();
const plan = planTransform(graph, { command: "build" });
const planMs = performance.now() - started;
const peakBytes = process.resourceUsage().maxRSS * 1024;
const tests = plan.tests.length;
console.log(
  JSON.stringify({ planMs, peakBytes, startMs: started, models: plan.nodes.length, tests }),
);
