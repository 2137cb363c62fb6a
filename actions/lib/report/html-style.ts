/** The report's style: light and dark, narrow and wide, screen and A4. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1b1f23; --soft: #57606a; --line: #d0d7de; --edge: #818b98; --ground: #ffffff; --band: #f6f8fa; --link: #0b57a4; --sample: #fff8c5; --problem: #ffebe9; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9aa4af; --line: #3d444d; --edge: #6e7781; --ground: #0d1117; --band: #161b22; --link: #6cb6ff; --sample: #3b2f00; --problem: #4c1210; } }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
section > h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
.lead { color: var(--soft); max-width: 48rem; margin: 0 0 .75rem; }
.banner { border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; }
.sample { background: var(--sample); }
.problem { background: var(--problem); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; min-width: 100%; font-size: .925rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .75rem; text-align: left; vertical-align: top; }
th { background: var(--band); font-weight: 600; white-space: nowrap; }
td:first-child { white-space: nowrap; }
.file, code { overflow-wrap: anywhere; }
.numeric { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.soft, .small, .note { color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
a { color: var(--link); }
button, select { font: inherit; font-size: .925rem; color: var(--text); background: var(--ground); border: 1px solid var(--edge); border-radius: 6px; padding: .35rem .7rem; min-height: 2.25rem; }
button { cursor: pointer; }
button:disabled { opacity: .5; cursor: default; }
button:hover:enabled { background: var(--band); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.filters { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; padding: .75rem 0; background: var(--ground); border-bottom: 1px solid var(--line); }
.choice { display: flex; flex-direction: column; gap: .15rem; min-width: 0; }
.choice label { font-size: .8rem; color: var(--soft); }
.choice select { max-width: 16rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(13.5rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.checks { grid-template-columns: repeat(3, minmax(0, 1fr)); }
.tile { border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; }
.tile h3 { margin: 0; font-size: .85rem; font-weight: 600; color: var(--soft); }
.tile .figure { font-size: 1.6rem; font-weight: 650; line-height: 1.25; margin: .1rem 0; }
.tile p, .tile ul { margin: 0; padding: 0; list-style: none; font-size: .9rem; }
.tile li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .75rem; padding: .1rem 0; overflow-wrap: anywhere; }
.tile .value { color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
#driver { font-size: 1.05rem; max-width: 60rem; margin: .5rem 0 1.5rem; }
.charts { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; }
.chart { margin: 0; border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; min-width: 0; }
#over-time, #heat { grid-column: 1 / -1; }
.chart .head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem; margin-bottom: .5rem; }
.chart h3 { margin: 0; font-size: 1rem; }
.chart .canvas { width: 100%; }
.note { font-size: .85rem; margin: .5rem 0 0; }
.nothing { color: var(--soft); padding: 2rem 0; }
details { font-size: .9rem; margin-top: .5rem; }
#provenance { margin-bottom: 1rem; }
.chart details .scroll, #provenance .scroll { max-height: 24rem; overflow: auto; }
.list { font-size: inherit; margin-top: 1rem; }
summary { cursor: pointer; color: var(--link); padding: .25rem 0; width: fit-content; }
.switch { display: inline-flex; }
.switch button { border-radius: 0; margin-left: -1px; }
.switch button:first-child { border-radius: 6px 0 0 6px; }
.switch button:last-child { border-radius: 0 6px 6px 0; }
.switch [aria-pressed="true"] { background: var(--text); color: var(--ground); }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; }
th button { border: 0; background: none; padding: 0; min-height: 0; font-weight: 600; }
th[aria-sort] button::after { content: " ▲"; font-size: .7em; }
th[aria-sort="descending"] button::after { content: " ▼"; }
@media (max-width: 64rem) { .charts { grid-template-columns: repeat(2, minmax(0, 1fr)); } #by-month { grid-column: 1 / -1; } }
@media screen and (max-width: 46rem) {
  main { padding: 1rem .75rem 3rem; }
  h1 { font-size: 1.5rem; }
  .charts { grid-template-columns: minmax(0, 1fr); }
  .filters { gap: .5rem; position: static; }
  .choice { flex: 1 1 40%; }
  .choice select { max-width: none; width: 100%; }
  td:first-child { white-space: normal; }
  td:not(.numeric) { min-width: 6rem; }
  .checks { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .5rem; }
  .checks .tile { padding: .5rem .75rem; }
  .checks .figure { font-size: 1.3rem; }
}
@media print {
  :root { color-scheme: light; --text: #1b1f23; --soft: #57606a; --line: #d0d7de; --edge: #8c959f; --ground: #ffffff; --band: #f6f8fa; --link: #0b57a4; }
  @page { size: A4; margin: 15mm; }
  .filters, .buttons, .switch, .chart details, #provenance, details:not([open]), .more { display: none; }
  .charts { display: block; }
  .chart { break-inside: avoid; margin-bottom: 1rem; }
  .tiles { grid-template-columns: repeat(3, 1fr); break-inside: avoid; }
  td, th { padding: .3rem .25rem; }
  th, th button, td:first-child, .numeric { white-space: normal; }
  th button { text-align: inherit; }
  h1, .tile .figure { font-size: 1.4rem; }
  h2, h3 { break-after: avoid; }
}
@media print { main { max-width: none; padding: 0; } .scroll { overflow: visible; } table { font-size: .7rem; } #table { font-size: .62rem; } tr { break-inside: avoid; } }
`;
