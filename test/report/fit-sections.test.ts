import { expect, it } from "vitest";
import { fitSections } from "../../actions/lib/report/fit-sections.ts";

it("joins what fits as it is", () => {
  expect(fitSections(["# a", "b"], 1000)).toBe("# a\n\nb");
});

it("leaves whole sections out where there is no room, in bytes of UTF-8, and counts them", () => {
  // 300 letters of 3 bytes each.
  const long = "☀".repeat(300);
  const fitted = fitSections(["# a", long, "b", long], 1000);
  expect(fitted).toBe("# a\n\nb\n\n_2 sections did not fit and were left out. See the report._");
});

it("never gives more bytes than there is room for", () => {
  for (let most = 300; most < 2000; most += 37) {
    const sections = Array.from({ length: 20 }, (_, index) => "é".repeat(index * 11));
    expect(Buffer.byteLength(fitSections(sections, most))).toBeLessThanOrEqual(most);
  }
});
