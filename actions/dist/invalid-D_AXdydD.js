import { t as PipelineError } from "./errors-DzvLK5MJ.js";
// actions/lib/sources/workbook/invalid.ts
const REMEDY = "Open the file in Excel to see whether it is whole, then ask its publisher for a corrected one.";
/** The error for a file that is no workbook, or not one that can be read safely. */
function invalidWorkbook(file, problem, options = {}) {
	return new PipelineError(`${file} ${problem}.`, {
		code: "invalid-file",
		remedy: options.remedy ?? REMEDY,
		cause: options.cause
	});
}
/** The error for a workbook that is encrypted, by whichever of the formats' ways. */
function passwordProtected(file) {
	return invalidWorkbook(file, "is protected by a password", { remedy: "Save the workbook without a password." });
}
const MAX_NAMES = 20;
const MAX_NAME_LENGTH = 60;
/** The error for a workbook without the sheet that is wanted; it tells which sheets there are. */
function noSuchSheet(file, sheet, sheets) {
	const names = sheets.slice(0, MAX_NAMES).map(({ name }) => `"${name.slice(0, MAX_NAME_LENGTH)}"`);
	if (sheets.length > MAX_NAMES) names.push(`${sheets.length - MAX_NAMES} more`);
	return invalidWorkbook(file, `has no sheet "${sheet}", only ${names.join(", ") || "none"}`, { remedy: `Give the workbook that has a sheet "${sheet}".` });
}
export { noSuchSheet as n, passwordProtected as r, invalidWorkbook as t };
