import type { Family } from "../family.ts";
import { farmFingerprint } from "../scalars/farm-fingerprint.ts";

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/hash_functions */
export const HASHING: Family = {
  scalars: {
    farm_fingerprint: "googlesql.farm_fingerprint($1)",
    md5: "unhex(md5($1))",
    sha1: "unhex(sha1($1))",
    sha256: "unhex(sha256($1))",
  },
  macros: `
farm_fingerprint(x varchar) as googlesql_farm_fingerprint(encode(x))
farm_fingerprint(x blob) as googlesql_farm_fingerprint(x)
`,
  scripts: {
    farm_fingerprint: { takes: ["blob"], gives: "bigint", run: farmFingerprint },
  },
};
