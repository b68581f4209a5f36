/** Of the HTML report: calm on a screen, light or dark, and on paper. Nothing is fetched. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1f24; --soft: #5a626d; --line: #d9dde3; --page: #ffffff; --card: #f6f7f9; --accent: #0a5ea8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --soft: #9aa3ae; --line: #363c44; --page: #16191d; --card: #1f2328; --accent: #7ab8f5; } }
* { box-sizing: border-box; }
html { font: 16px/1.55 'Source Serif 4', 'Iowan Old Style', 'Palatino Linotype', Georgia, 'DejaVu Serif', serif; background: var(--page); color: var(--ink); }
body { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; }
h1, h2, h3, th, .place, .date, figcaption, nav, .subtitle { font-family: 'Inter', 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif; }
h1 { font-size: 2.1rem; line-height: 1.15; margin: 0 0 .5rem; letter-spacing: -.01em; text-wrap: balance; }
.subtitle { color: var(--soft); font-size: .95rem; margin: 0 0 1.75rem; }
nav { font-size: .85rem; border-block: 1px solid var(--line); padding: .55rem 0; margin-bottom: 1.75rem; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; }
h2 { font-size: 1.35rem; margin: 2.75rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .35rem; }
a { color: var(--accent); text-decoration: none; } a:hover, a:focus-visible { text-decoration: underline; }
ul { margin: .25rem 0 .75rem; padding-left: 1.15rem; } li { margin: .18rem 0; }
sup { line-height: 0; font-size: .7em; white-space: nowrap; font-family: Arial, sans-serif; } sup a { padding: 0 .12em; }
figure { margin: 0 0 1.5rem; } figure svg { width: 100%; height: auto; max-height: 46rem; background: #fff; border: 1px solid var(--line); border-radius: 6px; }
figcaption { color: var(--soft); font-size: .85rem; margin-top: .4rem; }
blockquote { margin: 1.1rem 0; padding: .15rem 0 .15rem 1rem; border-left: 3px solid var(--accent); }
blockquote p { margin: 0; } blockquote footer { color: var(--soft); font-size: .9rem; margin-top: .25rem; }
.versus { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; margin: .75rem 0; }
.versus > div { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .6rem .9rem; } .versus h3 { margin: 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; margin: .5rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { overflow-wrap: normal; font-size: .8rem; color: var(--soft); font-weight: 600; } .date { white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.notes q { quotes: none; } .notes { padding-left: 2.2rem; font-size: .92rem; } .notes li { margin: .6rem 0; padding-left: .25rem; } .notes li:target { background: var(--card); outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.place { display: block; color: var(--soft); font-size: .82rem; overflow-wrap: anywhere; }
@media (max-width: 34rem) { .versus { grid-template-columns: 1fr; } }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --page: #fff; --card: #fff; --accent: #000; }
  @page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt Arial, sans-serif; } }
  html { font-size: 10.5pt; } body { max-width: none; padding: 0; } nav { display: none; }
  h2, h3 { break-after: avoid; } figure, blockquote, tr, .versus, .notes li { break-inside: avoid; } figure svg { border: none; max-height: 210mm; }
}
`;
