export const crosswalkTemplate = `{{#> layout}}
<h1>{{title}}</h1>
<p class="lead">{{@words.crosswalk.lead}}</p>
{{#each standards}}

<h2 id="{{standard}}">{{standard}}{{> anchor standard}}</h2>
<div class="scroll" role="region" aria-label="{{standard}}" tabindex="0">
<table>
<thead><tr><th scope="col">{{@words.crosswalk.ours}}</th><th scope="col">{{@words.crosswalk.theirs}}</th><th scope="col">{{@words.crosswalk.is}}</th></tr></thead>
<tbody>
{{#each lines}}
<tr><th scope="row">{{> link ours}}</th><td><code>{{name}}</code>{{#if within}} <span class="small">{{within}}</span>{{/if}}{{#if messages}}
<div class="small">{{> words messages}}</div>{{/if}}</td><td>{{relation}}{{#if unverified}} {{> unverified}}{{/if}}{{#if note}}
<div class="small">{{note}}</div>{{/if}}</td></tr>
{{/each}}
</tbody>
</table>
</div>
{{else}}
<p>{{@words.crosswalk.none}}</p>
{{/each}}
{{/layout}}
`
