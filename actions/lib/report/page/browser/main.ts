import { APP_ELEMENT, FACTS_ELEMENT } from "../facts.ts";
import type { PageFacts } from "../facts.ts";
import { element } from "./dom.ts";
import { explore } from "./explore.ts";

/** The facts in the page: JSON, gzipped, in base64. */
async function readFacts(): Promise<PageFacts> {
  const text = document.getElementById(FACTS_ELEMENT)?.textContent ?? "";
  const letters = atob(text.trim());
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return (await new Response(stream).json()) as PageFacts;
}

async function start(app: HTMLElement): Promise<void> {
  try {
    await explore(await readFacts(), app);
    performance.mark("drawn");
    document.documentElement.dataset["drawn"] = "true";
  } catch (error) {
    const text = `The charts cannot be drawn: ${String(error)}`;
    app.replaceChildren(element("p", { class: "banner problem", role: "alert" }, text));
    throw error;
  }
}

const app = document.getElementById(APP_ELEMENT);
if (app !== null) void start(app);
