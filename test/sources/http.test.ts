import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { PipelineError } from "../../actions/lib/errors.ts";
import { resolveRedirect } from "../../actions/lib/sources/http-attempt.ts";
import { createTestFetcher, errorOf, MAX_BYTES, readText } from "./http-client.ts";
import { serve } from "./loopback.ts";

describe("a file that is there", () => {
  it("comes with what the publisher says of it", async () => {
    await using server = await serve((request, response) => {
      response.setHeader("etag", '"v1"');
      response.setHeader("last-modified", "Thu, 01 Jan 2026 00:00:00 GMT");
      response.setHeader("content-type", "application/octet-stream");
      response.end(`${request.headers["accept-encoding"]} ${request.headers["user-agent"]}`);
    });
    const { ask } = createTestFetcher({ userAgent: "tester" });
    expect(await ask(`${server.url}/jan-2021.csv`)).toEqual({
      status: "fetched",
      url: `${server.url}/jan-2021.csv`,
      stored: "identity tester",
      etag: '"v1"',
      lastModified: "Thu, 01 Jan 2026 00:00:00 GMT",
      contentType: "application/octet-stream",
    });
  });

  it("comes whole where the server packs it unasked", async () => {
    const text = "Site,Meter\n".repeat(500);
    await using server = await serve((_, response) => {
      const packed = gzipSync(text);
      response.writeHead(200, { "content-encoding": "gzip", "content-length": packed.length });
      response.end(packed);
    });
    expect(await createTestFetcher().ask(server.url)).toMatchObject({ stored: text });
  });

  it("is not sent again when it has not changed", async () => {
    await using server = await serve((request, response) => {
      const { "if-none-match": etag, "if-modified-since": since } = request.headers;
      response.statusCode = etag === '"v1"' && since === "yesterday" ? 304 : 500;
      response.end();
    });
    const { fetcher } = createTestFetcher();
    const validators = { etag: '"v1"', lastModified: "yesterday" };
    const request = { url: server.url, validators, maxBytes: MAX_BYTES };
    expect(await fetcher.fetch(request, readText)).toEqual({ status: "unchanged" });
  });

  it("is an error when it is said to be unchanged though nobody asked", async () => {
    await using server = await serve((_, response) => void response.writeHead(304).end());
    expect((await errorOf(createTestFetcher().ask(server.url))).message).toContain("304");
  });
});

describe("a file that is not there", () => {
  it.each([404, 410])("is absent when the publisher answers %i", async (status) => {
    await using server = await serve((_, response) => void response.writeHead(status).end("no"));
    const { ask } = createTestFetcher();
    const outcome = await ask(server.url);
    expect(outcome.status).toBe("absent");
    expect(outcome).toHaveProperty("reason", expect.stringContaining(String(status)));
    expect(server.seen.count).toBe(1);
  });

  it.each([204, 400, 401, 403, 418])("is an error at once for %i", async (status) => {
    await using server = await serve((_, response) => void response.writeHead(status).end());
    const error = await errorOf(createTestFetcher().ask(server.url));
    expect(error.code).toBe("invalid-input");
    expect(error.message).toContain(String(status));
    expect(server.seen.count).toBe(1);
  });
});

