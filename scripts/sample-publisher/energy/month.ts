import { fraction, hash, randomStream } from "../random.ts";
import { epochDay } from "./calendar.ts";
import { type Conditions, conditionsOn } from "./conditions.ts";
import { interpolate } from "./interpolate.ts";
import { heatingDay, type Meter, type Site, sites } from "./meters.ts";

const slotsADay = 48;
const million = 1_000_000;

interface Day {
  readonly site: string;
  readonly meter: string;
  readonly unit: string;
  readonly date: string;
  /** Half-hours in millionths of the unit, whole numbers so that sums are exact; NaN is a blank. */
  readonly slots: Float64Array;
}

/**
 * One month of half-hourly readings as ecoDriver lays them out: a row a meter a day, days within
 * meters within sites. `month` is 1 to 12. The same seed and month always give the same text.
 */
export function makeMonthCsv(options: { seed: number; year: number; month: number }): string {
  const days = conditionsOfMonth(options);
  const lines = [header()];
  for (const site of sites) {
    const metered = site.meters.map((meter) =>
      days.map((conditions) => makeDay({ site, meter, conditions, seed: options.seed })),
    );
    const imported = metered.filter((_, index) => site.meters[index]?.imported);
    for (const day of metered.flat()) lines.push(line(day));
    for (const [index, conditions] of days.entries()) {
      lines.push(
        line({
          site: site.name,
          meter: "Imported Energy",
          unit: "kWh",
          date: conditions.date,
          slots: sum(imported.flatMap((meter) => meter[index]?.slots ?? [])),
        }),
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

function conditionsOfMonth(options: { seed: number; year: number; month: number }): Conditions[] {
  const first = epochDay(options.year, options.month, 1);
  const end = epochDay(options.year, options.month + 1, 1);
  return Array.from({ length: end - first }, (_, index) =>
    conditionsOn(first + index, options.seed),
  );
}

function makeDay(options: { site: Site; meter: Meter; conditions: Conditions; seed: number }): Day {
  const { site, meter, conditions, seed } = options;
  const random = randomStream(hash(seed, site.name, meter.name, conditions.date));
  const slots = conditions.isOutage
    ? new Float64Array(slotsADay).fill(fraction(seed, site.name, meter.name) < 0.5 ? 0 : NaN)
    : makeReadings(meter, conditions, random);
  if (random() < 0.006) {
    const start = Math.floor(random() * slotsADay);
    slots.fill(NaN, start, start + 1 + Math.floor(random() * 4));
  }
  return {
    site: site.name,
    meter: meter.name,
    unit: meter.unit,
    date: conditions.date,
    slots,
  };
}

/** Whole pulses: what is left over counts towards the next half-hour, as in a real meter. */
function makeReadings(meter: Meter, conditions: Conditions, random: () => number): Float64Array {
  const slots = new Float64Array(slotsADay);
  let unread = random() * meter.pulseMillionths;
  for (let slot = 0; slot < slotsADay; slot++) {
    unread += load(meter, conditions, slot / 2) * (0.88 + 0.24 * random()) * million;
    const pulses = Math.floor(unread / meter.pulseMillionths);
    slots[slot] = pulses * meter.pulseMillionths;
    unread -= pulses * meter.pulseMillionths;
  }
  return slots;
}

function load(meter: Meter, conditions: Conditions, hour: number): number {
  const { presence, heating, degreesToHeat, degreesToCool, level } = conditions;
  const people = presence * interpolate(meter.day, hour);
  const boilers = heating * degreesToHeat * interpolate(heatingDay, hour);
  // Chillers run for the building as well as for the people in it.
  const chillers = degreesToCool * (0.25 + 0.75 * people);
  return (
    level *
    (meter.baseload + meter.occupied * people + meter.heating * boilers + meter.cooling * chillers)
  );
}

/** What the site's total shows: the meters that were read, and a blank where none was. */
function sum(parts: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(slotsADay).fill(NaN);
  for (const part of parts) {
    for (const [slot, value] of part.entries()) {
      if (!Number.isNaN(value)) total[slot] = value + (total[slot] || 0);
    }
  }
  return total;
}

function header(): string {
  const times = Array.from({ length: slotsADay }, (_, slot) => {
    const hour = String(Math.floor(slot / 2)).padStart(2, "0");
    return `${hour}:${slot % 2 === 0 ? "00" : "30"}`;
  });
  return ["Site", "Meter", "Unit", "Date", ...times].join(",");
}

/** No name holds a comma or a quote, so nothing is quoted. */
function line(day: Day): string {
  const [year, month, date] = day.date.split("-");
  const cells = [day.site, day.meter, day.unit, `${date}/${month}/${year}`];
  for (const value of day.slots) {
    cells.push(Number.isNaN(value) ? "" : (value / million).toFixed(6));
  }
  return cells.join(",");
}
