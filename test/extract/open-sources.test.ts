import { expect, it } from "vitest";
import { openSources, tellLeftOut } from "../../actions/extract/open-sources.ts";
import { readRawTables } from "../../actions/lib/project/sources.ts";
import { parseSourceChoice } from "../../actions/lib/sources/origin.ts";

const { energy, factors } = await readRawTables("transforms");
const waste = {
  ...factors,
  name: "waste",
  format: "csv" as const,
  publishedAt: "https://example.org/{year}.csv",
};

const open = (source: string, publishedAt = waste.publishedAt) =>
  openSources({
    choice: parseSourceChoice(source, "source:"),
    tables: { energy, factors, others: [{ ...waste, publishedAt }] },
    startSample: async () => ({
      energyTemplate: "http://127.0.0.1/{year}{mon}",
      factorsTemplate: "http://127.0.0.1/{year}",
      close: async () => undefined,
    }),
  });

it("asks for what sources.yml alone describes where it is published", async () => {
  const { leftOut, others } = await open("live");
  expect(others).toMatchObject([{ origin: "live", template: waste.publishedAt }]);
  expect(leftOut).toEqual([]);
});

it("asks nobody on the network beside sample data, and says what it left out", async () => {
  const { leftOut, others, energy: readings } = await open("sample");
  expect(readings.origin).toBe("sample");
  expect(others).toEqual([]);
  expect(tellLeftOut(leftOut, "--source")).toEqual([
    "waste was left out, as there are no sample data of it: --source waste=ADDRESS brings it in.",
  ]);
  const address = "https://other.example/{year}.csv";
  expect(await open(`sample waste=${address}`)).toMatchObject({
    leftOut: [],
    others: [{ template: address }],
  });
});

it("takes an address for it as it does for the others", async () => {
  const address = "https://other.example/{year}.csv";
  const { others } = await open(`live waste=${address}`);
  expect(others).toMatchObject([{ origin: address, template: address }]);
});

it.each([
  ["live wast=https://example.org/{year}.csv", "There is no source wast; did you mean waste?"],
  ["live weste=https://example.org/{year}.csv", /did you mean waste\?$/],
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

it("reads no file of the machine because sources.yml, which a pull request may change, says so", async () => {
  const file = "file:///etc/{year}";
  for (const spelt of [file, "fi\tle:///etc/{year}", "\u0001file:///etc/{year}"])
    await expect(open("live", spelt)).rejects.toThrow("a file of one machine");
  await expect(open("live", "http://169.254.169.254/{year}")).rejects.toThrow("a private network");
  await expect(open(`live waste=${file}`)).resolves.toMatchObject({ others: [{ template: file }] });
});
