export const normTemplate = `{{#> layout}}
<h1>{{title}}</h1>
<p><span class="badge">{{modality}}</span> <span class="badge">{{standing}}</span></p>
{{#if unverified}}
<p class="warning">{{@words.norm.unverified}}</p>
{{/if}}
<dl class="facts">
{{#if condition}}
<dt>{{@words.norm.condition}}</dt>
<dd>{{condition}}</dd>
{{/if}}
<dt>{{@words.norm.source}}</dt>
<dd>{{> link source}}</dd>
<dt>{{@words.norm.locator}}</dt>
<dd lang="nl">{{locator}}</dd>
<dt>{{@words.norm.issuer}}</dt>
<dd lang="nl">{{issuer}}</dd>
{{#if who}}
<dt>{{@words.norm.who}}</dt>
<dd>{{> links who}}</dd>
{{/if}}
{{#if towards}}
<dt>{{@words.norm.towards}}</dt>
<dd>{{> links towards}}</dd>
{{/if}}
{{#if elements}}
<dt>{{@words.norm.elements}}</dt>
<dd>{{> links elements}}</dd>
{{/if}}
<dt>{{@words.norm.validity}}</dt>
<dd>{{validity}}</dd>
<dt>{{@words.norm.id}}</dt>
<dd><code>{{id}}</code></dd>
</dl>

<h2 id="basis">{{@words.norm.basis}}{{> anchor "basis"}}</h2>
{{#if basis}}
<div class="scroll" role="region" aria-label="{{@words.norm.basis}}" tabindex="0">
<table>
<thead><tr><th scope="col">{{@words.norm.cited}}</th><th scope="col">{{@words.norm.now}}</th></tr></thead>
<tbody>
{{#each basis}}
<tr><th scope="row">{{> article old}}</th><td>{{#each now}}{{#unless @first}}; {{/unless}}{{> article}}{{else}}{{@words.norm.same}}{{/each}}{{#if unverified}} {{> unverified}}{{/if}}</td></tr>
{{/each}}
</tbody>
</table>
</div>
{{else}}
<p>{{@words.norm.basisNone}}</p>
{{/if}}

<h2 id="enforced">{{@words.norm.enforced}}{{> anchor "enforced"}}</h2>
{{#if declaredBecause}}
<p><strong>{{@words.norm.declared}}</strong> {{declaredBecause}}</p>
{{/if}}
{{#each enforcers}}
<h3>{{kind}}</h3>
<ul class="norms">
{{#each entries}}
<li>{{> link}} <code class="small">{{id}}</code></li>
{{/each}}
</ul>
{{/each}}
{{#if tests}}
<h3>{{@words.norm.tests}}</h3>
<ul class="norms">
{{#each tests}}
<li><code>{{this}}</code></li>
{{/each}}
</ul>
{{/if}}
{{#if untested}}
<p>{{@words.norm.noTests}}</p>
{{/if}}

<h2 id="decisions">{{@words.norm.decisions}}{{> anchor "decisions"}}</h2>
<ul class="norms">
{{#each decisions}}
<li>{{> links parties}} · {{> words actions}} · {{> mark mark}} {{> links elements}}</li>
{{else}}
<li>{{@words.norm.nothing}}</li>
{{/each}}
</ul>
{{#if wordUses}}

<h2 id="words">{{@words.norm.words}}{{> anchor "words"}}</h2>
<p>{{> links wordUses}}</p>
{{/if}}
{{/layout}}
`
