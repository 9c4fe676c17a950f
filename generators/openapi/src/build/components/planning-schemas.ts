import { bilingual, exampleOf, type JsonSchema } from '@verzuimspec/generate-json-schema'
import type { Deadline, DeadlineVersion, Id, IsoDate, Spec, Text } from '@verzuimspec/vocabulary'
import { mergeNorms } from '../norms.js'
import { withExample } from './with-example.js'

function holdsOn({ validFrom, validTo }: DeadlineVersion, day: IsoDate): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo)
}

// A spec keeps every version, for the days of a case pick one; a contract as of a day cites what holds on that day, and
// no transitional norm that a version for older cases still rests on.
function normsOf({ asOf, norms: inForce }: Spec, { versions }: Deadline): readonly Id[] {
  const cited = versions.filter((version) => holdsOn(version, asOf)).map(({ norms }) => norms)
  return mergeNorms(...cited).filter((norm) => Object.hasOwn(inForce, norm))
}

/** What a planning rests on: the deadlines as they hold on the day of the spec. */
export function planningNorms(spec: Spec): readonly Id[] {
  return mergeNorms(...Object.values(spec.deadlines).map((deadline) => normsOf(spec, deadline)))
}

function memberSchema(title: Text, description: Text, keywords: JsonSchema, norms: readonly Id[]): JsonSchema {
  return { ...bilingual(title, description), ...keywords, 'x-norms': norms }
}

function stepSchema(spec: Spec, norms: readonly Id[]): JsonSchema {
  const title = { nl: 'Stap', en: 'Step' }
  const description = { nl: 'De termijn waar de stap bij hoort.', en: 'The deadline the step belongs to.' }
  const ids = Object.keys(spec.deadlines)
  const perStep = Object.fromEntries(Object.values(spec.deadlines).map((one) => [one.id, normsOf(spec, one)]))
  return memberSchema(title, description, { type: 'string', enum: ids, 'x-enum-norms': perStep }, norms)
}

function whoSchema(spec: Spec, norms: readonly Id[]): JsonSchema {
  const title = { nl: 'Wie', en: 'Who' }
  const description = { nl: 'De rol die de stap moet zetten.', en: 'The role that has to take the step.' }
  const roles = [...new Set(Object.values(spec.deadlines).map(({ who }) => who))]
  return memberSchema(title, description, { type: 'string', enum: roles }, norms)
}

function lastDaySchema(norms: readonly Id[]): JsonSchema {
  const title = { nl: 'Uiterlijk', en: 'At the latest' }
  const description = {
    nl: 'De laatste dag waarop het mag; ontbreekt zolang de termijn nog niet is begonnen.',
    en: 'The last permitted day; absent as long as the term has not begun.',
  }
  return memberSchema(title, description, { type: 'string', format: 'date' }, norms)
}

const statuses = ['open', 'gedaan', 'te-laat', 'nog-niet', 'bereikt', 'vervallen', 'afgeweken'] as const

function statusSchema(norms: readonly Id[]): JsonSchema {
  const title = { nl: 'Status', en: 'Status' }
  const description = {
    nl: 'Gedaan, open (de termijn loopt), te laat, nog niet aan de orde, bereikt (een moment), vervallen (het kan niet meer), of afgeweken (te laat met een reden die telt).',
    en: 'Done, open (the term runs), late, not yet at issue, reached (a moment), lapsed (it can no longer be done), or departed from (late with a reason that counts).',
  }
  return memberSchema(title, description, { type: 'string', enum: statuses }, norms)
}

/** One thing to be done in a case, by whom and when at the latest. */
export function planningStepSchema(spec: Spec): JsonSchema {
  const norms = planningNorms(spec)
  const title = { nl: 'Stap van de planning', en: 'Step of the planning' }
  const description = { nl: 'Wat wie uiterlijk wanneer moet doen.', en: 'What who must do by when.' }
  return withExample({
    ...bilingual(title, description),
    'x-norms': norms,
    type: 'object',
    additionalProperties: false,
    required: ['stap', 'wie', 'status'],
    properties: {
      stap: stepSchema(spec, norms),
      wie: whoSchema(spec, norms),
      uiterlijk: lastDaySchema(norms),
      status: statusSchema(norms),
    },
  })
}

/** The planning of one case. */
export function planningSchema(spec: Spec): JsonSchema {
  const norms = planningNorms(spec)
  const title = { nl: 'Planning', en: 'Planning' }
  const description = { nl: 'De stappen van een verzuimgeval.', en: 'The steps of an absence case.' }
  const steps = { nl: 'Stappen', en: 'Steps' }
  const items = { $ref: '#/components/schemas/PlanningStap' }
  return {
    ...bilingual(title, description),
    'x-norms': norms,
    type: 'object',
    additionalProperties: false,
    required: ['stappen'],
    properties: { stappen: memberSchema(steps, description, { type: 'array', items }, norms) },
    examples: [{ stappen: [exampleOf(planningStepSchema(spec))] }],
  }
}
