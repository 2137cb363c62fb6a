import { PipelineError } from "../errors.ts";
import type { Fetcher } from "./fetcher.ts";

/**
 * Lets a run ask a publisher that stays out of reach once and not for each of its files: after the
 * first `source-unavailable`, further fetches from that host fail at once with the same error.
 */
export function breakCircuit(fetcher: Fetcher): Fetcher {
  const unavailable = new Map<string, PipelineError>();
  return {
    async fetch(request, store) {
      const { protocol, host } = new URL(request.url);
      const known = unavailable.get(host);
      if (known !== undefined) throw known;
      try {
        return await fetcher.fetch(request, store);
      } catch (error) {
        const isGone = error instanceof PipelineError && error.code === "source-unavailable";
        if (isGone && protocol !== "file:") unavailable.set(host, error);
        throw error;
      }
    },
  };
}
