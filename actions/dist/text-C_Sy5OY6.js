// actions/lib/lake/text.ts
/** All of an object as UTF-8. */
async function toText(bytes) {
	return Buffer.concat(await Array.fromAsync(bytes)).toString("utf8");
}
/** An object's text; undefined where there is none. */
async function readText(lake, key) {
	const bytes = await lake.read(key);
	return bytes && toText(bytes);
}
/** An object's JSON; one that is spoilt is as good as none. */
async function readJson(lake, key) {
	const text = await readText(lake, key);
	if (text === void 0) return void 0;
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
export { readText as n, toText as r, readJson as t };
