/** An exponent has two digits at least: `1e+05`. */
export function padExponent(text: string): string {
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}
