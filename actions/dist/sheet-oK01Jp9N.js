// actions/lib/sources/workbook/sheet.ts
/** The sheet of that name, as Excel compares names: without regard to case. */
function findSheet(sheets, name) {
	const wanted = name.trim().toLowerCase();
	return sheets.find((sheet) => sheet.name.trim().toLowerCase() === wanted);
}
export { findSheet as t };
