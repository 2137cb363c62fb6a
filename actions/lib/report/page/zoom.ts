import type { Filters } from "./filters.ts";

/** First and last of the periods shown, as indexes; both are shown. */
export type Span = readonly [first: number, last: number];
export type Zoom = Pick<Filters, "from" | "to">;
export type Move = "in" | "out" | "earlier" | "later";

/** The periods that a zoom leaves; all of them where it leaves none. Its days may be within a month. */
export function toSpan(periods: readonly string[], { from = "", to = "9999" }: Zoom): Span {
  const last = periods.findLastIndex((period) => cut(period, to) <= cut(to, period));
  const first = periods.findIndex((period) => cut(period, from) >= cut(from, period));
  return first === -1 || last < first ? [0, periods.length - 1] : [first, last];
}

/** As much of a period as the other tells. */
function cut(period: string, other: string): string {
  return period.slice(0, other.length);
}

/** The zoom that shows these periods; all of them is none. */
export function toZoom(periods: readonly string[], [first, last]: Span): Zoom {
  if (first <= 0 && last >= periods.length - 1) return { from: undefined, to: undefined };
  return { from: periods[first], to: periods[last] };
}

/** One step of the keyboard's zoom: half as much, twice as much, or half of it to one side. */
export function moveSpan([first, last]: Span, move: Move, count: number): Span {
  const shown = last - first + 1;
  if (move === "earlier" || move === "later") {
    const by = Math.ceil(shown / 2) * (move === "earlier" ? -1 : 1);
    const start = Math.min(Math.max(first + by, 0), count - shown);
    return [start, start + shown - 1];
  }
  const next = move === "in" ? Math.max(Math.round(shown / 2), 1) : Math.min(shown * 2, count);
  const start = Math.min(Math.max(first + Math.round((shown - next) / 2), 0), count - next);
  return [start, start + next - 1];
}
