import { describe, expect, it } from "vitest";
import type { Bytes } from "../../actions/lib/lake/lake.ts";
import { createTestFetcher, errorOf, MAX_BYTES, readText } from "./http-client.ts";
import { serve, serveRaw } from "./loopback.ts";

const swallow = (body: Bytes) => readText(body).catch(() => "what came");

async function readStart(body: Bytes): Promise<string> {
  for await (const chunk of body) return String(chunk[0]);
  return "";
}

describe("a publisher in trouble", () => {
  it.each([408, 429, 500, 502, 503, 504])("is asked again after %i", async (status) => {
    await using server = await serve((_, response, count) => {
      response.writeHead(count === 1 ? status : 200).end(count === 1 ? "trouble" : "fine");
    });
    const { ask, retries } = createTestFetcher();
    expect(await ask(`${server.url}/a.csv?key=secret`)).toMatchObject({ stored: "fine" });
    expect(retries).toMatchObject([{ url: `${server.url}/a.csv?key=…`, attempt: 1, waitMs: 1000 }]);
    expect(retries[0]?.reason).toContain(String(status));
  });

  it("is asked at doubling intervals, up to half a minute", async () => {
    await using server = await serve((_, response) => void response.writeHead(503).end());
    const { ask, waits } = createTestFetcher({ maxAttempts: 8 });
    await errorOf(ask(server.url));
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it("is asked at any moment of the interval, so that many do not ask at once", async () => {
    await using server = await serve((_, response) => void response.writeHead(503).end());
    const draws = [0, 0.25, 0.5, 0.75];
    const { ask, waits } = createTestFetcher({ random: () => draws.shift() ?? 0 });
    await errorOf(ask(server.url));
    expect(waits).toEqual([0, 500, 2000, 6000]);
  });

  it.each([
    ["a number of seconds", "7"],
    ["a date", "Thu, 01 Jan 2026 00:00:07 GMT"],
  ])("is not asked before Retry-After as %s", async (_, retryAfter) => {
    await using server = await serve((__, response, count) => {
      if (count === 1) response.writeHead(429, { "retry-after": retryAfter });
      response.end();
    });
    const { ask, waits } = createTestFetcher();
    await ask(server.url);
    expect(waits).toEqual([7000]);
  });

  it.each(["soon", "", "Thu, 01 Jan 2015 00:00:00 GMT"])(
    "is asked at the usual interval for Retry-After: %j",
    async (retryAfter) => {
      await using server = await serve((_, response, count) => {
        if (count === 1) response.writeHead(503, { "retry-after": retryAfter });
        response.end();
      });
      const { ask, waits } = createTestFetcher();
      await ask(server.url);
      expect(waits).toEqual([1000]);
    },
  );

  it("is left alone where Retry-After passes the deadline", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(503, { "retry-after": "86400" }).end();
    });
    const { ask, waits } = createTestFetcher();
    const error = await errorOf(ask(server.url));
    expect(error.code).toBe("source-unavailable");
    expect(error.message).toMatch(/503 .* asks to wait 86400 s/);
    expect(waits).toEqual([]);
  });

  it("is given up in one sentence with host, tries, time and last answer", async () => {
    await using server = await serve((_, response) => void response.writeHead(503).end());
    const error = await errorOf(createTestFetcher({ maxAttempts: 3 }).ask(`${server.url}/a.csv`));
    expect(error.code).toBe("source-unavailable");
    expect(error.message).toBe(
      `${server.url}/a.csv is out of reach: after 3 tries in 3 s, ${server.host} answered 503 Service Unavailable.`,
    );
    expect(error.cause).toBeInstanceOf(Error);
  });

  it("is given up when its time is over, however often it may be asked", async () => {
    await using server = await serve((_, response) => void response.writeHead(503).end());
    const { ask, waits } = createTestFetcher({ maxAttempts: 1000, deadlineMs: 60_000 });
    await errorOf(ask(server.url));
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000]);
  });

  it("is out of reach when nothing listens there", async () => {
    const { url } = await serve(() => {}).then(async (server) => {
      await server[Symbol.asyncDispose]();
      return server;
    });
    const { ask, retries } = createTestFetcher({ maxAttempts: 2 });
    expect((await errorOf(ask(url))).message).toContain("refused the connection");
    expect(retries).toHaveLength(1);
  });
});

describe("an address that fetch refuses", () => {
  it("is told at once, as no other try mends it", async () => {
    const { ask, retries } = createTestFetcher();
    const error = await errorOf(ask("http://127.0.0.1:6000/a.csv?key=hidden"));
    expect(error.code).toBe("invalid-input");
    expect(error.message).toBe(
      "http://127.0.0.1:6000/a.csv?key=… cannot be had: the request was not sent (bad port).",
    );
    expect(error.cause).toBeInstanceOf(Error);
    expect(retries).toEqual([]);
  });
});

