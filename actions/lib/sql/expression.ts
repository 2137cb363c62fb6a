const TOKEN =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`\\\n]+`|--|#|\/\*|[()[\];'"`]|[^'"`()[\];#/-]+|[/-]/gy;
const CLOSES: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/**
 * Says why a piece of YAML cannot stand between brackets as one SQL expression, or undefined where
 * it can: brackets and quotes close within it, and it neither ends the statement nor comments.
 */
export function findExpressionFault(text: string): string | undefined {
  if (text.trim() === "") return "is empty";
  if (/'''|"""/.test(text)) return "has a triple quote";
  const open: string[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    end = match.index + token.length;
    if (token === ";") return "ends the statement with ;";
    if (token === "--" || token === "#" || token === "/*") return `starts a comment with ${token}`;
    const closing = CLOSES[token];
    if (closing !== undefined) open.push(closing);
    else if ((token === ")" || token === "]") && open.pop() !== token) {
      return `has a ${token} that closes nothing`;
    } else if (token === "'" || token === '"' || token === "`") {
      return `has a ${token} that is not closed`;
    }
  }
  if (end !== text.length) return "cannot be read as an expression";
  const missing = open.pop();
  return missing === undefined ? undefined : `lacks a ${missing}`;
}
