/** Elements by category against columns, a mark in each cell. */
export const matrixTable = `<div class="scroll" role="region" aria-label="{{caption}}" tabindex="0">
<table class="matrix">
<caption>{{caption}}</caption>
<thead>
<tr>
<th scope="col">{{@words.matrix.element}}</th>
{{#each columns}}
<th scope="col">{{> link}}</th>
{{/each}}
</tr>
</thead>
{{#each groups}}
<tbody>
<tr><th scope="rowgroup" colspan="{{../width}}">{{category}}</th></tr>
{{#each rows}}
<tr>
<th scope="row">{{> link element}}</th>
{{#each cells}}
{{#if href}}
<td class="{{mark.verdict}}"><a href="{{href}}"><span class="sign" aria-hidden="true">{{mark.sign}}</span> {{mark.word}}</a></td>
{{else}}
<td class="deny">✕ {{mark.word}}</td>
{{/if}}
{{/each}}
</tr>
{{/each}}
</tbody>
{{/each}}
</table>
</div>
`
