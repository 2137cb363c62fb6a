import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Whole runs, which take longest: started last, they would keep one core while the other is done. */
const LONGEST = [
  /test\/pipeline\/killed/,
  /test\/(?:pipeline|workflows)\//,
  /test\/(?:actions\/|readme|run\/killed|package)/,
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = LONGEST.findIndex((pattern) => pattern.test(moduleId));
      return index < 0 ? LONGEST.length : index;
    };
    // oxlint-disable-next-line unicorn/no-array-sort -- a sequencer's, of no array
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

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
    sequence: { sequencer: LongestFirst },
  },
});
