import type { NormBase } from '@verzuimspec/model'
import { printDoc } from './print-doc.js'

/** The kinds of identifier that get a type of their own: its name, where the ids are, what one is. */
const kinds = [
  ['RolId', 'roles', 'A role: a working relation, not a job title.'],
  ['ActionId', 'actions', 'What a role can do with a datum.'],
  ['ElementId', 'elements', 'One datum.'],
  ['EntityId', 'entities', 'A record a system keeps.'],
  ['FactId', 'facts', 'A condition a decision may depend on.'],
  ['PurposeId', 'purposes', 'What data may be needed for.'],
  ['DutyId', 'duties', 'What must be done besides.'],
  ['EventId', 'events', 'A day from which a term may run.'],
  ['DeadlineId', 'deadlines', 'A term by which something must be done.'],
  ['RetentionId', 'retention', 'A term for which records are kept.'],
  ['DivergenceId', 'divergences', 'A point on which sources contradict each other or the law of today.'],
  ['ProfileId', 'profiles', 'A visible choice of positions on the divergences.'],
  ['SourceId', 'sources', 'A document or law.'],
  ['NormId', 'norms', 'One testable statement of one source.'],
] as const satisfies readonly (readonly [name: string, part: keyof NormBase, doc: string])[]

/** The names of the types this file exports, for a barrel. */
export const vocabularyNames: readonly string[] = [...kinds.map(([name]) => name), 'IsoDate']

function printUnion(name: string, doc: string, ids: readonly string[]): string {
  const members = ids.length === 0 ? ['  never'] : ids.map((id) => `  | '${id}'`)
  return [printDoc(doc), `export type ${name} =`, ...members].join('\n')
}

/** The parts of the file of identifiers: a union for each kind, of every date, so that a misspelt id does not compile. */
export function printVocabulary(base: NormBase): readonly string[] {
  return [
    ...kinds.map(([name, part, doc]) => printUnion(name, doc, Object.keys(base[part]))),
    [printDoc('A calendar date, `YYYY-MM-DD`.'), 'export type IsoDate = string'].join('\n'),
  ]
}
