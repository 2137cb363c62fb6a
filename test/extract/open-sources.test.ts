import { expect, it } from "vitest";
import { openSources } from "../../actions/extract/open-sources.ts";
import { readRawTables } from "../../actions/lib/project/sources.ts";
import { parseSourceChoice } from "../../actions/lib/sources/origin.ts";

const { energy, factors } = await readRawTables("transforms");
const waste = {
  ...factors,
  name: "waste",
  format: "csv" as const,
  publishedAt: "https://example.org/{year}.csv",
};

const open = (source: string) =>
  openSources({
    choice: parseSourceChoice(source, "source:"),
    tables: { energy, factors, others: [waste] },
    startSample: async () => ({
      energyTemplate: "http://127.0.0.1/{year}{mon}",
      factorsTemplate: "http://127.0.0.1/{year}",
      close: async () => undefined,
    }),
  });

it("asks for what sources.yml alone describes where it is published, beside sample data too", async () => {
  const { others, energy: readings } = await open("sample");
  expect(readings.origin).toBe("sample");
  expect(others).toMatchObject([{ origin: "live", template: waste.publishedAt }]);
});

it("takes an address for it as it does for the others", async () => {
  const address = "https://other.example/{year}.csv";
  const { others } = await open(`live waste=${address}`);
  expect(others).toMatchObject([{ origin: address, template: address }]);
});

it.each([
  ["live wast=https://example.org/{year}.csv", "There is no source wast; did you mean waste?"],
  ["live waste=https://example.org/{year}/{mon}.csv", "{mon} is no placeholder of waste"],
  ["live waste=ftp://example.org/{year}", "it does not begin with https://"],
])("refuses %s", async (source, message) => {
  await expect(open(source)).rejects.toThrow(message);
});

it("shows nothing of an address whose source it does not know", async () => {
  await expect(open("live wast=https://moj:secret@example.org/{year}")).rejects.not.toThrow(
    /secret|moj/,
  );
});
