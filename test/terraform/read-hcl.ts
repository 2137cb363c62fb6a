import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "@cdktf/hcl2json";

export const TERRAFORM = resolve(import.meta.dirname, "../../terraform");

/** Attributes of a block; what Terraform would compute stands as text, in `${…}`. */
export type Block = Readonly<Record<string, unknown>>;

export interface Configuration {
  readonly variables: Readonly<Record<string, Block>>;
  readonly outputs: Readonly<Record<string, Block>>;
  readonly locals: Block;
  readonly resources: readonly {
    readonly type: string;
    readonly name: string;
    readonly body: Block;
  }[];
  /** The files' text, one after the other. */
  readonly text: string;
}

/** Reads the configuration in a folder, by HashiCorp's own parser. */
export async function readConfiguration(folder = TERRAFORM): Promise<Configuration> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".tf"));
  const merged = { variable: {}, output: {}, locals: {} } as Record<
    string,
    Record<string, unknown>
  >;
  const resources: { type: string; name: string; body: Block }[] = [];
  let text = "";
  for (const file of files) {
    const content = readFileSync(join(folder, file), "utf8");
    text += `${content}\n`;
    const parsed = (await parse(file, content)) as Record<string, unknown>;
    for (const kind of ["variable", "output"] as const) {
      for (const [name, blocks] of Object.entries(
        (parsed[kind] ?? {}) as Record<string, Block[]>,
      )) {
        Object.assign(merged[kind] ?? {}, { [name]: blocks[0] });
      }
    }
    for (const block of (parsed["locals"] ?? []) as Block[])
      Object.assign(merged["locals"] ?? {}, block);
    const found = (parsed["resource"] ?? {}) as Record<string, Record<string, Block[]>>;
    for (const [type, named] of Object.entries(found)) {
      for (const [name, [body]] of Object.entries(named))
        resources.push({ type, name, body: body ?? {} });
    }
  }
  return {
    variables: merged["variable"] as Record<string, Block>,
    outputs: merged["output"] as Record<string, Block>,
    locals: merged["locals"] as Block,
    resources,
    text,
  };
}
