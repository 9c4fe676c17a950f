/** The page as a whole: type, header, columns, footer. */
export const layoutRules = `
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--page);
  color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--link); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--depends-surface); scroll-margin-top: 4rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem 1rem; background: var(--page); z-index: 10; }
.band { border-bottom: 1px solid var(--line); background: var(--surface); }
.band .inner { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding: 0.75rem 1rem; }
.band .site { font-weight: 700; color: inherit; text-decoration: none; }
.band ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; list-style: none; margin: 0; padding: 0; }
.band .menu { flex: 1 1 20rem; }
.band [aria-current="page"] { color: inherit; font-weight: 700; text-decoration: none; box-shadow: 0 2px 0 var(--link); }
.inner { max-width: 76rem; margin: 0 auto; padding: 0 1rem; }
:root:has(.wide) .inner { max-width: 112rem; }
main.inner { padding-top: 1.5rem; padding-bottom: 3rem; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.1rem); line-height: 1.2; margin: 0 0 0.6rem; max-width: 34ch; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.4rem 0 0.7rem; }
h3 { font-size: 1.05rem; line-height: 1.3; margin: 1.6rem 0 0.5rem; }
p { margin: 0 0 0.8rem; max-width: 46rem; }
.lead { font-size: 1.1rem; color: var(--muted); }
.foot { border-top: 1px solid var(--line); color: var(--muted); font-size: 0.9rem; }
.foot .inner { padding-top: 1rem; padding-bottom: 2rem; }
.foot p { margin-bottom: 0.3rem; }
`
