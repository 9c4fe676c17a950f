import { expect, it } from 'vitest'
import { entryOf, findEntry, pageAt } from '../../../test/small-site.js'
import { smallSpec as spec } from '../../../test/small-spec.js'
import { createPageContext } from '../site/page-context.js'
import { createSite } from '../site/site.js'
import { viewDivergences } from './divergences-view.js'
import { viewElement } from './element-view.js'
import { viewIndex } from './index-view.js'
import { viewMatrix } from './matrix-view.js'
import { viewNorm } from './norm-view.js'
import { linkDeadline, linkRetention } from './parts/link.js'
import { viewRetention } from './retention-view.js'
import { viewRole } from './role-view.js'
import { viewSource } from './source-view.js'
import { viewSources } from './sources-view.js'
import { viewTimeline } from './timeline-view.js'
import { viewUnverified } from './unverified-view.js'

const elementAt = (id: string) => viewElement(pageAt(`element/${id}.html`), entryOf(spec.elements, id))
const roleAt = (id: string) => viewRole(pageAt(`role/${id}.html`), entryOf(spec.roles, id))
const normAt = (id: string) => viewNorm(pageAt(`norm/${id}.html`), entryOf(spec.norms, id))

it('starts the page of an element with who may view it', () => {
  expect(elementAt('diagnose').short.map(({ heading, roles }) => [heading, roles.map(({ label }) => label)])).toEqual([
    ['Ja', ['Bedrijfsarts', 'Werknemer']],
    ['Nee', ['Beheerder', 'UWV', 'Werkgever']],
  ])
})

it('says on which conditions a role may view it, those that must not hold included', () => {
  const conditional = findEntry(elementAt('noodgeval').short, ({ heading }) => heading === 'Alleen als')
  expect(conditional.roles.map(({ label, conditions }) => [label, conditions])).toEqual([
    ['Werkgever', ['niet: Geheim en verzoek']],
  ])
})

it('gathers actions of one role that have one answer, each with its own anchor', () => {
  const employer = findEntry(elementAt('naam').roles, ({ roles }) => roles[0]?.label === 'Werkgever')
  expect(employer.answers.map(({ mark, actions }) => [mark.word, actions.map(({ anchor }) => anchor)])).toEqual([
    ['nee', ['werkgever--vragen']],
    ['ja', ['werkgever--vastleggen', 'werkgever--inzien']],
  ])
  expect(employer.answers.map(({ purposes }) => purposes)).toEqual([[], ['Loon']])
})

it('says once what several roles are answered alike, with an anchor for each of them', () => {
  const alike = findEntry(elementAt('naam').roles, ({ roles }) => roles.length > 1)
  const labels = alike.roles.map(({ label }) => label)
  expect(labels).toEqual(['Beheerder', 'UWV'])
  expect(alike.answers.flatMap(({ anchors }) => anchors)).toContain('uwv--inzien')
})

it('shows the condition, duties and divergence beside a disclosure', () => {
  const flow = findEntry(elementAt('vangnet').flows, ({ flows }) =>
    flows.some(({ anchor }) => anchor === 'bedrijfsarts--verstrekken--werkgever'),
  )
  expect(flow).toMatchObject({
    mark: { verdict: 'depends' },
    conditions: ['Toestemming'],
    purposes: ['Loon'],
    duties: ['Informeren'],
    divergences: [{ label: 'Meldt de arts een vangnet?', href: '../divergences.html#vangnet-melden' }],
  })
})

it('calls closed only what a role may neither process nor get', () => {
  expect(roleAt('werkgever').never.map(({ label }) => label)).toEqual(['Diagnose'])
  expect(roleAt('uwv').never).toEqual([])
  expect(roleAt('beheerder').never).toHaveLength(4)
})

it('says what marks a role', () => {
  expect(roleAt('uwv').traits).toContain('Heeft geen toegang tot het verzuimsysteem.')
  expect(roleAt('werknemer').traits).toEqual(['De gegevens gaan over deze persoon.'])
  expect(roleAt('bedrijfsarts').traits).toEqual(['Heeft een eigen beroepsgeheim.'])
  expect(roleAt('beheerder').within).toEqual({ label: 'Werkgever', href: 'werkgever.html' })
})

