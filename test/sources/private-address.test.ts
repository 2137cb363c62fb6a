import { describe, expect, it } from "vitest";
import { isPrivateAddress } from "../../actions/lib/sources/private-address.ts";

describe("an address", () => {
  it.each([
    "metadata.google.internal",
    "[fec0::1]",
    "[64:ff9b::a9fe:a9fe]",
    "[2002:7f00:1::]",
    "127.0.0.1",
    "127.255.255.254:8080",
    "0x7f.1",
    "2130706433",
    "0.0.0.0",
    "10.1.2.3",
    "100.100.100.200",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "[::]",
    "[::1]",
    "[fc00::1]",
    "[fdff::1]",
    "[fe80::1]",
    "[febf::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:a9fe:a9fe]",
    "localhost",
    "LOCALHOST.:8080",
    "files.localhost",
  ])("at %s is private", (host) => {
    expect(isPrivateAddress(new URL(`http://${host}/a`))).toBe(true);
  });

  it.each([
    "example.org",
    "localhost.example.org",
    "mylocalhost",
    "10.example.org",
    "9.255.255.255",
    "11.0.0.1",
    "100.63.255.255",
    "128.0.0.1",
    "169.253.0.1",
    "172.15.255.255",
    "172.32.0.1",
    "192.169.0.1",
    "[::2]",
    "[2001:db8::1]",
    "internal.example.org",
    "[::ffff:8.8.8.8]",
  ])("at %s is not", (host) => {
    expect(isPrivateAddress(new URL(`http://${host}/a`))).toBe(false);
  });
});
