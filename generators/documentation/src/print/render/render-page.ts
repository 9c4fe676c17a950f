import Handlebars from 'handlebars'
import type { PageView } from '../../build/views/page-view.js'
import type { Sentences } from '../../build/words/sentences.js'
import { answer } from '../templates/partials/answer.js'
import { layout } from '../templates/partials/layout.js'
import { matrixTable } from '../templates/partials/matrix-table.js'
import * as pieces from '../templates/partials/pieces.js'
import type { LayoutView } from './layout-view.js'

const partials: Readonly<Record<string, string>> = Object.freeze({
  ...pieces,
  answer,
  layout,
  'matrix-table': matrixTable,
})

// Strict: a template that asks for what its view does not have fails, rather than leave a hole in a page.
const options: CompileOptions = Object.freeze({ strict: true, preventIndent: true })

function createHandlebars(): typeof Handlebars {
  const handlebars = Handlebars.create()
  for (const [name, template] of Object.entries(partials)) {
    handlebars.registerPartial(name, handlebars.compile(template, options))
  }
  return handlebars
}

/** Turns a view into a page of HTML; everything a view says is escaped. */
export type RenderPage = (view: PageView, layout: LayoutView, words: Sentences) => string

const handlebars = createHandlebars()

/** Compiles the template of a page. Throws when a view lacks what the template asks for. */
export function compilePage(template: string): RenderPage {
  const render = handlebars.compile(template, options)
  return (view, layoutView, words) => render({ ...view, layout: layoutView }, { data: { words } })
}
