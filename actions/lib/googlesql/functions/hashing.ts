import type { Family } from "../family.ts";
import { farmFingerprint } from "../scalars/farm-fingerprint.ts";
import { sha512 } from "../scalars/bytes.ts";

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/hash_functions */
export const HASHING: Family = {
  scalars: {
    farm_fingerprint: "googlesql.farm_fingerprint($1)",
    md5: "unhex(md5($1))",
    sha1: "unhex(sha1($1))",
    sha256: "unhex(sha256($1))",
    sha512: "googlesql.sha512($1)",
  },
  macros: `
farm_fingerprint(x varchar) as googlesql_farm_fingerprint(encode(x))
farm_fingerprint(x blob) as googlesql_farm_fingerprint(x)
sha512(x varchar) as googlesql_sha512(encode(x))
sha512(x blob) as googlesql_sha512(x)
`,
  scripts: {
    farm_fingerprint: { takes: ["blob"], gives: "bigint", run: farmFingerprint },
    sha512: { takes: ["blob"], gives: "blob", run: sha512 },
  },
};
