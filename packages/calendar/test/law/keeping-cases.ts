import { normBase } from '../norm-base.js'
import type { CalendarApi, LawCase } from './law-case.js'

type Query = Parameters<CalendarApi['retainUntil']>[1]
type Options = Parameters<CalendarApi['retainUntil']>[2]

/** Last day, first day it must be gone and status of one record, under the norm base itself. */
function keepCase(
  fact: string,
  says: string,
  retention: string,
  events: Query['events'],
  want: readonly (string | undefined)[],
  more: { readonly facts?: Record<string, boolean>; readonly options?: Options } = {},
): LawCase {
  const query = { retention, events, facts: more.facts ?? {} }
  return {
    fact,
    says,
    onNormBase: true,
    run: (api) => {
      const { lastDay, goneFrom, status } = api.retainUntil(normBase, query, more.options)
      return [lastDay, goneFrom, status]
    },
    want,
  }
}

const made = { 'opmaak-stuk': '2010-05-01', 'laatste-wijziging-dossier': '2012-03-01' }
const completed = { 'einde-re-integratie': '2024-01-31' }
const lastAct = { 'laatste-handeling-dossier': '2024-03-15' }
const on = (today: string): { readonly options: Options } => ({ options: { today } })

/** R1 to R15, D18, D19: how long records are kept, by the norm base itself. */
export const keepingCases: readonly LawCase[] = [
  keepCase(
    'R1',
    'two years after the end of employment',
    'verzuimadministratie-werkgever',
    { 'einde-dienstverband': '2024-01-31' },
    ['2026-01-31', '2026-02-01', undefined],
  ),
  keepCase(
    'R1',
    'a benefit dispute extends',
    'verzuimadministratie-werkgever',
    { 'einde-dienstverband': '2024-01-31' },
    ['2026-01-31', undefined, 'extended'],
    { facts: { 'geschil-over-uitkering': true }, ...on('2026-06-01') },
  ),
  keepCase(
    'R3',
    'what an own-risk bearer must keep longer is not gone after two years',
    'verzuimadministratie-werkgever',
    { 'einde-dienstverband': '2024-01-31' },
    ['2026-01-31', undefined, 'extended'],
    { facts: { 'bewaarplicht-eigenrisicodrager': true }, ...on('2026-06-01') },
  ),
  keepCase(
    'R2',
    'two years after completion',
    're-integratiedossier-werkgever',
    completed,
    ['2026-01-31', '2026-02-01', 'must-be-gone'],
    on('2026-02-01'),
  ),
  keepCase(
    'R2',
    'lasting arrangements move to the personnel file',
    're-integratiedossier-werkgever',
    completed,
    ['2026-01-31', '2026-02-01', 'must-move'],
    { facts: { 'blijvende-afspraken': true }, ...on('2026-02-01') },
  ),
  keepCase(
    'R2',
    'they move only when the term has passed',
    're-integratiedossier-werkgever',
    completed,
    ['2026-01-31', '2026-02-01', 'may-keep'],
    { facts: { 'blijvende-afspraken': true }, ...on('2026-01-31') },
  ),
  keepCase(
    'R3',
    'five years from 1 January after the last act',
    'erd-zw-gegevens',
    lastAct,
    ['2029-12-31', undefined, 'keep'],
    on('2029-12-31'),
  ),
  keepCase(
    'R3',
    'after them nobody must keep',
    'erd-zw-gegevens',
    lastAct,
    ['2029-12-31', undefined, 'may-keep'],
    on('2030-01-01'),
  ),
  keepCase('R3', 'ten years for the medical file', 'erd-zw-medisch-dossier', lastAct, [
    '2034-12-31',
    undefined,
    undefined,
  ]),
  keepCase(
    'R3',
    'an act on 31 December counts from the next day',
    'erd-zw-gegevens',
    { 'laatste-handeling-dossier': '2024-12-31' },
    ['2029-12-31', undefined, undefined],
  ),
  keepCase('D19', 'the AP names no start', 'erd-zw-gegevens', lastAct, ['2029-03-15', undefined, undefined], {
    options: { profile: 'ap-2016' },
  }),
  keepCase('R4', 'ten years of risk', 'erd-wga-dossier', { 'begin-wga': '2024-01-01' }, [
    '2034-01-01',
    '2034-01-02',
    undefined,
  ]),
  keepCase('R5', 'six months after the examination', 'aanstellingskeuring', { aanstellingskeuring: '2024-08-31' }, [
    '2025-02-28',
    '2025-03-01',
    undefined,
  ]),
  keepCase('R6', 'twenty years from the last change', 'behandeldossier', made, ['2032-03-01', undefined, undefined]),
  keepCase(
    'R6',
    'fifteen years from making when they ended before 2020',
    'behandeldossier',
    { ...made, 'opmaak-stuk': '2004-12-31' },
    ['2019-12-31', undefined, undefined],
  ),
  {
    fact: 'R6',
    says: 'no file is changed before it is made',
    onNormBase: true,
    run: (api) => {
      try {
        const events = { 'opmaak-stuk': '2010-05-01', 'laatste-wijziging-dossier': '2010-04-30' }
        return api.retainUntil(normBase, { retention: 'behandeldossier', events }).lastDay
      } catch (error) {
        return error instanceof api.CalendarError && error.code
      }
    },
    want: 'event-too-early',
  },
  keepCase('D18', 'fifteen years under the AP reading', 'behandeldossier', made, ['2025-05-01', undefined, undefined], {
    options: { profile: 'ap-2016' },
  }),
  keepCase('R7', 'the absence guidance file likewise', 'medisch-dossier', made, ['2032-03-01', undefined, undefined]),
  keepCase('R8', 'two years after guidance', 'administratie-arbodienst', { 'einde-begeleiding': '2024-02-29' }, [
    '2026-02-28',
    '2026-03-01',
    undefined,
  ]),
  keepCase('R9', 'two years for a reintegration company', 're-integratiedossier-bedrijf', completed, [
    '2026-01-31',
    '2026-02-01',
    undefined,
  ]),
  keepCase('R9', 'twenty for its medical part', 're-integratiedossier-medisch', made, [
    '2032-03-01',
    undefined,
    undefined,
  ]),
  keepCase(
    'R10',
    'longer while an occupational disease may show',
    'medisch-dossier',
    made,
    ['2032-03-01', undefined, 'extended'],
    { facts: { 'beroepsziekte-mogelijk': true }, ...on('2033-01-01') },
  ),
  keepCase(
    'R11',
    'forty years after exposure',
    'blootstelling-kankerverwekkend',
    { 'einde-blootstelling': '2000-02-29' },
    ['2040-02-29', undefined, undefined],
  ),
  keepCase('R11', 'asbestos as long', 'asbestregister', { 'einde-blootstelling': '2001-07-01' }, [
    '2041-07-01',
    undefined,
    undefined,
  ]),
  keepCase(
    'R11b',
    'until seventy-five when that is later',
    'dosisgegevens-straling',
    { geboorte: '1980-05-05', 'einde-stralingswerk': '2010-01-01' },
    ['2055-05-05', undefined, undefined],
  ),
  keepCase(
    'R11b',
    'thirty years after the work when that is later',
    'dosisgegevens-straling',
    { geboorte: '1960-05-05', 'einde-stralingswerk': '2020-01-01' },
    ['2050-01-01', undefined, undefined],
  ),
  keepCase(
    'R11b',
    'ten years for biological agents',
    'blootstelling-biologisch',
    { 'einde-blootstelling': '2020-01-01' },
    ['2030-01-01', undefined, undefined],
  ),
  keepCase('R11b', 'forty in listed cases', 'blootstelling-biologisch-laat', { 'einde-blootstelling': '2020-01-01' }, [
    '2060-01-01',
    undefined,
    undefined,
  ]),
  keepCase('R12', 'seven years for payroll', 'loonadministratie', { 'einde-boekjaar': '2024-12-31' }, [
    '2031-12-31',
    undefined,
    undefined,
  ]),
  keepCase(
    'R15',
    'a file taken over keeps the statutory term',
    'overgenomen-dossier',
    { 'laatste-wijziging-dossier': '2026-09-15' },
    ['2046-09-15', undefined, undefined],
  ),
]
