import { hash } from "node:crypto";

/** SHA-256 of a text, in hexadecimal, as dbt writes checksums. */
export function checksum(text: string): string {
  return hash("sha256", text, "hex");
}
