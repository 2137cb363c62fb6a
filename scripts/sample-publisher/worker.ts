import { parentPort, workerData } from "node:worker_threads";
import { openServer, type ServerOptions } from "./server.ts";

const { url } = await openServer(workerData as ServerOptions);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(url);
