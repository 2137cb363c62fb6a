import { APP_ELEMENT, FACTS_ELEMENT } from "./page/facts.ts";

/** What makes the report's charts: its figures, and the script that draws them. */
export interface Page {
  /** `PageFacts` as JSON, gzipped, in base64. */
  readonly packed: string;
  /** Holds nothing that ends a script element. */
  readonly script: string;
  /** SHA-256 of the script in base64, as a content security policy wants it. */
  readonly scriptHash: string;
}

/**
 * The charts' place in the page, and what stands at its end. Figures travel in base64, so that no
 * text of theirs can end an element; the script is the only one that may run.
 */
export function renderPage({ packed, script, scriptHash }: Page) {
  return {
    place: `<section aria-label="Charts and figures" id="${APP_ELEMENT}"><p class="soft">Drawing the charts …</p></section>`,
    end: `<script type="application/gzip" id="${FACTS_ELEMENT}">${packed}</script>\n<script>${script}</script>`,
    policy: `script-src 'sha256-${scriptHash}'; `,
  };
}
