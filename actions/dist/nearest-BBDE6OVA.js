// actions/lib/graph/nearest.ts
/** A longer name is not mistyped, and to compare it would take long. */
const MAX_LENGTH = 300;
/** The known name that a mistyped one most likely means, if one is near enough. */
function findNearest(name, known) {
	if (name.length > MAX_LENGTH) return void 0;
	let best;
	let bestDistance = Math.floor(Math.max(name.length, 3) / 3) + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
		const distance = measureDistance(name.toLowerCase(), candidate.toLowerCase());
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}
/** Ends a message about an unknown name: `; did you mean x?`, or nothing. */
function suggest(name, known) {
	const nearest = findNearest(name, known);
	return nearest === void 0 ? "" : `; did you mean ${nearest}?`;
}
/** The same, and a full stop where nothing is suggested: for a message that ends so. */
function endWithNearest(name, known) {
	return suggest(name, known) || ".";
}
/** Edits between two texts, one row at a time: a letter more, less or other, or two that are swapped. */
function measureDistance(a, b) {
	let before = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost, isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity));
		}
		[before, row] = [row, next];
	}
	return row[b.length] ?? 0;
}
export { findNearest as n, suggest as r, endWithNearest as t };
