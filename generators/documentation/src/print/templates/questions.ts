export const questionsTemplate = `{{#> layout}}
<h1>{{title}}</h1>
<p class="lead">{{@words.questions.lead}}</p>
{{#each questions}}

<h2 id="{{id}}">{{question}}{{> anchor id}}</h2>
<p>{{> mark mark}} {{because}}</p>
<dl class="details">
{{#if known}}
<dt>{{@words.questions.known}}</dt>
<dd>{{> words known}}</dd>
{{/if}}
{{#if hangsOn}}
<dt>{{@words.answer.hangsOn}}</dt>
<dd>{{> words hangsOn}}</dd>
{{/if}}
{{#if given}}
<dt>{{@words.questions.given}}</dt>
<dd>{{> words given}}</dd>
{{/if}}
<dt>{{@words.answer.norms}}</dt>
<dd>{{> citations citations}}</dd>
{{#if cell}}
<dt>{{@words.questions.cell}}</dt>
<dd>{{> link cell}}</dd>
{{/if}}
</dl>
{{else}}
<p>{{@words.questions.none}}</p>
{{/each}}
{{/layout}}
`
