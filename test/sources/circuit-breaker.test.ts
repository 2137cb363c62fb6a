import { describe, expect, it } from "vitest";
import { PipelineError } from "../../actions/lib/errors.ts";
import { breakCircuit } from "../../actions/lib/sources/circuit-breaker.ts";
import type { Fetcher } from "../../actions/lib/sources/fetcher.ts";

const gone = (url: string): PipelineError =>
  new PipelineError(`${url} is out of reach.`, { code: "source-unavailable", remedy: "Wait." });

/** A fetcher whose answers the test gives by address; it keeps what was asked. */
function fake(answer: (url: string) => Promise<void>): { fetcher: Fetcher; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetcher: breakCircuit({
      async fetch(request) {
        asked.push(request.url);
        await answer(request.url);
        return { status: "unchanged" };
      },
    }),
  };
}

const ask = (fetcher: Fetcher, url: string) =>
  fetcher.fetch({ url, maxBytes: 1 }, async () => undefined);

describe("breakCircuit", () => {
  it("asks a host that is gone once, and other hosts as before", async () => {
    const { fetcher, asked } = fake(async (url) => {
      if (url.includes("down")) throw gone(url);
    });
    await expect(ask(fetcher, "http://down/1")).rejects.toThrow("http://down/1 is out of reach");
    await expect(ask(fetcher, "http://down/2")).rejects.toThrow("http://down/1 is out of reach");
    await ask(fetcher, "http://up/1");
    expect(asked).toEqual(["http://down/1", "http://up/1"]);
  });

  it("goes on with a host that answers other files meanwhile", async () => {
    const waiting = Promise.withResolvers<void>();
    const { fetcher, asked } = fake((url) =>
      url.endsWith("broken") ? waiting.promise : Promise.resolve(),
    );
    const broken = ask(fetcher, "http://host/broken");
    await ask(fetcher, "http://host/1");
    waiting.reject(gone("http://host/broken"));
    await expect(broken).rejects.toThrow("out of reach");
    await ask(fetcher, "http://host/2");
    expect(asked).toHaveLength(3);
  });

  it.each(["http://host/1", "file:///folder/1"])(
    "goes on after any other failure: %s",
    async (url) => {
      const error = url.startsWith("file:") ? gone(url) : new Error("a bug");
      const { fetcher, asked } = fake(() => Promise.reject(error));
      await expect(ask(fetcher, url)).rejects.toThrow(error);
      await expect(ask(fetcher, url)).rejects.toThrow(error);
      expect(asked).toHaveLength(2);
    },
  );
});
