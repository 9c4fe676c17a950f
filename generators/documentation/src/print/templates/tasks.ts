export const tasksTemplate = `{{#> layout}}
<h1>{{title}}</h1>
<p class="lead">{{@words.tasks.lead}}</p>
{{#each tasks}}

<h2 id="{{id}}">{{label}}{{> anchor id}}</h2>
<p>{{#if delegable}}{{@words.tasks.yes}}: {{> links to}}{{else}}{{@words.tasks.no}}{{/if}}</p>
<dl class="details">
{{#if condition}}
<dt>{{@words.answer.when}}</dt>
<dd>{{condition}}</dd>
{{/if}}
<dt>{{@words.answer.norms}}</dt>
<dd>{{> citations citations}}</dd>
</dl>
{{else}}
<p>{{@words.tasks.none}}</p>
{{/each}}
{{/layout}}
`
