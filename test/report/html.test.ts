import { describe, expect, it } from "vitest";
import { renderReport } from "../../actions/lib/report/html.ts";
import { EXAMPLE, HOSTILE_RUN } from "./example.ts";

describe("renderReport", () => {
  it("shows the figures, the meters left out and the factors with their source", () => {
    const html = renderReport(EXAMPLE);
    expect(html).toContain('<td>2021</td><td class="numeric">212,330</td>');
    expect(html).toContain("<td>2022 (provisional)</td>");
    expect(html).toContain("<td>Its name matches no energy type</td>");
    expect(html).toContain("0.21233 kg CO2e per kWh");
    expect(html).toContain("flat.xls, row 1974");
    expect(html).not.toContain("Sample data");
  });

  it("says how far the figures can be trusted", () => {
    const html = renderReport({
      ...EXAMPLE,
      factors: [{ ...EXAMPLE.factors[0]!, origin: "live" }],
      freshness: [{ name: "raw.energy", status: "warn", loadedAtMs: 0, ageMs: 40 * 86_400_000 }],
    });
    expect(html).toContain('<h3>Readings present</h3><p class="figure">97%</p>');
    expect(html).toContain('<h3>Meters that enter no total</h3><p class="figure">1 of 2</p>');
    expect(html).toContain('<h3>Rows rejected</h3><p class="figure">2</p>');
    expect(html).toContain('<h3>Tests passed</h3><p class="figure">1 of 2</p>');
    expect(html).toContain("First row: site Clive House, meter Heat");
    expect(html).toMatch(/a_jan-2021\.csv<\/td><td class="numeric">2<\/td>/);
    expect(html).toContain("<code>rejects.csv</code>");
    expect(html).toContain("Older than it should be");
    expect(html).toContain("Factors of 2022 are not published yet: those of 2021 are used");
    expect(html).toMatch(/href="https:\/\/www\.gov\.uk\/[a-z/-]+-2021" rel="noreferrer">GOV\.UK/);
  });

  it("has no verdict on what was not read or tested", () => {
    const html = renderReport({ ...EXAMPLE, files: [], meters: [], transform: undefined });
    expect(html).not.toContain("Rows rejected");
    expect(html).not.toContain("half-hours have a reading");
    expect(html).toContain("none were run this time");
  });

  it("labels sample data", () => {
    const html = renderReport({ ...EXAMPLE, sample: "Made up on this machine." });
    expect(html).toContain("<strong>Sample data.</strong> Made up on this machine.");
  });

  it("needs no network and lets no script run", () => {
    const html = renderReport(EXAMPLE);
    expect(html).not.toMatch(/<script|https?:|src=|@import|url\(/);
    expect(html).toContain("default-src 'none'");
  });

  it("lets nothing from data become markup", () => {
    const html = renderReport(HOSTILE_RUN);
    expect(html).not.toContain("<img");
    expect(html).not.toContain('onerror="');
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
  });
});
