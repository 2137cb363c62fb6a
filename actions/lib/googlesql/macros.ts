import { buildCastMacros } from "./cast-macros.ts";
import { FAMILIES } from "./functions.ts";

/** Statements that install every macro in the schema `googlesql`, each after what it stands on. */
export function buildMacros(): string[] {
  const overloads = new Map<string, string[]>();
  for (const line of [
    ...FAMILIES.flatMap(({ macros = "" }) => macros.split("\n")),
    ...buildCastMacros(),
  ]) {
    const [, name, rest] = /^(\w+)(\(.*)$/s.exec(line) ?? [];
    if (name === undefined || rest === undefined) continue;
    overloads.set(name, [...(overloads.get(name) ?? []), rest]);
  }
  return [...overloads].map(([name, bodies]) =>
    `create or replace macro googlesql.${name}${bodies.join(",\n  ")}`.replaceAll(
      /\bNUMERIC\b(?! is)/g,
      "decimal(38, 9)",
    ),
  );
}
