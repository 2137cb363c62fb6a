import { join } from "node:path";
import { type Emulator, exists, runToEnd } from "./emulator.ts";

const VERSION = "v1.56.1";

/** Cloud Storage. https://github.com/fsouza/fake-gcs-server */
export const fakeGcsServer: Emulator = {
  name: "fake-gcs-server",
  variable: "FAKE_GCS_SERVER",
  readyPath: "/storage/v1/b",
  async install(cache) {
    const folder = join(cache, `fake-gcs-server-${VERSION}`);
    const program = join(folder, "fake-gcs-server");
    if (await exists(program)) return { program };
    const isGoHere = await runToEnd("go", ["version"], { timeoutMs: 10_000 });
    if (!isGoHere) return { reason: "go is not here" };
    const isInstalled = await runToEnd(
      "go",
      ["install", `github.com/fsouza/fake-gcs-server@${VERSION}`],
      { env: { GOBIN: folder }, timeoutMs: 400_000 },
    );
    return isInstalled ? { program } : { reason: "go cannot install it here" };
  },
  listArguments: (port) => {
    const address = `127.0.0.1:${port}`;
    const flags = { scheme: "http", backend: "memory", host: "127.0.0.1", port: String(port) };
    const faces = { "external-url": `http://${address}`, "public-host": address };
    return Object.entries({ ...flags, ...faces }).flatMap(([flag, value]) => [`-${flag}`, value]);
  },
};
