/** Template of the HTML report: one file, no script, no request to anywhere, Dutch and English beside each other. */
export const htmlTemplate = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{target.name}}: conformiteit verzuimspec</title>
<style>
:root { color-scheme: light dark; --line: #8888; --soft: #8881; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
[lang=en] { opacity: .8; font-style: italic; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
.wide { overflow-x: auto; }
.verdict { font-weight: 600; white-space: nowrap; } .verdict::before { content: attr(data-sign); margin-right: .4em; }
code, pre { font-size: .85em; overflow-wrap: anywhere; white-space: pre-wrap; }
pre { background: var(--soft); padding: .6rem; margin: .3rem 0; }
details { border-bottom: 1px solid var(--line); padding: .3rem 0; } summary { cursor: pointer; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dd { margin: 0; overflow-wrap: anywhere; }
@media print { details { break-inside: avoid; } body { max-width: none; } }
</style>
</head>
<body>
<main>
<h1>{{target.name}}</h1>
<p>{{headline.nl}}<br><span lang="en">{{headline.en}}</span></p>
<dl>
<dt>Product</dt><dd>{{target.product}} {{target.version}}</dd>
<dt>Normbasis</dt><dd>{{spec.version}}, peildatum {{spec.asOf}}, profiel {{profile}}</dd>
<dt>Digest</dt><dd><code>{{spec.digest}}</code></dd>
<dt>Kit</dt><dd>{{kit.name}} {{kit.version}}</dd>
<dt>Reikwijdte</dt><dd>{{#each within}}{{label.nl}} <span lang="en">{{label.en}}</span>: {{#each ids}}<code>{{this}}</code> {{/each}}<br>{{/each}}</dd>
<dt>Niveau</dt><dd>{{level}}</dd>
<dt>Gedraaid</dt><dd>{{startedAt}} – {{finishedAt}}, {{requests}} antwoorden gelezen</dd>
</dl>
<details{{#if leftOut}} open{{/if}}><summary>{{say.leftOut.nl}} <span lang="en">{{say.leftOut.en}}</span></summary>
{{#unless leftOut}}<p>{{say.nothing.nl}} <span lang="en">{{say.nothing.en}}</span></p>{{/unless}}
{{#each leftOut}}<p>{{label.nl}} <span lang="en">{{label.en}}</span>: {{#each ids}}<code>{{this}}</code> {{/each}}</p>{{/each}}
</details>
<h2>{{say.outcome.nl}} <span lang="en">{{say.outcome.en}}</span></h2>
<table>
<thead><tr><th scope="col">Oordeel</th><th scope="col">Controles</th><th scope="col">Normen</th></tr></thead>
<tbody>{{#each counts}}
<tr><th scope="row"><span class="verdict" data-sign="{{sign}}">{{label.nl}}</span> <span lang="en">{{label.en}}</span></th><td>{{checks}}</td><td>{{norms}}</td></tr>{{/each}}
</tbody>
</table>
<h2>{{say.findings.nl}} <span lang="en">{{say.findings.en}}</span></h2>
{{#unless findings}}<p>{{say.none.nl}} <span lang="en">{{say.none.en}}</span></p>{{/unless}}
{{#each findings}}
<details open id="{{id}}"><summary><span class="verdict" data-sign="{{sign}}">{{label.nl}}</span> {{title.nl}} <span lang="en">{{title.en}}</span></summary>
<p>{{reason.nl}} <span lang="en">{{reason.en}}</span></p>
<p>Normen: {{#each norms}}<code>{{this}}</code> {{/each}}</p>
{{#each evidence}}<pre>{{role}}: {{request.method}} {{request.path}} → {{response.status}} ({{where}})
verwacht/expected: {{expected}}
gezien/actual: {{actual}}
{{response.excerpt}}</pre>{{/each}}
</details>
{{/each}}
<h2>{{say.norms.nl}} <span lang="en">{{say.norms.en}}</span></h2>
<div class="wide"><table>
<thead><tr><th scope="col">Norm</th><th scope="col">Oordeel</th><th scope="col">Waarom</th><th scope="col">Controles</th></tr></thead>
<tbody>{{#each normRows}}
<tr><td><code>{{norm}}</code><br>{{statement.nl}}<br><span lang="en">{{statement.en}}</span></td><td><span class="verdict" data-sign="{{sign}}">{{label.nl}}</span></td><td>{{reason.nl}}<br><span lang="en">{{reason.en}}</span></td><td>{{count}}</td></tr>{{/each}}
</tbody>
</table></div>
<h2>{{say.allChecks.nl}} <span lang="en">{{say.allChecks.en}}</span></h2>
{{#each groups}}
<details><summary>{{kind}} ({{rows.length}})</summary>
<table><thead><tr><th scope="col">Controle</th><th scope="col">Oordeel</th><th scope="col">Waarom</th></tr></thead><tbody>
{{#each rows}}<tr><td>{{title.nl}}<br><code>{{id}}</code></td><td><span class="verdict" data-sign="{{sign}}">{{label.nl}}</span></td><td>{{reason.nl}}</td></tr>
{{/each}}</tbody></table>
</details>
{{/each}}
<p>{{say.notice.nl}}<br>
<span lang="en">{{say.notice.en}}</span></p>
</main>
</body>
</html>
`
