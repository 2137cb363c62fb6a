import { createInterface } from "node:readline/promises";

/** Asks on the terminal; no answer at all, as where nobody is there, is an empty one. */
export async function confirm(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
  try {
    return (await Promise.race([lines.question(question), ended])).trim();
  } finally {
    lines.close();
  }
}
