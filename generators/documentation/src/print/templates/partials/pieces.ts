/** A label with or without a link. */
export const link = `{{#if href}}<a href="{{href}}">{{label}}</a>{{else}}{{label}}{{/if}}`

/** Links in a row. */
export const links = `{{#each this}}{{#unless @first}}, {{/unless}}{{> link}}{{/each}}`

/** Words in a row. */
export const words = `{{#each this}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}`

/** A verdict as sign and word. */
export const mark = `<span class="mark {{verdict}}"><span class="sign" aria-hidden="true">{{sign}}</span> {{word}}</span>`

/** A day. */
export const day = `<time datetime="{{iso}}">{{label}}</time>`

/** An article of a source; a source that is not in force has no page. */
export const article = `{{> link source}}, {{article}}`

/** The sign that something was not checked against its source. */
export const unverified = `<span class="warning">{{@words.answer.unverified}}</span>`

/** The mark beside a heading that links to it. */
export const anchor = `<a class="anchor" href="#{{this}}" aria-label="{{@words.site.anchor}}">#</a>`

/** Norms by source; places stand in the language of the source. */
export const citations = `<ul class="plain">{{#each this}}<li>{{source}}: {{#each norms}}{{#unless @first}}; {{/unless}}{{#if href}}<a lang="nl" href="{{href}}">{{label}}</a>{{else}}{{label}}{{/if}}{{#if unverified}} {{> unverified}}{{/if}}{{/each}}</li>{{/each}}</ul>`
