// scripts/sample-publisher/energy/calendar.ts
const dayMs = 864e5;
/** Days since 1 January 1970, in UTC. */
function epochDay(year, month, day) {
	return Date.UTC(year, month - 1, day) / dayMs;
}
/** Day as YYYY-MM-DD. */
function isoDate(day) {
	return (/* @__PURE__ */ new Date(day * dayMs)).toISOString().slice(0, 10);
}
/** 0 is Monday, 6 is Sunday. */
function weekday(day) {
	return (day + 3) % 7;
}
/** Neither a weekend nor a bank holiday of England and Wales. */
function isWorkingDay(day) {
	if (weekday(day) >= 5) return false;
	return !bankHolidays((/* @__PURE__ */ new Date(day * dayMs)).getUTCFullYear()).has(day);
}
const holidaysByYear = /* @__PURE__ */ new Map();
/** https://www.gov.uk/bank-holidays, with the days granted or moved once. */
function bankHolidays(year) {
	const known = holidaysByYear.get(year);
	if (known) return known;
	const easter = easterSunday(year);
	const holidays = /* @__PURE__ */ new Set([
		nextWeekday(epochDay(year, 1, 1)),
		easter - 2,
		easter + 1,
		year === 2020 ? epochDay(2020, 5, 8) : mondayFrom(epochDay(year, 5, 1)),
		year === 2022 ? epochDay(2022, 6, 2) : mondayFrom(epochDay(year, 5, 25)),
		mondayFrom(epochDay(year, 8, 25)),
		...christmas(year),
		epochDay(2022, 6, 3),
		epochDay(2022, 9, 19),
		epochDay(2023, 5, 8)
	]);
	holidaysByYear.set(year, holidays);
	return holidays;
}
function mondayFrom(day) {
	return day + (7 - weekday(day)) % 7;
}
function nextWeekday(day) {
	return weekday(day) >= 5 ? mondayFrom(day) : day;
}
/** Christmas Day and Boxing Day, or the weekdays in their stead. */
function christmas(year) {
	const day = epochDay(year, 12, 25);
	if (weekday(day) === 6) return [day + 1, day + 2];
	if (weekday(day) === 5) return [day + 2, day + 3];
	return weekday(day) === 4 ? [day, day + 3] : [day, day + 1];
}
/** The anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easterSunday(year) {
	const cycle = year % 19;
	const century = Math.floor(year / 100);
	const rest = year % 100;
	const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * cycle + century - Math.floor(century / 4) - moonShift + 15) % 30;
	const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - rest % 4) % 7;
	const correction = Math.floor((cycle + 11 * epact + 22 * toSunday) / 451);
	const sum = epact + toSunday - 7 * correction + 114;
	return epochDay(year, Math.floor(sum / 31), sum % 31 + 1);
}
// scripts/sample-publisher/energy/address.ts
const months = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
/** Path of a month's file, with `{mon}` and `{year}` to fill in. */
const monthPathTemplate = "/eCMS/Files/MOJ/ministryofjustice_{mon}-{year}.csv";
/** The month that a path names, 1 to 12, or nothing when it is no month's path. */
function parseMonthPath(path) {
	const match = /^\/eCMS\/Files\/MOJ\/ministryofjustice_([a-z]{3})-(\d{4})\.csv$/.exec(path);
	const month = months.indexOf(match?.[1] ?? "") + 1;
	return match && month > 0 ? {
		year: Number(match[2]),
		month
	} : void 0;
}
/** Day after a month's last, as YYYY-MM-DD: from then on its file is there. */
function closedOn({ year, month }) {
	return isoDate(epochDay(year, month + 1, 1));
}
export { isWorkingDay as a, epochDay as i, monthPathTemplate as n, isoDate as o, parseMonthPath as r, closedOn as t };
