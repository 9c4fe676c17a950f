import { type GeneratedFile, printCsv } from '@verzuimspec/vocabulary'
import { decisionsCsvAddress } from '../../build/links/addresses.js'
import type { Answer } from '../../build/site/answer.js'
import { createPageContext, fileOf, type PageContext } from '../../build/site/page-context.js'
import type { Site } from '../../build/site/site.js'
import { sayWays } from '../../build/views/parts/answer.js'
import { labelOf } from '../../build/views/parts/link.js'

function listHeads({ words: { csv } }: PageContext): readonly string[] {
  return [
    csv.role,
    csv.action,
    csv.recipient,
    csv.element,
    csv.category,
    csv.answer,
    csv.conditions,
    csv.duties,
    csv.norms,
    csv.divergences,
  ]
}

function printAnswer(page: PageContext, answer: Answer): readonly string[] {
  const { roles, actions, elements, categories, duties } = page.site.spec
  const { actor, action, data, recipient } = answer.request
  return [
    labelOf(page, roles, actor),
    labelOf(page, actions, action),
    recipient === undefined ? '' : labelOf(page, roles, recipient),
    labelOf(page, elements, data),
    labelOf(page, categories, elements[data]?.category ?? ''),
    page.words.verdict[answer.verdict],
    sayWays(page, answer).join(page.words.join.or),
    answer.duties.map((id) => labelOf(page, duties, id)).join(', '),
    answer.norms.join(' '),
    answer.divergences.join(' '),
  ]
}

// Between most parties next to nothing may pass: a disclosure without a row is a no.
const isWorthARow = ({ request, verdict }: Answer): boolean => request.recipient === undefined || verdict !== 'deny'

/** Every answer of the site as one spreadsheet, a row each, to filter at will; of disclosures those that are no no. */
export function listDecisionsCsvFiles(site: Site): readonly GeneratedFile[] {
  const answers = [...site.answers.values()].flat().filter(isWorthARow)
  return site.languages.map((language) => {
    const page = createPageContext(site, language, decisionsCsvAddress)
    const rows = [listHeads(page), ...answers.map((answer) => printAnswer(page, answer))]
    return { path: fileOf(language, decisionsCsvAddress), content: printCsv(rows) }
  })
}
