import { describe, expect, it } from "vitest";
import { renderReport } from "../../actions/lib/report/html.ts";
import { EXAMPLE, HOSTILE_RUN } from "./example.ts";

describe("renderReport", () => {
  it("shows the figures, the meters left out and the factors with their source", () => {
    const html = renderReport(EXAMPLE);
    expect(html).toContain('<td>2021</td><td class="numeric">212,330</td>');
    expect(html).toContain("<td>2022 (provisional)</td>");
    expect(html).toContain("No: its name matches no energy type");
    expect(html).toContain("0.21233 kg CO2e per kWh");
    expect(html).toContain("flat.xls, row 1974");
    expect(html).not.toContain("Sample data");
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
