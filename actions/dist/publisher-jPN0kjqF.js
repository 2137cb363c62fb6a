import { n as monthPathTemplate } from "./address-Bu24x1jG.js";
import { Worker } from "node:worker_threads";
/**
* Starts ecoDriver's and GOV.UK's stand-in on loopback, in a thread of its own: making files does
* not hold up the caller. It never keeps a finished process alive. An error in the thread rejects
* the start, and later is thrown as an uncaught exception: it is a bug, and the pipeline must not
* take it for a publisher that is down.
*/
async function startSamplePublisher(options) {
	const { seed = 1, today, port = 0 } = options;
	const worker = new Worker(new URL("./sample-publisher-worker.js", import.meta.url), {
		name: "sample-publisher",
		execArgv: [],
		workerData: {
			seed,
			today,
			port
		}
	});
	const url = await firstMessage(worker);
	worker.unref();
	return {
		...templates(url),
		async close() {
			await worker.terminate();
		}
	};
}
/** Where a server at `url` has its files. */
function templates(url) {
	return {
		url,
		energyTemplate: `${url}${monthPathTemplate}`,
		factorsTemplate: `${url}/api/content/government/publications/greenhouse-gas-reporting-conversion-factors-{year}`
	};
}
/** Leaves no listener behind, so that a later error is not swallowed. */
async function firstMessage(worker) {
	const { promise, resolve, reject } = Promise.withResolvers();
	const exited = (code) => {
		reject(/* @__PURE__ */ new Error(`The sample publisher's thread ended with code ${code} before it answered.`));
	};
	worker.once("message", resolve).once("error", reject).once("exit", exited);
	try {
		return await promise;
	} finally {
		worker.off("message", resolve).off("error", reject).off("exit", exited);
	}
}
export { startSamplePublisher };
