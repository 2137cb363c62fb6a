import { describe, expect, it } from "vitest";
import {
  choice,
  flag,
  number,
  optionalBytes,
  optionalText,
  optionalWhole,
  optionalYears,
  readInputs,
  requiredWhole,
  secret,
  text,
} from "../actions/lib/inputs.ts";

const SPEC = {
  year: requiredWhole(2010, 2100),
  warehouse: choice(["bigquery", "duckdb"], "bigquery"),
  project: optionalText(),
  dataset: text("carbon_emissions"),
  cache: flag(false),
  share: number({ least: 0, most: 1, initial: 0.05 }),
  preview: optionalWhole(1, 999),
  most: optionalBytes(),
  years: optionalYears(),
  token: secret("${{ github.token }}"),
};
const read = (given: Readonly<Record<string, string>>) =>
  readInputs(SPEC, (name) => given[name] ?? "");

describe("readInputs", () => {
  it("reads what is given", () => {
    const given = {
      year: "2021",
      warehouse: "duckdb",
      project: " p ",
      cache: "True",
      share: "0.5",
    };
    expect(
      read({
        ...given,
        preview: "12",
        most: "10GiB",
        years: "[2021, 2022]",
        token: "t",
        dataset: "d",
      }),
    ).toEqual({
      year: 2021,
      warehouse: "duckdb",
      project: "p",
      dataset: "d",
      cache: true,
      share: 0.5,
      preview: 12,
      most: 10 * 2 ** 30,
      years: [2021, 2022],
      token: "t",
    });
  });

  it("takes what is empty for what is not given, as a variable that is not set arrives", () => {
    expect(read({ year: "2021" })).toMatchObject({
      warehouse: "bigquery",
      project: undefined,
      dataset: "carbon_emissions",
      cache: false,
      share: 0.05,
      preview: undefined,
      most: undefined,
      years: undefined,
    });
  });

  it("tells all that is wrong, a sentence an input, and shows no secret", () => {
    const wrong = { year: "20x1", warehouse: "big", cache: "yes", share: "2", preview: "1.5" };
    expect(() => read({ ...wrong, most: "many", years: "[2021", token: "t" })).toThrow(
      [
        'Input year is "20x1", which is no whole number from 2010 to 2100.',
        'Input warehouse is "big", which is not bigquery or duckdb.',
        'Input cache is "yes", which is neither true nor false.',
        'Input share is "2", which is no number from 0 to 1.',
        'Input preview is "1.5", which is no whole number from 1 to 999.',
        'Input most is "many", which is no number of bytes such as 500MiB or 10GiB.',
        'Input years is "[2021", which is no list of years such as [2021,2022].',
      ].join(" "),
    );
    expect(() => read({})).toThrow(/^Input year is missing\.$/);
  });
});
