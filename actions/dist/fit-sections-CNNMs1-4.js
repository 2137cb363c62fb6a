import { t as countNoun } from "./format-DxS3m0hf.js";
// actions/lib/report/fit-sections.ts
const ENCODER = new TextEncoder();
/** Room for the sentence that says what was left out. */
const NOTE_BYTES = 200;
/**
* Joins sections of Markdown, with an empty line between them, as far as they fit into so many bytes
* of UTF-8: a section that does not fit is left out whole, and how many were is said at the end.
*/
function fitSections(sections, mostBytes) {
	const kept = [];
	let left = mostBytes - NOTE_BYTES;
	for (const section of sections) {
		const bytes = ENCODER.encode(section).byteLength + 2;
		if (bytes > left) continue;
		kept.push(section);
		left -= bytes;
	}
	const cut = sections.length - kept.length;
	if (cut === 0) return kept.join("\n\n");
	const note = `${countNoun(cut, "section")} did not fit and ${cut === 1 ? "was" : "were"} left out.`;
	return [...kept, `_${note} See the report._`].join("\n\n");
}
export { fitSections as t };
