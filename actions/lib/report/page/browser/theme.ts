/** Colours that stay apart for colour-blind readers (after Okabe and Ito), on light and on dark. */
const LIGHT = { electricity: "#0072b2", gas: "#c2570c", water: "#00806a" } as const;
const DARK = { electricity: "#56b4e9", gas: "#f0a04b", water: "#3cc7a5" } as const;
const SPARE_LIGHT = ["#8a5fa8", "#7a6a00", "#5c6670"];
const SPARE_DARK = ["#cfa3e6", "#e0d05a", "#a5b0bb"];

export interface Theme {
  readonly isDark: boolean;
  readonly text: string;
  readonly soft: string;
  readonly line: string;
  readonly ground: string;
  readonly gap: string;
  readonly provisional: string;
  /** From little to much. */
  readonly heat: readonly string[];
  readonly years: readonly string[];
  readonly scopes: readonly string[];
}

export function readTheme(): Theme {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches && !isPrinting();
  return isDark ? DARK_THEME : LIGHT_THEME;
}

function isPrinting(): boolean {
  return matchMedia("print").matches;
}

const LIGHT_THEME: Theme = {
  isDark: false,
  text: "#1b1f23",
  soft: "#57606a",
  line: "#d0d7de",
  ground: "#ffffff",
  gap: "rgba(110,119,129,0.22)",
  provisional: "rgba(191,135,0,0.16)",
  heat: ["#f3f7fb", "#9ecae1", "#3182bd", "#08306b"],
  years: ["#9aa4af", "#7a8a99", "#56b4e9", "#0072b2", "#08306b"],
  scopes: ["#c2570c", "#0072b2", "#8a5fa8"],
};

const DARK_THEME: Theme = {
  isDark: true,
  text: "#e6edf3",
  soft: "#9aa4af",
  line: "#3d444d",
  ground: "#0d1117",
  gap: "rgba(145,152,161,0.28)",
  provisional: "rgba(210,153,34,0.22)",
  heat: ["#10202e", "#1f5f8b", "#56b4e9", "#e3f4ff"],
  years: ["#5c6670", "#7d8894", "#3d86b5", "#56b4e9", "#d6efff"],
  scopes: ["#f0a04b", "#56b4e9", "#cfa3e6"],
};

/** The colour of an energy type, the same in every chart; `index` is its place among all. */
export function colourOf(energyType: string, index: number, { isDark }: Theme): string {
  const known: Readonly<Record<string, string>> = isDark ? DARK : LIGHT;
  const spare = isDark ? SPARE_DARK : SPARE_LIGHT;
  return known[energyType] ?? spare[index % spare.length] ?? "#808080";
}
