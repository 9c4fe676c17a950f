export const matrixTemplate = `{{#> layout}}
<div class="wide">
<h1>{{title}}</h1>
<p class="lead">{{lead}}</p>
<p class="screen"><a href="{{csvHref}}">{{@words.matrix.download}}</a> · {{@words.matrix.others}}: {{> links others}}</p>
<p>{{@words.matrix.legend}}: {{#each legend}}{{#unless @first}} · {{/unless}}{{> mark}} {{meaning}}{{/each}}</p>
{{> matrix-table caption=title}}
{{#if closed}}
<p>{{@words.matrix.closed}}: {{> links closed}}.</p>
{{/if}}
{{#if rest}}
<p>{{rest}}</p>
{{/if}}
</div>
{{/layout}}
`
