import { fraction } from "../random.ts";
import { epochDay, isoDate, isWorkingDay } from "./calendar.ts";
import { interpolate, type Line } from "./interpolate.ts";

/** What holds for every meter on one day. */
export interface Conditions {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Share of the staff in the building. */
  readonly presence: number;
  /** Share of the heating programme that runs. */
  readonly heating: number;
  /** Degrees below the temperature that needs heating, and above the one that needs cooling. */
  readonly degreesToHeat: number;
  readonly degreesToCool: number;
  /** Factor on everything: the slow trend, and the breaks of the published record. */
  readonly level: number;
  /** Nothing was recorded. */
  readonly isOutage: boolean;
}

/** Share of the staff in on a working day: the pandemic, its lockdowns, and what remained. */
const attendance: Line = [
  [epochDay(2020, 3, 9), 1],
  [epochDay(2020, 3, 25), 0.14],
  [epochDay(2020, 7, 1), 0.18],
  [epochDay(2020, 9, 20), 0.34],
  [epochDay(2020, 11, 6), 0.2],
  [epochDay(2021, 3, 29), 0.2],
  [epochDay(2021, 9, 15), 0.5],
  [epochDay(2021, 12, 13), 0.48],
  [epochDay(2021, 12, 20), 0.3],
  [epochDay(2022, 3, 1), 0.6],
  [epochDay(2024, 1, 8), 0.72],
];

export function conditionsOn(day: number, seed: number): Conditions {
  const date = isoDate(day);
  const isWorking = isWorkingDay(day);
  const temperature = meanTemperature(day, seed);
  return {
    date,
    presence: isWorking ? interpolate(attendance, day) : 0.06,
    heating: isWorking ? 1 : 0.35,
    degreesToHeat: Math.max(0, 15.5 - temperature),
    degreesToCool: Math.max(0, temperature - 13),
    level: trend(day) * breakOn(date),
    isOutage: date >= "2021-05-04" && date <= "2021-06-18",
  };
}

/** Degrees Celsius: London's year, and weather that lasts some days. */
function meanTemperature(day: number, seed: number): number {
  const season = -7 * Math.cos((2 * Math.PI * (day - epochDay(2016, 1, 21))) / 365.25);
  let weather = 0;
  for (let back = 0; back < 5; back++) weather += fraction(seed, "weather", day - back) - 0.5;
  return 11.6 + season + 3.6 * weather;
}

/** One and a half per cent saved a year. */
function trend(day: number): number {
  return 0.985 ** ((day - epochDay(2019, 1, 1)) / 365.25);
}

/** Breaks that are known in the published record: two dips, and two steps that stayed. */
function breakOn(date: string): number {
  if (date === "2019-07-16") return 0.22;
  if (date >= "2020-10-27" && date <= "2020-11-01") return 0.3;
  if (date >= "2022-12-01") return 0.76;
  return date >= "2022-10-01" ? 0.87 : 1;
}