it('lists the requirements that name a role, and those for all who have a login', () => {
  const labels = (id: string) => roleAt(id).security.map(({ label }) => label)
  expect(labels('werkgever')).toEqual(['Twee factoren', 'Module dicht'])
  expect(labels('beheerder')).toEqual(['Twee factoren'])
  expect(labels('uwv')).toEqual([])
})

it('counts what passes between a role and others', () => {
  expect(roleAt('uwv').gets.map(({ flow, counts }) => [flow.label, counts])).toEqual([
    ['Bedrijfsarts aan UWV', '0 ja, 4 alleen als, 0 nee'],
    ['Werknemer aan UWV', '0 ja, 0 alleen als, 4 nee'],
  ])
  expect(roleAt('uwv').gives).toEqual([])
})

it('puts a role over a matrix if anything is open to it, and names those to whom all is closed', () => {
  const columns = (action: string) =>
    viewMatrix(pageAt(`matrix/${action}.html`), entryOf(spec.actions, action)).tables.flatMap((table) =>
      table.columns.map(({ label }) => label),
    )
  const { closed } = viewMatrix(pageAt('matrix/inzien.html'), entryOf(spec.actions, 'inzien'))
  expect([...columns('inzien'), ...closed.map(({ label }) => label)].sort()).toEqual([
    'Bedrijfsarts',
    'Beheerder',
    'UWV',
    'Werkgever',
    'Werknemer',
  ])
  expect(closed.map(({ label }) => label)).toEqual(['Beheerder', 'UWV'])
  expect(columns('verstrekken')).toEqual([
    'Bedrijfsarts aan UWV',
    'Bedrijfsarts aan Werkgever',
    'Werknemer aan Bedrijfsarts',
  ])
})

it('says what an article of a norm is called today', () => {
  const [basis] = normAt('wet/2').basis
  expect(basis?.old).toEqual({ source: { label: 'Oud', href: null }, article: 'art. 16' })
  expect(basis?.now.map(({ source, article }) => [source.label, article])).toEqual([
    ['De verordening', 'art. 9 lid 1'],
    ['De wet', 'art. 22 lid 1'],
  ])
  expect(basis?.unverified).toBe(true)
})

it.each([
  ['wet/2', 'Regels', ['werkgever/geen-diagnose', 'werknemer--uwv/niets']],
  ['wet/3', 'Termijnen', ['oordeel', 'plan']],
  ['wet/4', 'Bewaartermijnen', ['dossier']],
  ['wet/5', 'Eisen aan het systeem', ['tweefactor', 'module-dicht']],
  ['gids/6-2/vangnet', 'Termijnen', ['oordeel']],
  ['gids/6-2/vangnet', 'Standpunten in verschillen', ['vangnet-melden/met-toestemming', 'week-6/strikt']],
])('shows what enforces %s under %s: %j', (id, kind, entries) => {
  const enforcer = findEntry(normAt(id).enforcers, (one) => one.kind === kind)
  expect(enforcer.entries.map((one) => one.id)).toEqual(entries)
})

it('gathers the answers that rest on a norm by party, verdict and actions', () => {
  const { decisions } = normAt('wet/2')
  expect(
    decisions.map(({ parties, actions, mark, elements }) => [
      parties.map(({ label }) => label),
      actions,
      mark.word,
      elements.length,
    ]),
  ).toEqual([
    [['Werkgever'], ['Vragen', 'Vastleggen', 'Inzien'], 'nee', 1],
    [['Werknemer aan UWV'], ['Verstrekken'], 'nee', 1],
  ])
  expect(decisions.at(-1)?.elements).toEqual([{ label: 'alle 4 gegevens', href: '../../index.html#elements' }])
})

