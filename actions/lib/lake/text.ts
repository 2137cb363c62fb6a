import type { Lake, ReadObject } from "./lake.ts";

/** All of an object as UTF-8. */
export async function toText(bytes: ReadObject): Promise<string> {
  return Buffer.concat(await Array.fromAsync(bytes)).toString("utf8");
}

/** An object's text; undefined where there is none. */
export async function readText(lake: Lake, key: string): Promise<string | undefined> {
  const bytes = await lake.read(key);
  return bytes && toText(bytes);
}

/** An object's JSON; one that is spoilt is as good as none. */
export async function readJson(lake: Lake, key: string): Promise<unknown> {
  const text = await readText(lake, key);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