describe("a body that breaks off", () => {
  const head = "HTTP/1.1 200 OK\r\n";
  const whole = `${head}Content-Length: 5\r\nConnection: close\r\n\r\nwhole`;

  it.each([
    ["is shorter than announced", `${head}Content-Length: 50\r\n\r\nhalf`],
    ["is cut in a chunk", `${head}Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n9\r\nag`],
    ["lacks its last chunk", `${head}Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n`],
    ["announces two lengths", `${head}Content-Length: 4\r\nContent-Length: 50\r\n\r\nhalf`],
    ["has no head", ""],
    ["is no HTTP", "SSH-2.0-OpenSSH\r\n"],
  ])("is fetched again from the start when it %s", async (_, broken) => {
    await using server = await serveRaw((socket, count) =>
      socket.end(count === 1 ? broken : whole),
    );
    const { ask, retries } = createTestFetcher();
    expect(await ask(server.url)).toMatchObject({ stored: "whole" });
    expect(retries).toHaveLength(1);
  });

  it("is fetched again when the connection is reset", async () => {
    await using server = await serveRaw((socket, count) => {
      if (count > 1) socket.end(whole);
      else socket.write(`${head}Content-Length: 50\r\n\r\nhalf`, () => socket.resetAndDestroy());
    });
    expect(await createTestFetcher().ask(server.url)).toMatchObject({ stored: "whole" });
  });

  it("is fetched again although `store` made something of it", async () => {
    await using server = await serveRaw((socket, count) =>
      socket.end(count === 1 ? `${head}Content-Length: 50\r\n\r\nhalf` : whole),
    );
    expect(await createTestFetcher().ask(server.url, swallow)).toMatchObject({ stored: "whole" });
  });

  it("is a stall when nothing comes", async () => {
    await using server = await serveRaw(() => {});
    const { ask, retries } = createTestFetcher({ stallMs: 20, maxAttempts: 2 });
    const error = await errorOf(ask(server.url));
    expect(error.message).toContain("sent nothing for 0.02 s");
    expect(retries).toHaveLength(1);
  });

  it("is a stall when nothing more comes", async () => {
    await using server = await serveRaw((socket) => {
      socket.write(`${head}Content-Length: 50\r\n\r\nhalf`);
    });
    const { ask } = createTestFetcher({ stallMs: 20, maxAttempts: 1 });
    expect((await errorOf(ask(server.url))).message).toContain("sent nothing");
  });

  it("is given up at the deadline though it never stalls", async () => {
    await using server = await serve((_, response) => {
      const drip = () => response.write("drop", () => void setImmediate(drip));
      drip();
    });
    let nowMs = 0;
    const { ask } = createTestFetcher({ now: () => (nowMs += 1000), deadlineMs: 60_000 });
    const error = await errorOf(ask(server.url));
    expect(error.code).toBe("source-unavailable");
    expect(error.message).toContain("took longer than it may");
  });
});

describe("a body that is too long", () => {
  it("is refused by its announced length, before any of it is stored", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-length": MAX_BYTES + 1 });
      response.end(Buffer.alloc(MAX_BYTES + 1));
    });
    let isStored = false;
    const store = async () => String((isStored = true));
    const error = await errorOf(createTestFetcher().ask(server.url, store));
    expect(error.code).toBe("invalid-file");
    expect(isStored).toBe(false);
    expect(server.seen.count).toBe(1);
  });

  it("is refused as soon as it proves longer", async () => {
    await using server = await serve((_, response) => {
      const flood = () => response.write(Buffer.alloc(64 * 1024), () => void setImmediate(flood));
      flood();
    });
    const error = await errorOf(createTestFetcher().ask(server.url));
    expect(error.message).toContain("1,000,000 bytes");
    expect(server.seen.count).toBe(1);
  });

  it("is let through at exactly the limit", async () => {
    await using server = await serve(
      (_, response) => void response.end(Buffer.alloc(MAX_BYTES, 65)),
    );
    const outcome = await createTestFetcher().ask(server.url);
    expect(outcome).toHaveProperty("stored.length", MAX_BYTES);
  });
});

describe("a store that fails", () => {
  it("is told as it is, and not tried again", async () => {
    await using server = await serve((_, response) => void response.end("fine"));
    const full = Object.assign(new Error("no space left"), { code: "ENOSPC" });
    const store = async (body: Bytes): Promise<string> => {
      await readText(body);
      throw full;
    };
    await expect(createTestFetcher().ask(server.url, store)).rejects.toBe(full);
    expect(server.seen.count).toBe(1);
  });

  it("may stop reading early, which closes the connection", async () => {
    const closed = Promise.withResolvers<void>();
    await using server = await serve((_, response) => {
      response.on("close", closed.resolve);
      const flood = () => response.write("A", () => void setImmediate(flood));
      flood();
    });
    expect(await createTestFetcher().ask(server.url, readStart)).toMatchObject({ stored: "65" });
    await closed.promise;
  });
});
