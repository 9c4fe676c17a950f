export const flowsTemplate = `{{#> layout}}
<h1>{{title}}</h1>
<p class="lead">{{@words.flows.lead}}</p>
<figure>
<div class="scroll frameless" role="region" aria-label="{{@words.flows.diagram}}" tabindex="0">
<svg class="diagram" viewBox="0 0 {{diagram.width}} {{diagram.height}}" role="img" aria-labelledby="diagram-title diagram-text" xmlns="http://www.w3.org/2000/svg">
<title id="diagram-title">{{@words.flows.diagram}}</title>
<desc id="diagram-text">{{@words.flows.diagramText}}</desc>
<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M 0 0 L 10 5 L 0 10 z"/></marker></defs>
{{#each diagram.arrows}}
<path{{#unless certain}} class="conditional"{{/unless}} d="{{path}}" marker-end="url(#head)"><title>{{title}}</title></path>
{{/each}}
{{#each diagram.nodes}}
<rect x="{{left}}" y="{{top}}" width="{{width}}" height="{{height}}" rx="8"/>{{#each lines}}<text x="{{../x}}" y="{{y}}">{{text}}</text>{{/each}}
{{/each}}
</svg>
</div>
<figcaption class="small">{{@words.flows.solid}}; {{@words.flows.dashed}}</figcaption>
</figure>

<h2 id="overview">{{@words.flows.table}}{{> anchor "overview"}}</h2>
<div class="scroll" role="region" aria-label="{{@words.flows.table}}" tabindex="0">
<table>
<thead><tr><th scope="col">{{@words.flows.sender}}</th><th scope="col">{{@words.flows.recipient}}</th><th scope="col">{{@words.flows.data}}</th></tr></thead>
<tbody>
{{#each senders}}
{{#each flows}}
<tr><td>{{> link ../sender}}</td><td>{{> link recipient}}</td><td><a href="#{{anchor}}">{{counts}}</a></td></tr>
{{/each}}
{{/each}}
</tbody>
</table>
</div>
{{#each senders}}

<h2 id="{{anchor}}">{{sender.label}}{{> anchor anchor}}</h2>
{{#if closed}}
<p>{{@words.flows.nothing}}: {{#each closed}}{{#unless @first}}, {{/unless}}<span id="{{anchor}}">{{> link}}</span>{{/each}}.</p>
{{/if}}
{{#each flows}}

<h3 id="{{anchor}}">{{title}}{{> anchor anchor}}</h3>
<ul class="answers gathered">
{{#each groups}}
<li>
<span class="what">{{> links elements}}</span>
<span>{{> mark mark}}</span>
{{> answer}}
</li>
{{/each}}
{{#if denied}}
<li>
<span class="what">{{@words.flows.rest}}</span>
<span>{{> mark denied}}</span>
<span></span>
</li>
{{/if}}
</ul>
{{/each}}
{{/each}}
{{/layout}}
`
