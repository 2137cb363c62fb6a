import { PipelineError } from "../errors.ts";
import type { Fetcher } from "./fetcher.ts";

interface Host {
  /** Fetches that the host has answered with a file, or with that there is none or no newer one. */
  answers: number;
  unavailable: PipelineError | undefined;
}

/**
 * Lets a run ask a publisher that stays out of reach once and not for each of its files: after a
 * `source-unavailable` during which the host answered nothing else either, further fetches from
 * that host fail at once with the same error.
 */
export function breakCircuit(fetcher: Fetcher): Fetcher {
  const hosts = new Map<string, Host>();
  return {
    async fetch(request, store) {
      const { host: name, protocol } = new URL(request.url);
      const host = hosts.get(name) ?? { answers: 0, unavailable: undefined };
      hosts.set(name, host);
      if (host.unavailable !== undefined) throw host.unavailable;
      const answersBefore = host.answers;
      try {
        const outcome = await fetcher.fetch(request, store);
        host.answers += 1;
        return outcome;
      } catch (error) {
        const isGone = error instanceof PipelineError && error.code === "source-unavailable";
        const isSilent = host.answers === answersBefore && protocol !== "file:";
        if (isGone && isSilent) host.unavailable ??= error;
        throw isGone ? (host.unavailable ?? error) : error;
      }
    },
  };
}
