import type { PageFacts } from "../facts.ts";
import type { Filters } from "../filters.ts";
import { meanProfile, summariseProfile } from "../profile.ts";
import type { Picture } from "./chart.ts";
import { base, categoryAxis, tip } from "./option.ts";
import type { Theme } from "./theme.ts";
import { formatShare } from "./units.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const TIMES = Array.from({ length: 48 }, (_, slot) => timeOf(slot));
const KW = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

function timeOf(slot: number): string {
  return `${String(Math.floor(slot / 2)).padStart(2, "0")}:${slot % 2 === 0 ? "00" : "30"}`;
}

/** Mean electrical power by weekday and half-hour, with what is used when nobody is in. */
export function drawHeat(facts: PageFacts, filters: Filters, theme: Theme): Picture | undefined {
  if (filters.energyType !== undefined && filters.energyType !== "electricity") return undefined;
  const found = meanProfile(facts, filters);
  if (found === undefined) return undefined;
  const { mean, year } = found;
  const known = mean.flatMap((kwh) => (kwh === null ? [] : [2 * kwh]));
  if (known.length === 0) return undefined;
  const { baseKw, offHoursShare } = summariseProfile(mean);
  const words = `Out of hours the load is ${KW.format(baseKw)} kW on average; ${formatShare(offHoursShare)} of the electricity is used then.`;
  const scope =
    filters.year !== undefined && year === undefined
      ? " Over all years: single years are not kept for so many sites."
      : "";
  return {
    label: words,
    note: `${words} Out of hours: before 07:00, from 19:00, and at weekends, by the meters' clocks.${scope}`,
    height: 300,
    option: {
      ...base(theme),
      grid: { left: 8, right: 16, top: 8, bottom: 56, containLabel: true },
      tooltip: { ...tip(theme, formatKw), trigger: "item", formatter: describeCell },
      xAxis: categoryAxis(TIMES, theme),
      yAxis: { ...categoryAxis(DAYS, theme), inverse: true },
      visualMap: scaleOf(known, theme),
      series: [
        {
          type: "heatmap",
          data: mean.flatMap((kwh, at) =>
            kwh === null ? [] : [[at % 48, Math.floor(at / 48), 2 * kwh]],
          ),
        },
      ],
    },
    table: {
      columns: [{ head: "Time" }, ...DAYS.map((day) => ({ head: `${day}, kW`, format: formatKw }))],
      rows: TIMES.map((time, slot) => [
        time,
        ...DAYS.map((_, day) => {
          const kwh = mean[day * 48 + slot] ?? null;
          return kwh === null ? null : 2 * kwh;
        }),
      ]),
    },
  };
}

function formatKw(value: number): string {
  return `${KW.format(value)} kW`;
}

function describeCell({ value }: { value: readonly [slot: number, day: number, kw: number] }) {
  const [slot, day, kw] = value;
  return `${DAYS[day] ?? ""} ${TIMES[slot] ?? ""}: ${formatKw(kw)}`;
}

function scaleOf(known: readonly number[], theme: Theme): object {
  const [min, max] = [Math.min(...known), Math.max(...known)];
  return {
    type: "continuous",
    min,
    max,
    orient: "horizontal",
    left: "center",
    bottom: 0,
    itemHeight: 160,
    itemWidth: 12,
    text: [formatKw(max), formatKw(min)],
    textStyle: { color: theme.soft },
    inRange: { color: theme.heat },
  };
}
