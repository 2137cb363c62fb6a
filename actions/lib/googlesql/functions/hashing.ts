import type { Family } from "../family.ts";
import { ofEither } from "../of-either.ts";
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
${ofEither("farm_fingerprint", "s", "googlesql_farm_fingerprint(encode(s))", "googlesql_farm_fingerprint(s)")}
${ofEither("sha512", "s", "googlesql_sha512(encode(s))", "googlesql_sha512(s)")}
`,
  scripts: {
    farm_fingerprint: { takes: ["blob"], gives: "bigint", run: farmFingerprint },
    sha512: { takes: ["blob"], gives: "blob", run: sha512 },
  },
};
