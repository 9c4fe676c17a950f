/** The frame of every page. */
export const layout = `<!doctype html>
<html lang="{{layout.language}}">
<head>
<meta charset="utf-8">
<!-- Generated from the norm base {{layout.version}} as of {{layout.asOf}} by @verzuimspec/generate-documentation. Do not edit. -->
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}} · {{layout.siteTitle}}</title>
<link rel="stylesheet" href="{{layout.stylesheet}}">
{{#each layout.alternates}}
<link rel="alternate" hreflang="{{language}}" href="{{href}}">
{{/each}}
</head>
<body>
<a class="skip" href="#main">{{@words.site.skip}}</a>
<header class="band">
<div class="inner">
<a class="site" href="{{layout.home}}">{{layout.siteTitle}}</a>
<nav class="menu" aria-label="{{@words.site.navigation}}">
<ul>
{{#each layout.menu}}
<li><a href="{{href}}"{{#if current}} aria-current="page"{{/if}}>{{label}}</a></li>
{{/each}}
</ul>
</nav>
{{#if layout.others}}
<ul class="languages">
{{#each layout.others}}
<li><a href="{{href}}" lang="{{language}}" hreflang="{{language}}">{{label}}</a></li>
{{/each}}
</ul>
{{/if}}
</div>
</header>
<main class="inner" id="main">
{{> @partial-block}}
</main>
<footer class="foot">
<div class="inner">
<p>{{layout.state}}</p>
<p>{{@words.site.disclaimer}}</p>
</div>
</footer>
</body>
</html>
`
