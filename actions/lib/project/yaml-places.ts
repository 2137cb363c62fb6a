import { EVENT_ID, parseEvents } from "js-yaml";
import { findLine, findLineStarts } from "./lines.ts";
import { findPlainLine, readPlainYaml } from "./yaml-plain.ts";
import type { PlainLines } from "./yaml-plain.ts";

type Events = ReturnType<typeof parseEvents>;

/** Gives the line of the node at a path, or of the nearest node around it. */
type FindLine = (path: readonly PropertyKey[]) => number;

/**
 * The file that was parsed last. Its places take ten times the memory of its text, so no other
 * file's are kept: who asks for its lines later has it parsed again.
 */
let latest: { readonly text: string; readonly find: FindLine } | undefined;

/** Notes where a file's nodes are, for the lines that will be asked for next. */
export function rememberPlaces(
  text: string,
  read: { lines: PlainLines } | { events: Events },
): void {
  if ("lines" in read) {
    latest = { text, find: (path) => findPlainLine(read.lines, path) };
    return;
  }
  let places: YamlPlaces | undefined;
  latest = { text, find: (path) => (places ??= new YamlPlaces(read.events, text)).lineAt(path) };
}

/** Line of the node at a path of a YAML file that parses, or of the nearest node around it. */
export function findYamlLine(text: string, path: readonly PropertyKey[]): number {
  if (latest?.text !== text) {
    rememberPlaces(text, readPlainYaml(text) ?? { events: parseEvents(text, {}) });
  }
  return latest?.find(path) ?? 1;
}

/**
 * The places of a file's nodes. A node is the index of its event; to look for those within it is
 * quicker than to make a tree of them, which is twice the file's data.
 */
class YamlPlaces {
  readonly #events: Events;
  readonly #text: string;
  readonly #lineStarts: readonly number[];
  /** By node, the index of what follows it. */
  readonly #ends: Int32Array;
  /** Entries of the lists that were looked into. */
  readonly #items = new Map<number, readonly number[]>();

  constructor(events: Events, text: string) {
    this.#events = events;
    this.#text = text;
    this.#lineStarts = findLineStarts(text);
    this.#ends = findEnds(events);
  }

  /** A value below a key has the place of the key: that is the line that a person looks for. */
  lineAt(path: readonly PropertyKey[]): number {
    // Before the root there is the document.
    let node = 1;
    let start = this.#startOf(node);
    for (const key of path) {
      const isList = this.#events[node]?.type === EVENT_ID.SEQUENCE;
      const entry = isList ? undefined : this.#findEntry(node, String(key));
      const inner = isList ? this.#listItems(node)[Number(key)] : entry && this.#ends[entry];
      if (inner === undefined) break;
      start = this.#startOf(entry ?? inner);
      node = inner;
    }
    return findLine(this.#lineStarts, start);
  }

  #startOf(node: number): number {
    const event = this.#events[node];
    if (event?.type === EVENT_ID.SCALAR) return event.valueStart;
    return event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.MAPPING ? event.start : 0;
  }

  /** The key of a map; dbt marks settings among folders with a plus, which is no part of it. */
  #findEntry(map: number, key: string): number | undefined {
    if (this.#events[map]?.type !== EVENT_ID.MAPPING) return undefined;
    const keys: number[] = [];
    for (let at = map + 1; at < this.#endOf(map) - 1; at = this.#endOf(this.#endOf(at)))
      keys.push(at);
    return (
      keys.find((each) => this.#isText(each, key)) ??
      keys.find((each) => this.#isText(each, `+${key}`))
    );
  }

  #isText(node: number, text: string): boolean {
    const event = this.#events[node];
    if (event?.type !== EVENT_ID.SCALAR) return false;
    const { valueStart, valueEnd } = event;
    return valueEnd - valueStart === text.length && this.#text.startsWith(text, valueStart);
  }

  #listItems(list: number): readonly number[] {
    const known = this.#items.get(list);
    if (known !== undefined) return known;
    const items: number[] = [];
    for (let at = list + 1; at < this.#endOf(list) - 1; at = this.#endOf(at)) items.push(at);
    this.#items.set(list, items);
    return items;
  }

  #endOf(node: number): number {
    return this.#ends[node] ?? this.#ends.length;
  }
}

/** By node, the index of the event after it. */
function findEnds(events: Events): Int32Array {
  const ends = new Int32Array(events.length);
  const open: number[] = [];
  for (const [index, { type }] of events.entries()) {
    const isClosing = type === EVENT_ID.POP;
    const isWhole = type === EVENT_ID.SCALAR || type === EVENT_ID.ALIAS;
    if (isClosing || isWhole) ends[isWhole ? index : (open.pop() ?? 0)] = index + 1;
    else open.push(index);
  }
  return ends;
}
