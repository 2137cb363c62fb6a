/**
 * Text for a label in quotes: everything but letters, digits and a few signs becomes an entity of
 * Mermaid's, such as `#35;`. https://mermaid.js.org/syntax/flowchart.html
 */
export function escapeMermaid(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}_. ,…()✓✗–-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}

/** A diagram as GitHub draws it in Markdown. */
export function fenceMermaid(diagram: string): string {
  return `\`\`\`mermaid\n${diagram}\n\`\`\``;
}
