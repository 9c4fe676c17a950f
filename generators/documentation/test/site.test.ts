// In one file, so that the site is generated and read once for all of these.
import './site/answers.js'
import './site/coverage.js'
import './site/decisions.js'
import './site/diagram.js'
import './site/escaping.js'
import './site/files.js'
import './site/html.js'
import './site/links.js'
