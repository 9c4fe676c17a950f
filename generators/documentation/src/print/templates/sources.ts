export const sourcesTemplate = `{{#> layout}}
<h1>{{title}}</h1>
<p class="lead">{{@words.sources.lead}}</p>
<div class="scroll" role="region" aria-label="{{@words.sources.table}}" tabindex="0">
<table>
<caption>{{@words.sources.table}}</caption>
<thead><tr><th scope="col">{{@words.sources.source}}</th><th scope="col">{{@words.sources.standing}}</th><th scope="col">{{@words.sources.issuer}}</th><th scope="col">{{@words.sources.validity}}</th><th scope="col">{{@words.sources.replacedBy}}</th><th scope="col">{{@words.sources.norms}}</th></tr></thead>
<tbody>
{{#each sources}}
<tr><th scope="row">{{> link source}}{{#if note}}<div class="small">{{note}}</div>{{/if}}</th><td>{{standing}}</td><td lang="nl">{{issuer}}</td><td>{{validity}}</td><td>{{#if replacedBy}}{{> links replacedBy}}{{else}}–{{/if}}</td><td>{{norms}}</td></tr>
{{/each}}
</tbody>
</table>
</div>

<h2 id="concordance">{{@words.sources.concordance}}{{> anchor "concordance"}}</h2>
<p>{{@words.sources.concordanceLead}}</p>
<div class="scroll" role="region" aria-label="{{@words.sources.concordance}}" tabindex="0">
<table>
<thead><tr><th scope="col">{{@words.sources.old}}</th><th scope="col">{{@words.sources.subject}}</th><th scope="col">{{@words.sources.now}}</th></tr></thead>
<tbody>
{{#each concordance}}
<tr><th scope="row">{{> article old}}</th><td>{{subject}}</td><td>{{#each now}}{{#unless @first}}; {{/unless}}{{> article}}{{/each}}{{#if unverified}} {{> unverified}}{{/if}}</td></tr>
{{/each}}
</tbody>
</table>
</div>
{{/layout}}
`
