import { AsyncLocalStorage } from "node:async_hooks";
// actions/lib/warehouse/job-report.ts
const collecting = new AsyncLocalStorage();
/** For adapters: tells whoever collects the jobs of the work that this one is part of. */
function reportJob(report) {
	collecting.getStore()?.push(report);
}
/**
* Runs work and gives, beside its result, the jobs that warehouses ran for it and for nothing else
* that goes on meanwhile; none where a warehouse has no jobs, as DuckDB.
*/
async function collectJobs(work) {
	const jobs = [];
	return {
		result: await collecting.run(jobs, work),
		jobs
	};
}
export { reportJob as n, collectJobs as t };
