/** What follows from an answer and what it rests on. */
export const answer = `<dl class="details">
{{#if conditions}}
<dt>{{@words.answer.when}}</dt>
<dd>{{#each conditions}}{{#unless @first}}{{@words.join.or}}{{/unless}}{{this}}{{/each}}</dd>
{{/if}}
{{#if purposes}}
<dt>{{@words.answer.purpose}}</dt>
<dd>{{> words purposes}}</dd>
{{/if}}
{{#if duties}}
<dt>{{@words.answer.duties}}</dt>
<dd><ul>{{#each duties}}<li>{{this}}</li>{{/each}}</ul></dd>
{{/if}}
<dt>{{@words.answer.norms}}</dt>
<dd>{{> citations citations}}</dd>
{{#if divergences}}
<dt>{{@words.answer.divergences}}</dt>
<dd>{{> links divergences}}</dd>
{{/if}}
</dl>
`
