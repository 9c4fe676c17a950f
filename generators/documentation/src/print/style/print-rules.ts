/**
 * On paper: no navigation, nothing cut off, wide tables on a wide sheet. A long table of few columns runs on beside
 * itself; a short one stays in one piece, as Chromium repeats no heads in a fragment less than four times their height.
 */
export const printRules = `
@page { size: A4; margin: 16mm 14mm; }
@page wide { size: A3 landscape; margin: 12mm; }
html { font-size: 10pt; }
.skip, .band .menu, .band .languages, .anchor, .screen { display: none; }
.band { background: none; }
.inner { max-width: none; padding-left: 0; padding-right: 0; }
.scroll { overflow: visible; max-height: none; border: 0; }
body:has(.wide), .wide { page: wide; }
th, td { padding: 1mm 1.5mm; }
.matrix { font-size: 8pt; line-height: 1.25; }
.matrix td { padding: 0; }
.matrix td.deny, .matrix td a { padding: 0.7mm 1.5mm; }
.matrix th[scope="row"] { min-width: 46mm; padding: 0.7mm 1.5mm; }
.matrix thead th { font-size: 7pt; }
.matrix thead th:not(:first-child) { min-width: 16mm; width: auto; }
.wide .scroll:not(:has(tr:nth-child(25))), .wide .scroll:not(:has(thead th:nth-child(7))) { break-inside: avoid; column-fill: auto; }
.wide .scroll:has(tr:nth-child(25)):not(:has(thead th:nth-child(7))) { columns: 2; }
.wide .scroll:has(tr:nth-child(25)):not(:has(thead th:nth-child(4))) { columns: 3; }
thead { display: table-header-group; }
tr:has(> [scope="rowgroup"]) { break-after: avoid; }
thead th, .matrix th[scope="row"] { position: static; }
tr, .answers > li, .norms > li { break-inside: avoid; }
h1, h2, h3 { break-after: avoid; }
a { color: inherit; }
.mark, .permit, .depends, .deny, .badge { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
`
