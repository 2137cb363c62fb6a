import type { Theme } from "./theme.ts";
import { formatBareMass } from "./units.ts";

const FONT = "system-ui, sans-serif";

export function base(theme: Theme): object {
  return { backgroundColor: "transparent", textStyle: { fontFamily: FONT, color: theme.text } };
}

export function legendOf(theme: Theme): object {
  return {
    top: 0,
    left: 0,
    itemWidth: 14,
    itemHeight: 10,
    textStyle: { color: theme.text, fontFamily: FONT },
  };
}

/** Drawn as text, never as markup: names come from data. */
export function tip(theme: Theme, format: (value: number) => string): object {
  return {
    trigger: "axis",
    renderMode: "richText",
    confine: true,
    axisPointer: { type: "shadow" },
    backgroundColor: theme.ground,
    borderColor: theme.line,
    textStyle: { color: theme.text, fontFamily: FONT },
    valueFormatter: (value: unknown) => (typeof value === "number" ? format(value) : "–"),
  };
}

export function categoryAxis(labels: readonly string[], theme: Theme): object {
  return {
    type: "category",
    data: labels,
    axisLabel: { color: theme.soft, hideOverlap: true },
    axisLine: { lineStyle: { color: theme.line } },
    axisTick: { show: false },
  };
}

export function axisOf(theme: Theme, format = formatBareMass, max?: number): object {
  return {
    type: "value",
    axisLabel: { color: theme.soft, formatter: format, hideOverlap: true },
    splitLine: { lineStyle: { color: theme.line } },
    ...(max === undefined ? {} : { max }),
  };
}
