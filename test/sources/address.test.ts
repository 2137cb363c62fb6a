import { describe, expect, it } from "vitest";
import { PipelineError } from "../../actions/lib/errors.ts";
import {
  checkTemplate,
  fillTemplate,
  showAddress,
  type SourceKind,
} from "../../actions/lib/sources/address.ts";

/** What is wrong with the template; "" where nothing is. */
function problemOf(template: string, kind: SourceKind): string {
  try {
    checkTemplate(template, kind);
  } catch (error) {
    if (error instanceof PipelineError && error.code === "invalid-input") return error.message;
    throw error;
  }
  return "";
}

describe("filling a template in", () => {
  it("writes year and month as the publishers do", () => {
    const template = "http://h/{year}/{month}/x_{mon}-{year}.csv";
    expect(fillTemplate(template, { year: 2021, month: 1 })).toBe(
      "http://h/2021/01/x_jan-2021.csv",
    );
    expect(fillTemplate(template, { year: 2021, month: 12 })).toBe(
      "http://h/2021/12/x_dec-2021.csv",
    );
  });

  it("names every month in order", () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      fillTemplate("{mon}", { year: 2021, month: index + 1 }),
    );
    expect(months.join(" ")).toBe("jan feb mar apr may jun jul aug sep oct nov dec");
  });

  it("refuses a month's placeholder for a year, and one that it does not know", () => {
    expect(() => fillTemplate("http://h/{mon}", { year: 2021 })).toThrow(
      "{mon} cannot be filled in",
    );
    expect(() => fillTemplate("http://h/{day}", { year: 2021, month: 1 })).toThrow("{day}");
  });
});

describe("checking a template", () => {
  it.each<[SourceKind, string]>([
    ["energy", "http://www.example.org/files/x_{mon}-{year}.csv"],
    ["energy", "https://example.org/{year}/{month}?format=csv"],
    ["energy", "file:///folder/*_{mon}-{year}.csv"],
    ["factors", "https://example.org/factors-{year}.xlsx"],
    ["factors", "file:///folder/flat*{year}*.xls*"],
    ["factors", "file:///folder/*.xlsx"],
    ["factors", "FILE:///folder/100%25 {year}.xlsx"],
    ["factors", "http://127.0.0.1:8080/{year}"],
    ["factors", "https://user:p%25%C3%A9@h/{year}.xlsx"],
    ["factors", "https://{year}.example.org/flat.xlsx"],
  ])("takes for %s %s", (kind, template) => {
    expect(problemOf(template, kind)).toBe("");
  });

  it.each<[SourceKind, string, string]>([
    ["energy", "/folder/{year}-{mon}.csv", "does not begin with"],
    ["energy", "{year}{mon}", "does not begin with"],
    ["energy", "ftp://h/{year}-{mon}.csv", "does not begin with"],
    ["energy", "data:text/csv,{year}{mon}", "does not begin with"],
    ["energy", "http://h/{mon}.csv", "{year} is missing"],
    ["energy", "http://h/{year}.csv", "{mon} or {month} is missing"],
    ["energy", "http://h/{year}-{mon}-{day}.csv", "{day} is no placeholder"],
    ["energy", "http://h/{year}-{mon}-{}.csv", "{} is no placeholder"],
    ["energy", "http://h/{year}-{mon}-{YEAR}.csv", "{YEAR} is no placeholder"],
    ["energy", "http://h/{year}-{mon}.csv}", "brace"],
    ["energy", "http://h/*{year}-{mon}.csv", "* may stand in a file:// address only"],
    ["energy", "file:///folder/*.csv", "{year} is missing"],
    ["energy", "file:///*/{year}-{mon}.csv", "in no folder's"],
    ["energy", "file:///folder/{year}-{mon}.csv?x", "%3F"],
    ["energy", "file:///folder/{year}#{mon}.csv", "%23"],
    ["energy", "file:///folder/100%{year}{mon}.csv", "%25"],
    ["energy", "file://folder/{year}-{mon}.csv", "three slashes"],
    ["factors", "https://user:p%zz@h/{year}.xlsx", "% in a user or password is written %25"],
    ["factors", "https://us%ffer@h/{year}.xlsx", "% in a user or password is written %25"],
    ["factors", "https://h/{year}-{mon}.xlsx", "{mon} is no placeholder of factors"],
    ["factors", "https://h/factors.xlsx", "{year} is missing"],
    ["factors", "file:///folder/factors.xlsx", "{year} is missing"],
  ])("refuses for %s %s: %s", (kind, template, problem) => {
    expect(problemOf(template, kind)).toContain(problem);
  });

  it("tells all problems together", () => {
    const problem = problemOf("file:///*/{day}?", "energy");
    for (const part of ["{day}", "{year} is", "{mon} or", "%3F", "folder"]) {
      expect(problem).toContain(part);
    }
  });

  it("shows no password of a template that it refuses", () => {
    expect(problemOf("https://user:word@h/{day}?key=secret", "energy")).toContain(
      "https://h/{day}?",
    );
    expect(problemOf("https://user:word@h/{day}?key=secret", "energy")).not.toMatch(/word|secret/);
  });
});

describe("showing an address", () => {
  it.each([
    ["http://h/a_{mon}.csv", "http://h/a_{mon}.csv"],
    ["https://user:word@h:8443/a", "https://h:8443/a"],
    ["https:user:word@h/a", "https://h/a"],
    ["https://h/a?sig=secret&b=2#frag", "https://h/a?sig=…&b=…"],
    ["https://h/a?secret", "https://h/a?…"],
    ["//user:word@h/a?secret", "…@h/a?…"],
  ])("of %s gives %s", (address, shown) => {
    expect(showAddress(address)).toBe(shown);
  });
});
