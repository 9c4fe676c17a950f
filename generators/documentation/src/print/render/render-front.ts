import type { Language } from '@verzuimspec/vocabulary'
import Handlebars from 'handlebars'
import { frontTemplate } from '../templates/front.js'

/** A language a reader can choose. */
export interface LanguageChoice {
  readonly language: Language
  readonly name: string
  readonly title: string
  readonly href: string
}

const render = Handlebars.create().compile(frontTemplate, { strict: true })

/** The page above the languages. */
export function printFront(choices: readonly LanguageChoice[], stylesheet: string): string {
  return render({ choices, stylesheet })
}
