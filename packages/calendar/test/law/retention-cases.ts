import { base } from '../fixture.js'
import type { CalendarApi, LawCase } from './law-case.js'

const employer = (api: CalendarApi, end: string, today: string, facts: Record<string, boolean> = {}) => {
  const query = { retention: 'verzuimadministratie-werkgever', events: { 'einde-dienstverband': end }, facts }
  const { lastDay, goneFrom, status } = api.retainUntil(base, query, { today })
  return [lastDay, goneFrom, status]
}

const file = (api: CalendarApi, made: string, changed: string, today?: string) => {
  const events = { 'opmaak-stuk': made, 'laatste-wijziging-dossier': changed }
  const options = today === undefined ? {} : { today }
  const { start, lastDay, status } = api.retainUntil(base, { retention: 'medisch-dossier', events }, options)
  return [start, lastDay, status]
}

/** R1 and R6: how long a record is kept. */
export const retentionCases: readonly LawCase[] = [
  {
    fact: 'R1',
    says: 'two years after the end of employment, that day included',
    run: (api) => employer(api, '2024-01-31', '2026-01-31'),
    want: ['2026-01-31', '2026-02-01', 'may-keep'],
  },
  {
    fact: 'R1',
    says: 'the day after, it must be gone',
    run: (api) => employer(api, '2024-01-31', '2026-02-01'),
    want: ['2026-01-31', '2026-02-01', 'must-be-gone'],
  },
  {
    fact: 'R1',
    says: 'two years after a leap day end on 28 February',
    run: (api) => employer(api, '2024-02-29', '2026-02-28'),
    want: ['2026-02-28', '2026-03-01', 'may-keep'],
  },
  {
    fact: 'R1',
    says: 'a dispute extends it for as long as it runs',
    run: (api) => employer(api, '2024-01-31', '2026-06-01', { 'geschil-over-uitkering': true }),
    want: ['2026-01-31', undefined, 'extended'],
  },
  {
    fact: 'R6',
    says: 'fifteen years from making when that ended before 2020',
    run: (api) => file(api, '2003-05-01', '2010-03-01'),
    want: ['opmaak-stuk', '2018-05-01', undefined],
  },
  {
    fact: 'R6',
    says: 'twenty years from the last change for a file still held on 1-1-2020',
    run: (api) => file(api, '2010-05-01', '2012-03-01'),
    want: ['laatste-wijziging-dossier', '2032-03-01', undefined],
  },
  {
    fact: 'R6',
    says: 'fifteen years that end on 31-12-2019 have run out',
    run: (api) => file(api, '2004-12-31', '2012-03-01'),
    want: ['opmaak-stuk', '2019-12-31', undefined],
  },
  {
    fact: 'R6',
    says: 'fifteen years that end on 1-1-2020 have not',
    run: (api) => file(api, '2005-01-01', '2012-03-01'),
    want: ['laatste-wijziging-dossier', '2032-03-01', undefined],
  },
  {
    fact: 'R6',
    says: 'a file asked about after 2019 is still held, and falls under the new term',
    run: (api) => file(api, '2003-05-01', '2010-03-01', '2026-01-01'),
    want: ['laatste-wijziging-dossier', '2030-03-01', 'keep'],
  },
  {
    fact: 'R6',
    says: 'a minimum that has passed no longer obliges',
    run: (api) => file(api, '2003-05-01', '2004-03-01', '2024-03-02'),
    want: ['laatste-wijziging-dossier', '2024-03-01', 'may-keep'],
  },
]
