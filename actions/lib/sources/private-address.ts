import { BlockList, isIP } from "node:net";

/** Addresses that lead to this machine or a network of its own, in no public one. */
const PRIVATE = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  // Shared by the customers of one provider (RFC 6598).
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  // Link-local; a cloud's machines ask 169.254.169.254 for their credentials.
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const) {
  PRIVATE.addSubnet(network, bits, "ipv4");
}
for (const [network, bits] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  // IPv4 addresses in others' clothes: NAT64 and 6to4.
  ["64:ff9b::", 96],
  ["2002::", 16],
] as const) {
  PRIVATE.addSubnet(network, bits, "ipv6");
}

/**
 * Whether the host of an address is `localhost` or a name of a cloud's own, or an IP address of this
 * machine or of a private network. Other names are not looked up.
 */
export function isPrivateAddress({ hostname }: URL): boolean {
  // URL has made other spellings of an IP address, such as 0x7f.1, into the usual one.
  const host = hostname.replace(/^\[|\]$/g, "");
  const version = isIP(host);
  // An IPv4 address inside of an IPv6 one (::ffff:7f00:1) is held against both lists.
  if (version !== 0) return PRIVATE.check(host, version === 4 ? "ipv4" : "ipv6");
  // Names that are resolved inside of a machine or a cloud alone.
  return /(?:^|\.)(?:localhost|internal|local)\.?$/.test(host);
}
