/** On paper: no navigation, nothing cut off, wide tables on a wide sheet. */
export const printRules = `
@page { size: A4; margin: 16mm 14mm; }
@page wide { size: A3 landscape; margin: 12mm; }
body { font-size: 10pt; }
.skip, .band .menu, .band .languages, .anchor, .screen { display: none; }
.band { background: none; }
.inner { max-width: none; padding-left: 0; padding-right: 0; }
.scroll { overflow: visible; max-height: none; border: 0; }
body:has(.wide), .wide { page: wide; }
.matrix { font-size: 8pt; }
.matrix td a { white-space: normal; }
.matrix thead th:not(:first-child) { min-width: 0; width: auto; }
th, td, .matrix td a { padding: 1mm 1.5mm; }
.matrix td { padding: 0; }
thead { display: table-header-group; }
thead th, .matrix th[scope="row"] { position: static; }
tr, .answers > li, .norms > li { break-inside: avoid; }
h1, h2, h3 { break-after: avoid; }
a { color: inherit; }
.mark, .permit, .depends, .deny, .badge { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
`
