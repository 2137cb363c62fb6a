import { by, type Categories, type Category } from "./category.ts";

const construction = [
  "Aggregates",
  "Average construction",
  "Asbestos",
  "Asphalt",
  "Bricks",
  "Concrete",
  "Insulation",
  "Metals",
  "Soils",
  "Mineral oil",
  "Plasterboard",
  "Tyres",
  "Wood",
];
const metals = ["aluminium cans and foil (excl. forming)", "mixed cans", "scrap metal"];
const plastics = ["average plastics", "average plastic film", "HDPE (incl. forming)"];
const papers = ["board", "mixed", "paper"];
const goods = [
  ["Construction", construction],
  ["Other", ["Books", "Glass", "Clothing"]],
  ["Metal", metals.map((name) => `Metal: ${name}`)],
  ["Plastic", plastics.map((name) => `Plastics: ${name}`)],
  ["Paper", papers.map((name) => `Paper and board: ${name}`)],
] as const;
const refuse = [
  "Household residual waste",
  "Organic: garden waste",
  "Commercial and industrial waste",
];
const production = [
  "Primary material production",
  "Re-used",
  "Open-loop source",
  "Closed-loop source",
];
const disposal = ["Re-use", "Open-loop", "Closed-loop", "Combustion", "Composting", "Landfill"];
const gasesInCylinders = [
  "Carbon dioxide",
  "Methane",
  "Nitrous oxide",
  "HFC-23",
  "HFC-32",
  "HFC-125",
  "HFC-134a",
  "HFC-143a",
  "HFC-227ea",
  "Perfluoromethane (PFC-14)",
  "Sulphur hexafluoride (SF6)",
];
const blends = ["R404A", "R407A", "R407C", "R407F", "R408A", "R410A", "R507A", "R508B"];
const hotels = [
  "UK",
  "UK (London)",
  "Australia",
  "Belgium",
  "Brazil",
  "Canada",
  "China",
  "Egypt",
  "Finland",
  "France",
  "Germany",
  "India",
  "Ireland",
  "Italy",
  "Japan",
  "Maldives",
  "Netherlands",
  "Oman",
  "Poland",
  "Portugal",
  "Romania",
  "Singapore",
  "Spain",
  "Switzerland",
  "Thailand",
  "Turkey",
  "United States",
];

/** What is bought and thrown away, and what leaks. */
export const materialCategories: Categories = ({ year }) => {
  const kept = { scope: "Scope 3", gases: "total", gaps: 0.4 } as const;
  const thrown = { ...kept, level1: "Waste disposal", measures: by(["tonnes"], disposal) };
  const bought = { ...kept, level1: "Material use", measures: by(["tonnes"], production) };
  const make = (level2: string, level3: readonly string[]): Category[] => [
    { ...bought, level2, level3, range: [2, 4000] },
    { ...thrown, level2, level3, range: [0.9, 25] },
  ];
  return [
    ...refrigerants(year),
    ...goods.flatMap(([level2, level3]) => make(level2, level3)),
    { ...thrown, level2: "Refuse", level3: refuse, range: [6, 500] },
  ];
};

function refrigerants(year: number): Category[] {
  const leaked = {
    scope: "Scope 1",
    level1: "Refrigerant & other",
    measures: by(["kg"]),
    gases: "total",
  } as const;
  return [
    {
      ...leaked,
      level2: "Kyoto protocol - standard",
      level3: gasesInCylinders,
      range: [1, 15_000],
    },
    { ...leaked, level2: "Kyoto protocol- blends", level3: blends, range: [1200, 4000] },
    lessThanOne(year, leaked),
  ];
}

/** `< 1` is the one text that says something; from 2023 a number stands there. */
function lessThanOne(
  year: number,
  leaked: Pick<Category, "scope" | "level1" | "measures" | "gases">,
): Category {
  const range = [0.4, 0.9] as const;
  if (year < 2022) {
    const level3 = ["R1234yf ", "R1234ze "];
    return { ...leaked, level2: "Other refrigerants", level3, range, text: "< 1" };
  }
  const counts = ["only non-Kyoto products", "non-Kyoto products"];
  const columnTexts = [
    `Emissions including ${counts[0]}`,
    `Total emissions including ${counts[1]}`,
  ];
  return {
    ...leaked,
    level2: "Other products",
    level3: ["R1234yf*", "R1234ze*"],
    measures: by(["kg"], columnTexts),
    range,
    ...(year === 2022 && { text: "< 1" }),
  };
}

/** Nights away, and days at home from 2021. */
export const stayCategories: Categories = ({ year }) => {
  const stay = { scope: "Scope 3", gases: "total" } as const;
  const night = { level1: "Hotel stay", level2: "Hotel stay", level3: hotels };
  const away: Category = {
    ...stay,
    ...night,
    measures: by(["Room per night"]),
    range: [4, 150],
    gaps: 0.2,
  };
  const atHome = (level2: string): Category => ({
    ...stay,
    level1: "Homeworking",
    level2,
    level3: [undefined],
    measures: by(["per FTE Working Hour"]),
    range: [0.03, 0.32],
  });
  return year < 2021 ? [away] : [away, atHome("Office Equipment"), atHome("Heating")];
};
