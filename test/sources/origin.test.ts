import { expect, it } from "vitest";
import { listSecrets, parseSourceChoice } from "../../actions/lib/sources/origin.ts";

it("finds in addresses what no log may show: users, passwords, and what queries hand over", () => {
  const choice = parseSourceChoice(
    [
      "energy=https://moj:p%40ss@example.org/{year}/{mon}.csv?format=csv&sig=a%2Bsignature&y={year}-of-it",
      "factors=https://example.org/{year}.xlsx?0123456789abcdef#part",
      "areas=https://a-long-token@example.org/{year}.csv",
    ].join("\n"),
    "source:",
  );
  expect(listSecrets(choice)).toEqual([
    "p%40ss",
    "p@ss",
    "a%2Bsignature",
    "a+signature",
    "0123456789abcdef",
    "a-long-token",
  ]);
  expect(listSecrets(parseSourceChoice("sample", "source:"))).toEqual([]);
});

it("shows nothing of them where an address is refused", () => {
  const given = [
    "https://moj:secret@example.org/x?token=hidden",
    "my energy=https://moj:secret@x/y",
  ];
  for (const text of given) {
    expect(() => parseSourceChoice(text, "source:")).toThrow("names no source with an address");
    expect(() => parseSourceChoice(text, "source:")).not.toThrow(/secret|hidden/);
  }
});