describe("redirects", () => {
  it("are followed, and the last address is told", async () => {
    await using server = await serve((request, response) => {
      if (request.url === "/old") response.writeHead(302, { location: "/new?sig=secret" });
      response.end(request.url);
    });
    expect(await createTestFetcher().ask(`${server.url}/old`)).toMatchObject({
      url: `${server.url}/new?sig=…`,
      stored: "/new?sig=secret",
    });
  });

  it("are followed five times", async () => {
    await using server = await serve((_, response, count) => {
      if (count <= 5) response.writeHead(307, { location: `/${count}` });
      response.end("there");
    });
    expect(await createTestFetcher().ask(server.url)).toMatchObject({ stored: "there" });
  });

  it("are an error at once when they go round in circles", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(301, { location: "/" }).end();
    });
    const error = await errorOf(createTestFetcher().ask(server.url));
    expect(error.message).toContain("redirects more than 5 times");
    expect(server.seen.count).toBe(6);
  });

  it.each(["file:///etc/passwd", "ftp://127.0.0.1/a", "http://", undefined])(
    "to %s are not followed",
    async (location) => {
      await using server = await serve((_, response) => {
        response.writeHead(302, location === undefined ? {} : { location }).end();
      });
      const error = await errorOf(createTestFetcher().ask(server.url));
      expect(error.message).toContain("not followed");
      expect(server.seen.count).toBe(1);
    },
  );

  it("never go from https to http, and may go the other way", () => {
    const http = new URL("http://example.org/a");
    const https = new URL("https://example.org/a");
    expect(() => resolveRedirect(https, http.href)).toThrow("not followed");
    expect(resolveRedirect(http, https.href).href).toBe(https.href);
    expect(resolveRedirect(https, "//other.example.org/b").protocol).toBe("https:");
  });

  it("lead from a public address to no private one", () => {
    const open = new URL("http://example.org/a");
    const own = new URL("http://10.0.0.1/a");
    for (const target of ["http://169.254.169.254/b?key=secret", "https://[::1]/b"]) {
      const shown = target.replace("secret", "…");
      expect(() => resolveRedirect(open, target)).toThrow(
        new PipelineError(
          `http://example.org/a redirects to ${shown} in a private network, which is not followed.`,
          {
            code: "invalid-input",
            remedy:
              "Give the address that the redirect leads to, if the file is meant to be there.",
          },
        ),
      );
      expect(resolveRedirect(own, target).href).toBe(target);
    }
    expect(resolveRedirect(own, "http://example.org/b").href).toBe("http://example.org/b");
  });
});

describe("a user and password in the address", () => {
  it("reach the server in a header and nobody else", async () => {
    await using other = await serve((request, response) => {
      response.end(request.headers.authorization ?? "nobody");
    });
    await using server = await serve((request, response) => {
      if (request.url === "/away") response.writeHead(302, { location: `${other.url}/` });
      response.end(request.headers.authorization);
    });
    const { ask } = createTestFetcher();
    const address = server.url.replace("//", "//user:p%40ss@");
    expect(await ask(address)).toMatchObject({ stored: `Basic ${btoa("user:p@ss")}` });
    expect(await ask(`${address}/away`)).toMatchObject({ stored: "nobody" });
  });

  it("are refused, and not told, where a % in them stands for nothing", async () => {
    await using server = await serve((_, response) => void response.end());
    const { ask, retries } = createTestFetcher();
    const error = await errorOf(ask(`${server.url.replace("//", "//user:word%zz@")}/a`));
    expect(error.code).toBe("invalid-input");
    expect(error.message).toBe(
      `${server.url}/a cannot be asked for: in its user or password a % stands for no character.`,
    );
    expect(error.remedy).toContain("%25");
    expect([retries, server.seen.count]).toEqual([[], 0]);
  });

  it("show in no outcome, retry or error", async () => {
    await using server = await serve((_, response, count) => {
      response.writeHead(count === 1 ? 503 : 403).end();
    });
    const { ask, retries } = createTestFetcher();
    const error = await errorOf(ask(`${server.url.replace("//", "//user:word@")}/?token=hidden`));
    const told = JSON.stringify([error.message, error.remedy, retries]);
    expect(told).not.toMatch(/user|word|hidden/);
    expect(told).toContain(server.host);
  });
});

it.each(["ftp://example.org/a.csv", "data:text/plain,a", "a.csv", ""])(
  "an address such as %j is refused",
  async (url) => {
    expect((await errorOf(createTestFetcher().ask(url))).code).toBe("invalid-input");
  },
);
