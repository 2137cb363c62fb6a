export interface GeneratedModel {
  readonly name: string;
  readonly layer: "staging" | "intermediate" | "marts";
  /** Folder below the layer's; twenty models share one, and its YAML file. */
  readonly area: string;
  readonly materialized: "view" | "table" | "incremental" | "ephemeral";
  /** A staging model's table; undefined in the other layers, which read models. */
  readonly source: { readonly name: string; readonly table: string } | undefined;
  readonly refs: readonly string[];
  readonly hasMacro: boolean;
  readonly hasLoop: boolean;
}

const AREA_SIZE = 20;
const LAYERS = [
  { layer: "staging", share: 0.3, prefix: "stg" },
  { layer: "intermediate", share: 0.4, prefix: "int" },
  { layer: "marts", share: 0.3, prefix: "fct" },
] as const;

/** A layered graph of so many models, the same each time: staging, what joins it, and marts. */
export function generateGraph(count: number): GeneratedModel[] {
  const random = createRandom(count);
  const models: GeneratedModel[] = [];
  const named = { staging: [] as string[], intermediate: [] as string[], marts: [] as string[] };
  for (const { layer, share, prefix } of LAYERS) {
    const below = layer === "marts" ? [named.intermediate, named.staging] : [named.staging];
    for (let index = 0; index < Math.round(count * share); index += 1) {
      const area = `area_${String(Math.floor(index / AREA_SIZE)).padStart(3, "0")}`;
      const name = `${prefix}_${area}__entity_${index}`;
      const refs = layer === "staging" ? [] : pickSome([...below, named[layer]], random);
      named[layer].push(name);
      models.push({
        name,
        layer,
        area,
        refs,
        materialized: pickMaterialization(layer, random()),
        source: layer === "staging" ? { name: area, table: `entity_${index}` } : undefined,
        hasMacro: random() < 0.3,
        hasLoop: random() < 0.1,
      });
    }
  }
  return models;
}

function pickMaterialization(layer: string, chance: number): GeneratedModel["materialized"] {
  if (layer === "staging") return "view";
  if (layer === "intermediate") return chance < 0.2 ? "ephemeral" : "view";
  return chance < 0.3 ? "incremental" : "table";
}

/** One to four names, most of them of the first list. */
function pickSome(lists: readonly (readonly string[])[], random: () => number): string[] {
  const picked = new Set<string>();
  const wanted = 1 + Math.floor(random() * 4);
  for (let each = 0; each < wanted; each += 1) {
    const list = lists[Math.floor(random() ** 3 * lists.length)] ?? [];
    const name = list[Math.floor(random() * list.length)];
    if (name !== undefined) picked.add(name);
  }
  const [first] = lists[0] ?? [];
  if (picked.size === 0 && first !== undefined) picked.add(first);
  return [...picked];
}

/** Numbers from 0 to 1, the same for the same seed: https://en.wikipedia.org/wiki/Xorshift */
function createRandom(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
