export const timelineTemplate = `{{#> layout}}
<h1>{{title}}</h1>
<p class="lead">{{@words.timeline.lead}}</p>

<h2 id="example">{{@words.timeline.example}}{{> anchor "example"}}</h2>
<p>{{exampleLead}}</p>
<div class="scroll" role="region" aria-label="{{@words.timeline.example}}" tabindex="0">
<table>
<thead><tr><th scope="col">{{@words.timeline.step}}</th><th scope="col">{{@words.timeline.who}}</th><th scope="col">{{@words.timeline.byDefault}}</th><th scope="col">{{@words.timeline.other}}</th></tr></thead>
<tbody>
{{#each example}}
<tr><th scope="row">{{> link step}}</th><td>{{who}}</td><td>{{#if lastDay}}{{> day lastDay}}{{else}}{{@words.timeline.unknown}}{{/if}}</td><td>{{#each others}}<div><strong>{{#if lastDay}}{{> day lastDay}}{{else}}{{@words.timeline.unknown}}{{/if}}</strong>: {{label}}</div>{{else}}{{@words.timeline.noOther}}{{/each}}</td></tr>
{{/each}}
</tbody>
</table>
</div>
{{#each deadlines}}

<h2 id="{{id}}">{{label}}{{> anchor id}}</h2>
<dl class="facts">
<dt>{{@words.timeline.who}}</dt>
<dd>{{> link who}}{{#if towards}} → {{> link towards}}{{/if}}</dd>
<dt>{{@words.norm.standing}}</dt>
<dd>{{standing}}</dd>
{{#if lateness}}
<dt>{{@words.timeline.late}}</dt>
<dd>{{lateness}}</dd>
{{/if}}
{{#if remark}}
<dt>{{@words.timeline.remark}}</dt>
<dd>{{remark}}</dd>
{{/if}}
{{#each versions}}
<dt>{{@words.timeline.term}}</dt>
<dd><strong>{{term}}</strong>{{#if outer}} {{outer}}{{/if}}{{#if unverified}} {{> unverified}}{{/if}}
<div class="small">{{validity}}</div>
{{#each counting}}
<div class="small">{{this}}</div>
{{/each}}
{{#if rollsOver}}
<div class="small">{{@words.timeline.rollsOver}}</div>
{{/if}}
{{> citations citations}}
{{#each bounds}}
<div>{{text}}</div>
{{> citations citations}}
{{/each}}</dd>
{{#each readings}}
<dt>{{@words.timeline.other}}</dt>
<dd>{{> link position}}: {{term}}{{#if outer}} {{outer}}{{/if}}
{{#each counting}}
<div class="small">{{this}}</div>
{{/each}}
{{#if profiles}}
<div class="small">{{@words.timeline.takenBy}}: {{> words profiles}}</div>
{{/if}}
{{> citations citations}}</dd>
{{/each}}
{{/each}}
</dl>
{{/each}}
{{/layout}}
`
