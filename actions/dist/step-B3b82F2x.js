import { t as runStep } from "./step-C-fcv6_8.js";
import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { t as lastFullMonth } from "./months-C0A-QMiq.js";
// actions/plan/plan.ts
/** The first year of which readings are known to be published. */
const FIRST_YEAR = 2010;
/**
* The years that a run of every month is to look at: that of the last full month, and in February
* the year before it too. A December that is published after January's run would otherwise be
* asked for by no run.
*/
function planDueYears(today) {
	const { year, month } = lastFullMonth(today);
	return month === 1 ? [year - 1, year] : [year];
}
/**
* Parses years as a user writes them, `2021`, `2019,2021` or `2019-2022`, into years without
* repeats, oldest first. `today` is `YYYY-MM-DD`: a year that has not begun is refused. Throws
* PipelineError `invalid-input` that names everything wrong at once.
*/
function parseYears(text, today) {
	const lastYear = Number(today.slice(0, 4));
	const years = /* @__PURE__ */ new Set();
	const problems = [];
	for (const part of text.split(",").map((piece) => piece.trim())) {
		const match = /^(\d{4})(?:-(\d{4}))?$/.exec(part);
		if (match === null) {
			problems.push(part === "" ? "a year is missing" : `"${part.slice(0, 40)}" is no year`);
			continue;
		}
		const first = Number(match[1]);
		const last = Number(match[2] ?? match[1]);
		const outside = [first, last].filter((year) => year < 2010 || year > lastYear);
		if (outside.length > 0) problems.push(`${[...new Set(outside)].join(" and ")} is outside ${FIRST_YEAR} to ${lastYear}`);
		else if (first > last) problems.push(`"${part}" runs backwards`);
		else for (let year = first; year <= last; year += 1) years.add(year);
	}
	if (problems.length > 0) throw new PipelineError(`The years "${text.slice(0, 80)}" cannot be used: ${problems.join("; ")}.`, {
		code: "invalid-input",
		remedy: `Give a year, a list or a range from ${FIRST_YEAR} to ${lastYear}, such as 2021, 2019,2021 or 2019-2022.`
	});
	return [...years].toSorted((a, b) => a - b);
}
// actions/plan/step.ts
/** Tells later jobs the years to work on. `today` is `YYYY-MM-DD`. */
async function planStep(inputs, runner, today) {
	await runStep({
		runner,
		out: inputs.out,
		empty: {
			step: "plan",
			years: []
		}
	}, async () => {
		const years = inputs.years === "" ? planDueYears(today) : parseYears(inputs.years, today);
		runner.setOutput("years", JSON.stringify(years));
		runner.setOutput("matrix", JSON.stringify({ year: years }));
		runner.setOutput("count", years.length);
		runner.log(`Years: ${years.join(", ")}`);
		return {
			step: "plan",
			years,
			problems: [],
			notes: []
		};
	});
}
export { planStep };
