import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/emulators/**"],
    // Those on third-party emulators, which `npm run test:emulators` starts.
    ...(process.env["EMULATORS"] && { include: ["test/emulators/*.test.ts"], exclude: [] }),
    // Workbooks, DuckDB and killed processes take seconds on two shared cores.
    testTimeout: process.env["FUZZ"] ? 900_000 : 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
