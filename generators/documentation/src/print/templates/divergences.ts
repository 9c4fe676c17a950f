export const divergencesTemplate = `{{#> layout}}
<h1>{{title}}</h1>
<p class="lead">{{@words.divergences.lead}}</p>
{{#each divergences}}

<h2 id="{{id}}">{{label}}{{> anchor id}}</h2>
<p class="small">{{topic}}</p>
{{#each positions}}
<div class="position{{#if standard}} standard{{/if}}">
<p><strong>{{label}}</strong>{{#if standard}} <span class="badge">{{@words.divergences.standard}}</span>{{/if}}</p>
<dl class="details">
<dt>{{@words.divergences.takenBy}}</dt>
<dd>{{> citations citations}}</dd>
<dt>{{@words.divergences.profiles}}</dt>
<dd>{{#if profiles}}{{> words profiles}}{{else}}{{@words.divergences.noProfile}}{{/if}}</dd>
</dl>
</div>
{{/each}}
{{#if shifts}}
<div class="scroll" role="region" aria-label="{{@words.divergences.touched}}: {{label}}" tabindex="0">
<table>
<caption>{{@words.divergences.touched}}</caption>
<thead><tr><th scope="col">{{@words.divergences.question}}</th>{{#each positions}}<th scope="col">{{label}}</th>{{/each}}</tr></thead>
<tbody>
{{#each shifts}}
<tr><th scope="row">{{> link party}} · {{> words actions}} · {{> links elements}}</th>{{#each marks}}<td>{{> mark}}</td>{{/each}}</tr>
{{/each}}
</tbody>
</table>
</div>
{{/if}}
{{#if deadlines}}
<p>{{@words.divergences.terms}}: {{> links deadlines}}</p>
{{/if}}
{{#if untouched}}
<p>{{@words.divergences.none}}</p>
{{/if}}
{{/each}}
{{/layout}}
`
