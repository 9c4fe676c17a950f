export const roleTemplate = `{{#> layout}}
<h1>{{title}}</h1>
<p class="lead">{{description}}</p>
<ul class="plain">
{{#each traits}}
<li>{{this}}</li>
{{/each}}
{{#if within}}
<li>{{@words.role.within}}: {{> link within}}.</li>
{{/if}}
</ul>

<h2 id="never">{{@words.role.never}}{{> anchor "never"}}</h2>
{{#if never}}
<p>{{@words.role.neverLead}}</p>
<ul class="short">
<li class="deny"><span class="sign" aria-hidden="true">✕</span> {{> links never}}</li>
</ul>
{{else}}
<p>{{@words.role.neverNone}}</p>
{{/if}}

<h2 id="may">{{@words.role.may}}{{> anchor "may"}}</h2>
{{#if groups}}
{{> matrix-table caption=caption columns=actions}}
<p>{{@words.role.mayRest}}</p>
{{else}}
<p>{{@words.role.mayNothing}}</p>
{{/if}}

<h2 id="gives">{{@words.role.gives}}{{> anchor "gives"}}</h2>
<ul class="norms">
{{#each gives}}
<li>{{> link flow}}: {{counts}}</li>
{{else}}
<li>{{@words.role.none}}</li>
{{/each}}
</ul>

<h2 id="gets">{{@words.role.gets}}{{> anchor "gets"}}</h2>
<ul class="norms">
{{#each gets}}
<li>{{> link flow}}: {{counts}}</li>
{{else}}
<li>{{@words.role.none}}</li>
{{/each}}
</ul>

{{#if security}}
<h2 id="security">{{@words.role.security}}{{> anchor "security"}}</h2>
<ul class="norms">
{{#each security}}
<li>{{label}} <span class="small">({{@words.norm.securityCheck}}: <code>{{check}}</code>)</span>
<div class="small">{{> citations citations}}</div></li>
{{/each}}
</ul>
{{/if}}

<h2 id="norms">{{@words.role.norms}}{{> anchor "norms"}}</h2>
<ul class="norms">
{{#each norms}}
<li><span class="badge">{{modality}}</span> {{> link}}</li>
{{/each}}
</ul>
<div class="small">{{> citations citations}}</div>
{{/layout}}
`
