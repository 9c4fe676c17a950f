export const matrixTemplate = `{{#> layout}}
<div class="wide">
<h1>{{title}}</h1>
<p class="lead">{{lead}}</p>
<p class="screen"><a href="{{csvHref}}">{{@words.matrix.download}}</a> · {{@words.matrix.others}}: {{> links others}}</p>
<p>{{@words.matrix.legend}}: {{#each legend}}{{#unless @first}} · {{/unless}}{{> mark}} {{meaning}}{{/each}}</p>
{{#if rowRest}}
<p>{{rowRest}}</p>
{{/if}}
{{#if contents}}
<nav class="screen" aria-label="{{@words.matrix.tables}}">
<ul class="columns">
{{#each contents}}
<li>{{> link}}</li>
{{/each}}
</ul>
</nav>
{{/if}}
{{#each tables}}

<h2 id="{{anchor}}">{{title}}{{> anchor anchor}}</h2>
{{> matrix-table}}
{{/each}}
{{#if closed}}
<p>{{@words.matrix.closed}}: {{> links closed}}.</p>
{{/if}}
{{#if rest}}
<p>{{rest}}</p>
{{/if}}
</div>
{{/layout}}
`
