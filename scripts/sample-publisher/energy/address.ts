import { epochDay, isoDate } from "./calendar.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Path of a month's file, with `{mon}` and `{year}` to fill in. */
export const monthPathTemplate = "/eCMS/Files/MOJ/ministryofjustice_{mon}-{year}.csv";

/** The month that a path names, 1 to 12, or nothing when it is no month's path. */
export function parseMonthPath(path: string): { year: number; month: number } | undefined {
  const match = /^\/eCMS\/Files\/MOJ\/ministryofjustice_([a-z]{3})-(\d{4})\.csv$/.exec(path);
  const month = months.indexOf(match?.[1] ?? "") + 1;
  return match && month > 0 ? { year: Number(match[2]), month } : undefined;
}

/** Day after a month's last, as YYYY-MM-DD: from then on its file is there. */
export function closedOn({ year, month }: { year: number; month: number }): string {
  return isoDate(epochDay(year, month + 1, 1));
}
