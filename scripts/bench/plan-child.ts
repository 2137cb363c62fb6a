/** Plans the project at the path given, and tells what time and memory that took. */
import { createInvocation } from "../../actions/lib/project/invocation.ts";
import { openProject } from "../../actions/lib/run/open-project.ts";
import { planTransform } from "../../actions/lib/run/plan.ts";

const [, , dir = "."] = process.argv;
const [started, cpu] = [performance.now(), process.threadCpuUsage()];
const { graph } = openProject(dir, createInvocation({ dataset: "generated" }));
const plan = planTransform(graph, { command: "build" });
const planMs = performance.now() - started;
const { user, system } = process.threadCpuUsage(cpu);
const cpuMs = (user + system) / 1000;
const peakBytes = process.resourceUsage().maxRSS * 1024;
const [models, tests] = [plan.nodes.length, plan.tests.length];
console.log(JSON.stringify({ planMs, cpuMs, peakBytes, models, tests }));
