// actions/lib/months.ts
/** The months of a year, 1 to 12, that have ended before `today` (`YYYY-MM-DD`). */
function listFullMonths(year, today) {
	const last = lastFullMonth(today);
	if (year > last.year) return [];
	const count = year === last.year ? last.month : 12;
	return Array.from({ length: count }, (_, index) => index + 1);
}
/** The last month that has ended before `today` (`YYYY-MM-DD`), 1 to 12. */
function lastFullMonth(today) {
	const year = Number(today.slice(0, 4));
	const month = Number(today.slice(5, 7));
	return month === 1 ? {
		year: year - 1,
		month: 12
	} : {
		year,
		month: month - 1
	};
}
export { listFullMonths as n, lastFullMonth as t };
