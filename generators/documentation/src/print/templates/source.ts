export const sourceTemplate = `{{#> layout}}
<h1>{{title}}</h1>
<p><span class="badge">{{facts.standing}}</span></p>
{{#if facts.note}}
<p class="warning">{{facts.note}}</p>
{{/if}}
<dl class="facts">
<dt>{{@words.sources.issuer}}</dt>
<dd lang="nl">{{facts.issuer}}</dd>
{{#if facts.published}}
<dt>{{@words.sources.published}}</dt>
<dd>{{> day facts.published}}</dd>
{{/if}}
<dt>{{@words.sources.validity}}</dt>
<dd>{{facts.validity}}</dd>
{{#if facts.replacedBy}}
<dt>{{@words.sources.replacedBy}}</dt>
<dd>{{> links facts.replacedBy}}</dd>
{{/if}}
</dl>

<h2 id="norms">{{@words.sources.normsOf}}{{> anchor "norms"}}</h2>
{{#each chapters}}
<h3 lang="nl">{{place}}</h3>
<ul class="norms">
{{#each norms}}
<li>{{> link}} <span class="badge">{{modality}}</span>{{#if unverified}} {{> unverified}}{{/if}}
<div class="small" lang="nl">{{locator}}</div></li>
{{/each}}
</ul>
{{else}}
<p>{{@words.sources.noNorms}}</p>
{{/each}}
{{/layout}}
`
