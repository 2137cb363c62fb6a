import type { Family } from "../family.ts";
import * as net from "../scalars/net.ts";

/**
 * All but NET.PUBLIC_SUFFIX and NET.REG_DOMAIN, which need the list of public suffixes.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/net_functions
 */
export const NET: Family = {
  scalars: {
    "net.host": "googlesql_net_host($1)",
    "net.ip_from_string": "googlesql_ip_from_string($1)",
    "net.ip_net_mask": "googlesql_ip_net_mask($1, $2)",
    "net.ip_to_string": "googlesql_ip_to_string($1)",
    "net.ip_trunc": "googlesql_ip_trunc($1, $2)",
    "net.ipv4_from_int64": "googlesql_ipv4_from_int64($1)",
    "net.ipv4_to_int64": "googlesql_ipv4_to_int64($1)",
    "net.safe_ip_from_string": "googlesql_safe_ip_from_string($1)",
  },
  scripts: {
    ip_from_string: { takes: ["varchar"], gives: "blob", run: net.ipFromString },
    ip_net_mask: { takes: ["bigint", "bigint"], gives: "blob", run: net.ipNetMask },
    ip_to_string: { takes: ["blob"], gives: "varchar", run: net.ipToString },
    ip_trunc: { takes: ["blob", "bigint"], gives: "blob", run: net.ipTrunc },
    ipv4_from_int64: { takes: ["bigint"], gives: "blob", run: net.ipv4FromInt64 },
    ipv4_to_int64: { takes: ["blob"], gives: "bigint", run: net.ipv4ToInt64 },
    net_host: { takes: ["varchar"], gives: "varchar", run: net.host },
    safe_ip_from_string: { takes: ["varchar"], gives: "blob", run: net.safeIpFromString },
  },
};
