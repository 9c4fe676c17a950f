import { type Id, type NormBase, quoteTypeScript } from '@verzuimspec/vocabulary'
import { StructureKind, type TypeAliasDeclarationStructure } from 'ts-morph'
import type { SourceFile } from '../source-file.js'

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

function makeAlias(name: string, doc: string, type: string): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, isExported: true, name, docs: [doc], type }
}

function printUnion(ids: readonly Id[]): string {
  return ids.length === 0 ? 'never' : ids.map((id) => `\n  | ${quoteTypeScript(id)}`).join('')
}

/** The file of identifiers: a union for each kind, of every date, so that a misspelt id does not compile. */
export function makeVocabularyFile(base: NormBase): SourceFile {
  return {
    path: 'vocabulary.ts',
    statements: [
      ...kinds.map(([name, part, doc]) => makeAlias(name, doc, printUnion(Object.keys(base[part])))),
      makeAlias('IsoDate', 'A calendar date, `YYYY-MM-DD`.', 'string'),
    ],
  }
}
