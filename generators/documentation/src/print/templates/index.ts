export const indexTemplate = `{{#> layout}}
<h1>{{title}}</h1>
<p class="lead">{{@words.index.lead}}</p>
<p class="small">{{layout.state}} {{@words.site.disclaimer}}</p>

<h2 id="elements">{{@words.index.byElement}}{{> anchor "elements"}}</h2>
{{#each categories}}
<h3 id="{{anchor}}">{{label}}{{> anchor anchor}}</h3>
<p class="small">{{description}}</p>
<ul class="columns">
{{#each elements}}
<li>{{> link}}</li>
{{/each}}
</ul>
{{/each}}

<h2 id="roles">{{@words.index.byRole}}{{> anchor "roles"}}</h2>
<ul class="tiles">
{{#each roles}}
<li>{{> link}}</li>
{{/each}}
</ul>

<h2 id="actions">{{@words.index.byAction}}{{> anchor "actions"}}</h2>
<ul class="tiles">
{{#each actions}}
<li>{{> link}}</li>
{{/each}}
</ul>

<h2 id="more">{{@words.index.more}}{{> anchor "more"}}</h2>
<ul class="tiles">
{{#each more}}
<li>{{> link}}</li>
{{/each}}
</ul>

<h2 id="about">{{@words.index.what}}{{> anchor "about"}}</h2>
<p>{{@words.index.about}}</p>
<p>{{@words.index.defaultDeny}}</p>
<p>{{positions}}</p>
<dl class="facts">
<dt>{{@words.index.asOf}}</dt>
<dd>{{> day asOf}}</dd>
<dt>{{@words.index.version}}</dt>
<dd>{{version}}</dd>
<dt>{{@words.index.counts}}</dt>
<dd>{{counts}}</dd>
</dl>
{{/layout}}
`
