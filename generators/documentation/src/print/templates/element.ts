export const elementTemplate = `{{#> layout}}
<h1>{{title}}</h1>
{{#if description}}
<p class="lead">{{description}}</p>
{{/if}}

<h2 id="short">{{@words.element.question}}{{> anchor "short"}}</h2>
<ul class="short">
{{#each short}}
<li class="{{mark.verdict}}"><span class="sign" aria-hidden="true">{{mark.sign}}</span> <strong>{{heading}}:</strong> {{#if conditional}}<ul>{{#each roles}}<li>{{> link}}{{#if conditions}}: {{#each conditions}}{{#unless @first}}{{@words.join.or}}{{/unless}}{{this}}{{/each}}{{/if}}</li>{{/each}}</ul>{{else}}{{> links roles}}{{/if}}</li>
{{/each}}
</ul>

<h2 id="roles">{{@words.element.byRole}}{{> anchor "roles"}}</h2>
{{#each roles}}
<h3>{{> links roles}}</h3>
<ul class="answers">
{{#each answers}}
<li>
<span class="what">{{#each anchors}}<span id="{{this}}"></span>{{/each}}{{#each actions}}{{#unless @first}}, {{/unless}}<span id="{{anchor}}">{{label}}</span>{{/each}}</span>
<span>{{> mark mark}}</span>
{{> answer}}
</li>
{{/each}}
</ul>
{{/each}}

<h2 id="flows">{{@words.element.flows}}{{> anchor "flows"}}</h2>
<ul class="answers gathered">
{{#each flows}}
<li>
<span class="what">{{#each flows}}{{#unless @first}}, {{/unless}}<a id="{{anchor}}" href="{{href}}">{{label}}</a>{{/each}}</span>
<span>{{> mark mark}}</span>
{{> answer}}
</li>
{{/each}}
</ul>
<p class="small">{{@words.element.flowRest}}</p>

<h2 id="facts">{{@words.element.facts}}{{> anchor "facts"}}</h2>
<dl class="facts">
<dt>{{@words.element.category}}</dt>
<dd>{{category.label}}. {{category.description}}</dd>
<dt>{{@words.element.type}}</dt>
<dd>{{type}}</dd>
<dt>{{@words.element.origin}}</dt>
<dd>{{> link origin}}</dd>
<dt>{{@words.element.purposes}}</dt>
<dd>{{> words purposes}}</dd>
<dt>{{@words.element.entities}}</dt>
<dd>{{#each entities}}{{#unless @first}}, {{/unless}}{{entity}}{{#if required}} ({{@words.element.required}}){{/if}}{{else}}{{@words.element.nowhere}}{{/each}}</dd>
<dt>{{@words.element.norms}}</dt>
<dd>{{> citations citations}}</dd>
<dt>{{@words.norm.id}}</dt>
<dd><code>{{id}}</code></dd>
</dl>
{{#if names}}

<h2 id="names">{{@words.crosswalk.names}}{{> anchor "names"}}</h2>
<ul class="norms">
{{#each names}}
<li><code>{{name}}</code>{{#if within}} <span class="small">{{within}}</span>{{/if}}: {{relation}}{{#if note}} <span class="small">{{note}}</span>{{/if}}{{#if unverified}} {{> unverified}}{{/if}}</li>
{{/each}}
</ul>
{{/if}}
{{#if words}}

<h2 id="words">{{@words.crosswalk.words}}{{> anchor "words"}}</h2>
<p>{{> words words}}</p>
{{#if falseFriends}}
<ul class="norms">
{{#each falseFriends}}
<li>{{@words.crosswalk.falseFriend}}: {{> words words}}. <span class="small">{{because}}</span></li>
{{/each}}
</ul>
{{/if}}
{{/if}}
{{/layout}}
`
