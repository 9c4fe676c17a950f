import { createKeeping, type KeepingEndNode, type KeepingTermNode } from '@verzuimspec/calendar'
import { findConditionFault, type Report } from '@verzuimspec/input'
import type { Id, NormBase, Positions, Scope } from '@verzuimspec/vocabulary'
import type { Engine } from '../dialect/dialect.js'
import type { Sweep, SweepTable, SweepTerm } from './sweep.js'

function readTerm(given: SweepTable, end: KeepingEndNode, report: Report): SweepTerm {
  const column = Object.hasOwn(given.events, end.start) ? given.events[end.start] : undefined
  if (column === undefined) refuseMissingDay(end.start, report)
  const { days, months } = end.length
  return { column: column ?? '', days, months, nextJanuary: end.runsFrom === 'end-of-year' }
}

function refuseMissingDay(event: Id, report: Report): void {
  report.refuse(['events', event], {
    nl: {
      wrong: `de dag van \`${event}\` ontbreekt, waarvan deze termijn loopt`,
      expected: 'de kolom met die dag',
      mend: `voeg \`${event}\` toe aan \`events\``,
    },
    en: {
      wrong: `the day of \`${event}\`, from which this term runs, is missing`,
      expected: 'the column with that day',
      mend: `add \`${event}\` to \`events\``,
    },
  })
}

function listFacts({ extensions }: KeepingTermNode, wanted: 'extends' | 'moves'): readonly Id[] {
  return extensions.filter(({ effect }) => effect === wanted).map(({ fact }) => fact)
}

function readConditions(
  given: SweepTable,
  facts: readonly Id[],
  engines: readonly Engine[],
  report: Report,
): readonly string[] {
  return facts.map((fact) => {
    const condition = given.facts !== undefined && Object.hasOwn(given.facts, fact) ? given.facts[fact] : undefined
    if (condition === undefined) refuseCondition(fact, report)
    const [fault] = engines.flatMap((engine) => findConditionFault(condition ?? 'FALSE', engine) ?? [])
    if (fault !== undefined) report.refuse(['facts', fact], fault)
    if (condition !== undefined) return condition
    return ''
  })
}

function refuseCondition(fact: Id, report: Report): void {
  report.refuse(['facts', fact], {
    nl: {
      wrong: `van \`${fact}\`, dat dit record langer houdt of verplaatst, is niet gezegd wanneer het geldt`,
      expected: 'een SQL-voorwaarde, of `FALSE` waar het nooit geldt',
      mend: `noem \`${fact}\` in \`facts\``,
    },
    en: {
      wrong: `nothing says when \`${fact}\`, which keeps or moves this record, holds`,
      expected: 'an SQL condition, or `FALSE` where it never does',
      mend: `name \`${fact}\` in \`facts\``,
    },
  })
}

function refuseMinimum(id: Id, report: Report): void {
  report.refuse(['retention'], {
    nl: {
      wrong: `\`${id}\` is een minimum, dus na afloop hoeft er niets weg`,
      expected: 'een termijn die zegt wanneer iets weg moet',
      mend: 'noem een andere, of laat de tabel weg',
    },
    en: {
      wrong: `\`${id}\` is a minimum, so nothing must go when it has passed`,
      expected: 'a term that says when something must go',
      mend: 'name another, or leave the table out',
    },
  })
}

function refuseOutside(id: Id, report: Report): void {
  report.refuse(['retention'], {
    nl: {
      wrong: `\`${id}\` valt buiten de reikwijdte`,
      expected: 'een bewaartermijn uit de reikwijdte',
      mend: 'laat de tabel weg, of voeg de termijn toe aan `scope.retention`',
    },
    en: {
      wrong: `\`${id}\` is outside the scope`,
      expected: 'a term of keeping of the scope',
      mend: 'leave the table out, or add the term to `scope.retention`',
    },
  })
}

/** What sweeps are read with: the scope is everything without one. */
export interface SweepContext {
  readonly base: NormBase
  readonly positions: Positions
  readonly scope: Scope | undefined
  readonly engines: readonly Engine[]
}

/** One table of the options; undefined, with what is wrong reported, when no sweep can be made of it. */
export function readSweep(context: SweepContext, given: SweepTable, report: Report): Sweep | undefined {
  const { base, positions, scope, engines } = context
  const id = given.retention
  const retention = Object.hasOwn(base.retention, id) ? base.retention[id] : undefined
  const terms = retention === undefined ? [] : createKeeping(retention, positions).terms
  // The latest governs whatever is still held since it came.
  const [before, term] = [terms.at(-2), terms.at(-1)]
  if (term === undefined) report.refuseId(['retention'], 'retention', id, Object.keys(base.retention))
  else if (scope?.retention.includes(id) === false) refuseOutside(id, report)
  else if (term.bound === 'minimum') refuseMinimum(id, report)
  if (term === undefined) return undefined
  return {
    table: given.table,
    key: given.key,
    retention: id,
    clear: given.clear ?? [],
    terms: term.ends.map((end) => readTerm(given, end, report)),
    extends: readConditions(given, listFacts(term, 'extends'), engines, report),
    moves: readConditions(given, listFacts(term, 'moves'), engines, report),
    after: before?.validTo,
    norms: term.norms,
  }
}