it('works out the timeline from the fifth of January, steps on their last day, readings side by side', () => {
  const { example, exampleLead } = viewTimeline(pageAt('timeline.html'))
  expect(exampleLead).toContain('5 januari 2026')
  expect(
    example.map(({ step, lastDay, others }) => [step.label, lastDay?.iso, others.map((other) => other.lastDay?.iso)]),
  ).toEqual([
    ['Oordeel', '2026-02-16', ['2026-02-15']],
    ['Plan', '2026-03-02', []],
  ])
})

it('puts the retention term that holds first, marks the one that no longer does, and names its norm', () => {
  const [file] = viewRetention(pageAt('retention.html')).entries
  expect(file?.versions.map(({ term, current }) => [term, current])).toEqual([
    ['ten minste 20 jaar na: einde', true],
    ['ten minste 15 jaar na: einde', false],
  ])
  expect(file?.versions[1]?.citations.map(({ source, standing }) => [source, standing])).toEqual([
    ['wet/oud', 'geldt niet op deze datum'],
  ])
})

it('shows what each position of a divergence would decide, and who chooses it', () => {
  const [vangnet] = viewDivergences(pageAt('divergences.html')).divergences
  expect(vangnet?.positions.map(({ standard, profiles }) => [standard, profiles])).toEqual([
    [true, []],
    [false, ['Ruim']],
  ])
  expect(vangnet?.shifts.map(({ party, marks }) => [party.label, marks.map(({ verdict }) => verdict)])).toEqual([
    ['Bedrijfsarts aan Werkgever', ['depends', 'permit']],
  ])
})

it('leads from a divergence about a term to the term', () => {
  const [, week] = viewDivergences(pageAt('divergences.html')).divergences
  expect(week?.deadlines.map(({ href }) => href)).toEqual(['timeline.html#oordeel'])
  expect([week?.shifts, week?.untouched]).toEqual([[], false])
})

it('counts the norms of every source, and lists as many on its page', () => {
  const { sources, concordance } = viewSources(pageAt('sources.html'))
  expect(sources.map(({ source, norms }) => [source.label, norms])).toEqual([
    ['De wet', 5],
    ['De gids', 1],
    ['De verordening', 1],
  ])
  const { chapters } = viewSource(pageAt('source/wet.html'), entryOf(spec.sources, 'wet'))
  expect(chapters.flatMap(({ norms }) => norms)).toHaveLength(5)
  expect(concordance.map(({ now, unverified }) => [now.length, unverified])).toEqual([[2, true]])
})

it('leads from the index to every element, role and action, actions in the order in which they are done', () => {
  const view = viewIndex(pageAt('index.html'))
  expect(view.categories.map(({ elements }) => elements.map(({ label }) => label))).toEqual([
    ['Naam', 'Of er een vangnet is'],
    ['Diagnose', 'Wat te doen in nood'],
  ])
  expect(view.roles).toHaveLength(5)
  expect(view.actions.map(({ label }) => label)).toEqual(['Vragen', 'Vastleggen', 'Inzien', 'Verstrekken'])
  expect(view.asOf).toEqual({ iso: '2026-07-01', label: '1 juli 2026' })
  expect(view.counts).toBe('7 normen uit 3 bronnen, 4 gegevens, 5 rollen')
})

it('tells of no term outside the scope, though one in it runs from it', () => {
  const scope = { entities: [], roles: ['werkgever'], deadlines: ['plan'], retention: [] }
  const page = createPageContext(createSite(spec, { languages: ['nl'], scope }), 'nl', 'timeline.html')
  const { deadlines, example } = viewTimeline(page)
  expect([...deadlines, ...example].map(({ id }) => id)).toEqual(['plan', 'plan'])
  expect(viewRetention(page).entries).toEqual([])
  expect(linkDeadline(page, 'oordeel')).toEqual({ label: 'Oordeel', href: null })
  expect(linkRetention(page, 'dossier')).toEqual({ label: 'Dossier', href: null })
  const unsure = viewUnverified(page)
  expect([...unsure.deadlines, ...unsure.retention].map(({ label }) => label)).toEqual(['Plan'])
})
