export const unverifiedTemplate = `{{#> layout}}
<h1>{{title}}</h1>
<p class="lead">{{@words.unverified.lead}}</p>

<h2 id="norms">{{@words.unverified.norms}}{{> anchor "norms"}}</h2>
{{#if norms}}{{> citations norms}}{{else}}<p>{{@words.unverified.none}}</p>{{/if}}

<h2 id="deadlines">{{@words.unverified.deadlines}}{{> anchor "deadlines"}}</h2>
<p>{{#if deadlines}}{{> links deadlines}}{{else}}{{@words.unverified.none}}{{/if}}</p>

<h2 id="retention">{{@words.unverified.retention}}{{> anchor "retention"}}</h2>
<p>{{#if retention}}{{> links retention}}{{else}}{{@words.unverified.none}}{{/if}}</p>

<h2 id="articles">{{@words.unverified.articles}}{{> anchor "articles"}}</h2>
<ul class="norms">
{{#each concordance}}
<li>{{> article old}}: {{#each now}}{{#unless @first}}; {{/unless}}{{> article}}{{/each}} <span class="small">{{subject}}</span></li>
{{else}}
<li>{{@words.unverified.none}}</li>
{{/each}}
</ul>
{{/layout}}
`
