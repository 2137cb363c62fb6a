import { literal } from "./quote.ts";

/** The `options(…)` of a table or view, as no line or one. */
export function buildOptions(options: {
  readonly description: string;
  readonly labels: Readonly<Record<string, string>>;
}): string[] {
  const { description } = options;
  const labels = Object.entries(options.labels).map(
    ([key, value]) => `(${literal(key)}, ${literal(value)})`,
  );
  const given = [
    ...(description === "" ? [] : [`description = ${literal(description)}`]),
    ...(labels.length === 0 ? [] : [`labels = [${labels.join(", ")}]`]),
  ];
  return given.length === 0 ? [] : [`options(${given.join(", ")})`];
}
