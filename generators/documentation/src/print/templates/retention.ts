export const retentionTemplate = `{{#> layout}}
<h1>{{title}}</h1>
<p class="lead">{{@words.retention.lead}}</p>
<div class="scroll" role="region" aria-label="{{@words.retention.table}}" tabindex="0">
<table>
<caption>{{@words.retention.table}}</caption>
<thead><tr><th scope="col">{{@words.retention.what}}</th><th scope="col">{{@words.retention.keeper}}</th><th scope="col">{{@words.retention.howLong}}</th></tr></thead>
<tbody>
{{#each entries}}
<tr><th scope="row"><a href="#{{id}}">{{label}}</a></th><td>{{> link keeper}}</td><td>{{#each versions}}{{#if current}}{{term}}{{/if}}{{/each}}</td></tr>
{{/each}}
</tbody>
</table>
</div>
{{#each entries}}

<h2 id="{{id}}">{{label}}{{> anchor id}}</h2>
<dl class="facts">
<dt>{{@words.retention.keeper}}</dt>
<dd>{{> link keeper}}</dd>
<dt>{{@words.retention.entities}}</dt>
<dd>{{> words entities}}</dd>
</dl>
{{#each versions}}
<div class="position{{#if current}} standard{{/if}}">
<p><strong>{{term}}</strong> <span class="badge">{{state}}</span>{{#if unverified}} {{> unverified}}{{/if}}</p>
<p class="small">{{validity}}</p>
<dl class="details">
{{#each extensions}}
<dt>{{@words.retention.extensions}}</dt>
<dd>{{label}}
<div class="small">{{> citations citations}}</div></dd>
{{/each}}
<dt>{{@words.answer.norms}}</dt>
<dd>{{> citations citations}}</dd>
</dl>
</div>
{{/each}}
{{/each}}
{{/layout}}
`
