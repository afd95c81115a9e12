// How an HTML draft looks: on a screen of any width, and printed on A4 or Letter. Nothing depends on colour: it prints in black and white.

/** The stylesheet of HTML drafts. It is constant: nothing of a draft ever gets into it. */
export const STYLESHEET = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.55 Georgia, "Times New Roman", serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4, caption, th, nav { font-family: "Helvetica Neue", Arial, sans-serif; line-height: 1.25; }
h1 { margin: 0 0 .25rem; font-size: 1.9rem; }
h2 { margin: 3rem 0 1rem; padding-top: .75rem; border-top: 2px solid #1a1a1a; font-size: 1.45rem; }
h3 { margin: 2.25rem 0 .75rem; font-size: 1.15rem; }
h4 { margin: 1.75rem 0 .5rem; font-size: 1rem; }
p { margin: 0 0 1rem; }
ul, ol { margin: 0 0 1rem; padding-left: 1.5rem; }
li { margin-bottom: .4rem; }
li > p { margin: 0; }
a { color: #0b4f8a; }
:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
.subtitle { font-size: 1.1rem; color: #444; }
.remark { padding-left: 1rem; border-left: 4px solid #767676; font-style: italic; }
.signature { max-width: 24rem; margin: 3rem 0 0; padding-top: .35rem; border-top: 1px solid #1a1a1a; }
nav ul { padding-left: 0; list-style: none; }
nav li { margin: .35rem 0; }
nav ul ul { margin: 0; padding-left: 1.25rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
.table { position: relative; margin: 1rem 0 1.75rem; overflow-x: auto; }
table { width: 100%; min-width: 40rem; border-collapse: collapse; font-size: .875rem; line-height: 1.4; }
caption { padding: 0 0 .5rem; text-align: left; font-weight: bold; font-size: .95rem; }
caption span { display: block; max-width: calc(100vw - 2.5rem); }
th, td { padding: .4rem .5rem; border: 1px solid #767676; text-align: left; vertical-align: top; }
td, tbody th { overflow-wrap: anywhere; }
thead th { border-bottom-width: 2px; background: #ececec; hyphens: auto; }
tbody th { font: inherit; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1.5rem 0 1.75rem; }
figure > div { overflow-x: auto; }
figure svg { display: block; height: auto; }
figcaption { margin-top: .5rem; font: .875rem/1.4 "Helvetica Neue", Arial, sans-serif; }
sup { line-height: 0; font-size: .75em; }
sup a { padding: 0 .15em; }
.footnotes { font-size: .875rem; }
.footnotes ol { columns: 2 18rem; column-gap: 2.5rem; padding-left: 2.25rem; }
.footnotes li { margin-bottom: .2rem; break-inside: avoid; }
.footnotes h2 { font-size: 1.45rem; }
@media (max-width: 40rem) { main { padding: 1.25rem 1rem 3rem; } }
@page { size: auto; margin: 20mm 18mm; @bottom-center { content: counter(page); font: 9pt Arial, sans-serif; } }
@media print {
  body { font-size: 10.5pt; line-height: 1.4; color: #000; }
  main { max-width: none; padding: 0; }
  h2.page { margin-top: 0; break-before: page; }
  nav h2 { margin-top: 1.5rem; }
  h1, h2, h3, h4, caption, .intro { break-after: avoid; }
  h3 { margin-top: 1.5rem; }
  p, li, td, figure { break-inside: avoid; }
  figure > div { overflow: visible; }
  figure svg { max-width: 100%; }
  figcaption { font-size: 9pt; }
  .table { overflow: visible; }
  table { min-width: 0; font-size: 8.5pt; }
  caption span { max-width: none; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child, tbody tr:last-child { break-before: avoid; }
  th, td { padding: 1.2mm 1.6mm; border-color: #555; }
  thead th { background: none; border-bottom-color: #000; }
  a { color: inherit; text-decoration: none; }
  sup a { padding: 0; }
  .footnotes { font-size: 8.5pt; }
  [data-footnote-backref] { display: none; }
}
`;
