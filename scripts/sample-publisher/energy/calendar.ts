const dayMs = 86_400_000;

/** Days since 1 January 1970, in UTC. */
export function epochDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayMs;
}

/** Day as YYYY-MM-DD. */
export function isoDate(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** 0 is Monday, 6 is Sunday. */
function weekday(day: number): number {
  return (day + 3) % 7;
}

/** Neither a weekend nor a bank holiday of England and Wales. */
export function isWorkingDay(day: number): boolean {
  if (weekday(day) >= 5) return false;
  return !bankHolidays(new Date(day * dayMs).getUTCFullYear()).has(day);
}

const holidaysByYear = new Map<number, ReadonlySet<number>>();

/** https://www.gov.uk/bank-holidays, with the days granted or moved once. */
function bankHolidays(year: number): ReadonlySet<number> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const holidays = new Set([
    nextWeekday(epochDay(year, 1, 1)),
    easter - 2,
    easter + 1,
    year === 2020 ? epochDay(2020, 5, 8) : mondayFrom(epochDay(year, 5, 1)),
    year === 2022 ? epochDay(2022, 6, 2) : mondayFrom(epochDay(year, 5, 25)),
    mondayFrom(epochDay(year, 8, 25)),
    ...christmas(year),
    // Platinum Jubilee, the state funeral of Queen Elizabeth II, the coronation.
    epochDay(2022, 6, 3),
    epochDay(2022, 9, 19),
    epochDay(2023, 5, 8),
  ]);
  holidaysByYear.set(year, holidays);
  return holidays;
}

function mondayFrom(day: number): number {
  return day + ((7 - weekday(day)) % 7);
}

function nextWeekday(day: number): number {
  return weekday(day) >= 5 ? mondayFrom(day) : day;
}

/** Christmas Day and Boxing Day, or the weekdays in their stead. */
function christmas(year: number): number[] {
  const day = epochDay(year, 12, 25);
  if (weekday(day) === 6) return [day + 1, day + 2];
  if (weekday(day) === 5) return [day + 2, day + 3];
  return weekday(day) === 4 ? [day, day + 3] : [day, day + 1];
}

/** The anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easterSunday(year: number): number {
  const cycle = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * cycle + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((cycle + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * correction + 114;
  return epochDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}
