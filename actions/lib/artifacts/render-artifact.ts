const PIECE_LENGTH = 65_536;

type Entries = Iterable<readonly [string, unknown]>;

/**
 * An artifact as JSON, in pieces of about 64 KiB. Each entry of a part, such as a node, has a line
 * of its own. A part may be given as its entries, which are then asked for one by one.
 */
export function* renderArtifact(artifact: object): Generator<string> {
  let piece = "";
  for (const text of listTexts(artifact)) {
    piece += text;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

function* listTexts(artifact: object): Generator<string> {
  let before = "{\n";
  for (const [key, part] of Object.entries(artifact) as [string, unknown][]) {
    yield `${before}${JSON.stringify(key)}: `;
    yield* listEntries(part);
    before = ",\n";
  }
  yield "\n}\n";
}

function* listEntries(part: unknown): Generator<string> {
  if (typeof part !== "object" || part === null) {
    yield JSON.stringify(part);
    return;
  }
  const isList = Array.isArray(part);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const entries = Symbol.iterator in part && !isList ? (part as Entries) : Object.entries(part);
  let before = open;
  for (const [key, entry] of entries) {
    const name = isList ? "" : `${JSON.stringify(key)}: `;
    yield `${before}\n${name}${JSON.stringify(entry)}`;
    before = ",";
  }
  yield before === open ? `${open}${close}` : `\n${close}`;
}
