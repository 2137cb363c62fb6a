/** The report's style: light and dark, narrow and wide, screen and A4. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1b1f23; --soft: #57606a; --line: #d0d7de; --ground: #ffffff; --band: #f6f8fa; --sample: #fff8c5; --problem: #ffebe9; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9aa4af; --line: #3d444d; --ground: #0d1117; --band: #161b22; --sample: #3b2f00; --problem: #4c1210; } }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
.lead { color: var(--soft); max-width: 48rem; margin: 0 0 1.5rem; }
.banner { border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; }
.sample { background: var(--sample); }
.problem { background: var(--problem); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; min-width: 100%; font-size: .925rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .75rem; text-align: left; vertical-align: top; }
th { background: var(--band); font-weight: 600; white-space: nowrap; }
td:first-child { white-space: nowrap; }
.numeric { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media print { main { max-width: none; padding: 0; } .scroll { overflow: visible; } table { font-size: .7rem; } tr { break-inside: avoid; } }
`;
