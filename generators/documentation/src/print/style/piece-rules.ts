/** The pieces pages are made of: marks, answers, facts, lists. */
export const pieceRules = `
.mark { white-space: nowrap; font-weight: 600; border-radius: 0.3rem; padding: 0.05rem 0.45rem; }
.permit { background: var(--permit-surface); color: var(--permit-text); }
.depends { background: var(--depends-surface); color: var(--depends-text); }
.deny { background: var(--deny-surface); color: var(--deny-text); }
.sign { display: inline-block; min-width: 1.1em; text-align: center; }
.badge { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: 0 0.6rem; font-size: 0.85rem; color: var(--muted); background: var(--surface); }
.warning { color: var(--depends-text); background: var(--depends-surface); border-radius: 0.3rem; padding: 0 0.4rem; font-size: 0.85rem; }
span.warning, .badge, time { white-space: nowrap; }
p.warning { padding: 0.5rem 0.8rem; font-size: 1rem; }
.small { font-size: 0.88rem; color: var(--muted); }
code { font: 0.88em/1.4 ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.short { list-style: none; margin: 0 0 1rem; padding: 0; display: grid; gap: 0.5rem; }
.short > li { border-radius: 0.5rem; padding: 0.6rem 0.9rem; font-size: 1.08rem; }
.short a { color: inherit; }
.short ul { margin: 0.2rem 0 0; padding-left: 1.6rem; font-size: 0.95rem; }
.answers { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
.answers > li { display: grid; grid-template-columns: minmax(9rem, 15rem) 7.5rem minmax(0, 1fr); gap: 0.2rem 1rem; padding: 0.6rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.answers .what { font-weight: 600; }
.answers.gathered > li { grid-template-columns: 7.5rem minmax(0, 1fr); }
.answers.gathered .what { grid-column: 1 / -1; font-weight: 400; }
.details { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0.15rem 0.9rem; margin: 0; }
.details dt { color: var(--muted); font-size: 0.9rem; }
.details dd { margin: 0; }
.details ul, .plain { list-style: none; margin: 0; padding: 0; }
.facts { display: grid; grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr); gap: 0.35rem 1.2rem; margin: 0 0 1rem; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; max-width: 46rem; }
.columns { columns: 3 16rem; column-gap: 2rem; margin: 0; padding: 0; list-style: none; }
.columns li { break-inside: avoid; padding: 0.15rem 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: 0.6rem; list-style: none; margin: 0; padding: 0; }
.tiles a { display: block; height: 100%; border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.6rem 0.9rem; background: var(--surface); }
.norms { margin: 0; padding: 0; list-style: none; }
.norms > li { padding: 0.35rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.anchor { text-decoration: none; color: var(--muted); font-weight: 400; margin-left: 0.35rem; }
.anchor:hover, .anchor:focus { color: var(--link); }
.position { border-left: 4px solid var(--line); padding: 0.1rem 0 0.1rem 0.9rem; margin: 0 0 0.8rem; break-inside: avoid; }
.position.standard { border-left-color: var(--link); }
figure { margin: 1.5rem 0; }
figcaption { text-align: center; }
.diagram { width: 100%; min-width: 36rem; max-width: 50rem; height: auto; display: block; margin: 0 auto; }
.diagram rect { fill: var(--surface); stroke: var(--muted); stroke-width: 1.5; }
.diagram text { fill: var(--text); font-size: 15px; font-weight: 600; text-anchor: middle; dominant-baseline: central; }
.diagram path { fill: none; stroke: var(--link); stroke-width: 2; }
.diagram path.conditional { stroke-dasharray: 7 6; }
.diagram .head { fill: var(--link); stroke: none; }
@media screen and (max-width: 46rem) {
  .answers > li, .answers.gathered > li { grid-template-columns: minmax(0, 1fr) max-content; }
  .answers .details { grid-column: 1 / -1; }
  .details, .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd, .details dd { margin-bottom: 0.4rem; }
}
`
