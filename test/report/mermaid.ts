import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";

const MERMAID = fileURLToPath(import.meta.resolve("@mermaid-js/tiny/dist/mermaid.tiny.js"));

/** Mermaid's own parser: gives the kind of diagram, and throws where the text is none. */
export type ParseMermaid = (text: string) => Promise<{ readonly diagramType: string }>;

/** Loads Mermaid, which wants a browser: as much of one as parsing needs. */
export async function loadMermaid(): Promise<ParseMermaid> {
  const Nothing = function Nothing() {};
  const createElement = () => ({
    textContent: "",
    style: {},
    set innerHTML(text: string) {
      this.textContent = text;
    },
  });
  const names = ["Element", "Node", "NodeFilter", "NamedNodeMap", "HTMLFormElement", "DOMParser"];
  const browser: Record<string, unknown> = {
    ...Object.fromEntries(names.map((name) => [name, Nothing])),
    HTMLTemplateElement: Nothing,
    DocumentFragment: Nothing,
    document: { nodeType: 9, implementation: {}, createElement, addEventListener: () => undefined },
    addEventListener: () => undefined,
    console,
    setTimeout,
    clearTimeout,
    structuredClone,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
  };
  browser["window"] = browser;
  const context = createContext(browser);
  runInContext(await readFile(MERMAID, "utf8"), context);
  return runInContext("(text) => mermaid.parse(text)", context) as ParseMermaid;
}

/** The diagrams in Markdown. */
export function listDiagrams(markdown: string): string[] {
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, text = ""]) => text);
}
