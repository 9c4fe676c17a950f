/** Tables: they scroll in a box of their own, with heads that stay in sight. */
export const tableRules = `
.scroll { overflow: auto; max-height: 85vh; border: 1px solid var(--line); border-radius: 0.5rem; margin: 0 0 1rem; }
.frameless { border: 0; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 0.95rem; }
caption { text-align: left; padding: 0.5rem 0.75rem; color: var(--muted); }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem; border-bottom: 1px solid var(--line); }
thead th { position: sticky; top: 0; z-index: 2; background: var(--surface); }
tbody:last-child tr:last-child > * { border-bottom: 0; }
th[scope="rowgroup"], th[scope="colgroup"] { background: var(--surface); color: var(--muted); font-weight: 600; }
th[scope="row"] { font-weight: 400; }
.matrix th[scope="row"] { position: sticky; left: 0; z-index: 1; background: var(--page); min-width: 9rem; max-width: 19rem; border-right: 1px solid var(--line); }
.matrix thead th:first-child { left: 0; z-index: 3; }
.matrix thead th:not(:first-child) { min-width: 6.5rem; width: 8.2rem; }
.matrix { width: auto; }
.matrix td { padding: 0; }
.matrix td.deny, .matrix td a { padding: 0.4rem 0.75rem; white-space: nowrap; font-weight: 600; }
.matrix td a { display: block; text-decoration: none; color: inherit; height: 100%; }
.matrix td a:hover, .matrix td a:focus { text-decoration: underline; }
@media screen and (max-width: 46rem) {
  .matrix th[scope="row"] { font-size: 0.88rem; max-width: 9.5rem; min-width: 7rem; }
  th, td, .matrix td a { padding: 0.35rem 0.5rem; }
}
`
