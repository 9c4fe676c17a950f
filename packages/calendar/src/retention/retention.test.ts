import { expect, it } from 'vitest'
import { base } from '../../test/fixture.js'
import { type RetentionQuery, retainUntil } from '../index.js'

const employer = (facts?: RetentionQuery['facts']): RetentionQuery => ({
  retention: 'verzuimadministratie-werkgever',
  events: { 'einde-dienstverband': '2024-01-31' },
  ...(facts === undefined ? {} : { facts }),
})

const file = (events: RetentionQuery['events'], facts: RetentionQuery['facts'] = {}): RetentionQuery => ({
  retention: 'medisch-dossier',
  events,
  facts,
})

it('gives the verdict on the employer administration', () => {
  expect(retainUntil(base, employer(), { today: '2025-01-01' })).toMatchInlineSnapshot(`
    {
      "bound": "maximum",
      "extendedBy": [],
      "goneFrom": "2026-02-01",
      "lastDay": "2026-01-31",
      "missing": [
        "arbeidsconflict",
        "geschil-over-uitkering",
      ],
      "movedBy": [],
      "norms": [
        "ap-2016/6-bewaartermijnen/administratie-twee-jaar",
      ],
      "retention": "verzuimadministratie-werkgever",
      "start": "einde-dienstverband",
      "status": "may-keep",
      "verified": true,
    }
  `)
})

it('lists the facts that extend, and those nobody answered', () => {
  const verdict = retainUntil(base, employer({ arbeidsconflict: true }), { today: '2026-06-01' })
  expect(verdict).toMatchObject({
    status: 'extended',
    extendedBy: ['arbeidsconflict'],
    missing: ['geschil-over-uitkering'],
    norms: ['ap-2016/6-bewaartermijnen/administratie-twee-jaar', 'ap-2016/6-bewaartermijnen/arbeidsconflict'],
  })
  expect(verdict).not.toHaveProperty('goneFrom')
  const settled = { arbeidsconflict: false, 'geschil-over-uitkering': false }
  expect(retainUntil(base, employer(settled), { today: '2026-06-01' })).toMatchObject({
    status: 'must-be-gone',
    missing: [],
  })
})

it('is merely kept, not extended, while the term still runs', () => {
  expect(retainUntil(base, employer({ arbeidsconflict: true }), { today: '2025-06-01' }).status).toBe('may-keep')
})

it('has no goneFrom for a minimum', () => {
  const verdict = retainUntil(base, file({ 'laatste-wijziging-dossier': '2024-02-29' }), { today: '2044-02-29' })
  expect(verdict).toMatchObject({ lastDay: '2044-02-29', status: 'keep', verified: false })
  expect(verdict).not.toHaveProperty('goneFrom')
})

it('extends a minimum while late onset is possible', () => {
  const query = file({ 'laatste-wijziging-dossier': '2001-05-01' }, { 'beroepsziekte-mogelijk': true })
  expect(retainUntil(base, query, { today: '2021-06-01' })).toMatchObject({ lastDay: '2021-05-01', status: 'extended' })
})

it('keeps a file under the new term that an extension carried past 2019', () => {
  const events = { 'opmaak-stuk': '2003-05-01', 'laatste-wijziging-dossier': '2010-03-01' }
  expect(retainUntil(base, file(events)).start).toBe('opmaak-stuk')
  expect(retainUntil(base, file(events, { 'beroepsziekte-mogelijk': true })).lastDay).toBe('2030-03-01')
})

it('judges a file of before 2020 by the old term on a day before 2020', () => {
  const events = { 'opmaak-stuk': '2003-05-01' }
  expect(retainUntil(base, file(events), { today: '2018-05-01' })).toMatchObject({
    status: 'keep',
    lastDay: '2018-05-01',
  })
  expect(retainUntil(base, file(events), { today: '2019-12-31' }).status).toBe('may-keep')
})

it('asks for the event the governing term runs from', () => {
  expect(() => retainUntil(base, file({ 'opmaak-stuk': '2010-05-01' }))).toThrowErrorMatchingInlineSnapshot(
    `[CalendarError: /events: \`medisch-dossier\` runs from \`laatste-wijziging-dossier\` under the term in force from 2020-01-01; expected the day of that event, given: \`opmaak-stuk\`]`,
  )
  expect(() => retainUntil(base, file({}))).toThrowErrorMatchingInlineSnapshot(
    `[CalendarError: /events: \`medisch-dossier\` runs from \`laatste-wijziging-dossier\` under the term in force from 2020-01-01; expected the day of that event, none was given]`,
  )
})

it('refuses identifiers and dates it does not know', () => {
  const { events } = employer()
  expect(() => retainUntil(base, { retention: 'medisch-dosier', events })).toThrowErrorMatchingInlineSnapshot(
    `[CalendarError: /retention: \`medisch-dosier\` is no known retention term; expected one of \`verzuimadministratie-werkgever\`, \`medisch-dossier\`; did you mean \`medisch-dossier\`?]`,
  )
  expect(() => retainUntil(base, file({ 'opmaak-stukken': '2010-05-01' }))).toThrowErrorMatchingInlineSnapshot(
    `[CalendarError: /events/opmaak-stukken: \`opmaak-stukken\` is no known event; expected one of \`eerste-ziektedag\`, \`eerste-hersteldag\`, \`oordeel-bedrijfsarts\`, \`einde-dienstverband\`, \`opmaak-stuk\`, \`laatste-wijziging-dossier\`; did you mean \`opmaak-stuk\`?]`,
  )
  expect(() => retainUntil(base, file({ 'opmaak-stuk': '2010-02-30' }))).toThrowErrorMatchingInlineSnapshot(
    `[CalendarError: /events/opmaak-stuk: \`2010-02-30\` is not a day of the calendar; expected a date that exists, written as YYYY-MM-DD between 0001-01-01 and 9999-12-31]`,
  )
  expect(() => retainUntil(base, employer({ conflict: true }))).toThrowErrorMatchingInlineSnapshot(
    `[CalendarError: /facts/conflict: \`conflict\` is no known fact; expected one of \`arbeidsconflict\`, \`geschil-over-uitkering\`, \`beroepsziekte-mogelijk\`]`,
  )
})

it('refuses a last change before the making', () => {
  const events = { 'opmaak-stuk': '2010-05-01', 'laatste-wijziging-dossier': '2005-05-01' }
  expect(() => retainUntil(base, file(events))).toThrowErrorMatchingInlineSnapshot(
    `[CalendarError: /events/laatste-wijziging-dossier: \`laatste-wijziging-dossier\` on 2005-05-01 lies before \`opmaak-stuk\` on 2010-05-01; expected it on that day or later]`,
  )
  const sameDay = { ...events, 'laatste-wijziging-dossier': '2010-05-01' }
  expect(retainUntil(base, file(sameDay)).lastDay).toBe('2030-05-01')
})

it('refuses a word for a fact, which would pass for one that does not hold', () => {
  const facts: RetentionQuery['facts'] = JSON.parse('{ "arbeidsconflict": "ja" }')
  expect(() => retainUntil(base, employer(facts))).toThrowErrorMatchingInlineSnapshot(
    `[CalendarError: /facts/arbeidsconflict: found \`ja\`; expected true or false; leave out a fact that is unknown]`,
  )
})

it('freezes all it returns', () => {
  const verdict = retainUntil(base, employer())
  const parts = [verdict, verdict.norms, verdict.extendedBy, verdict.missing]
  expect(parts.every((part) => Object.isFrozen(part))).toBe(true)
})
