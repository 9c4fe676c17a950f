import { expect, it } from 'vitest'
import { entryOf, pageAt, spec } from '../../test/fixture.js'
import { viewDivergences } from './divergences-view.js'
import { viewElement } from './element-view.js'
import { viewFlows } from './flows-view.js'
import { viewIndex } from './index-view.js'
import { viewMatrix } from './matrix-view.js'
import { viewNorm } from './norm-view.js'
import { viewRetention } from './retention-view.js'
import { viewRole } from './role-view.js'
import { viewSource } from './source-view.js'
import { viewSources } from './sources-view.js'
import { viewTimeline } from './timeline-view.js'

const find = <T>(entries: readonly T[], is: (entry: T) => boolean): T => {
  const found = entries.find(is)
  if (found === undefined) throw new Error('no such entry in the view')
  return found
}

it('starts the page of the diagnosis with who may view it: not the employer', () => {
  const view = viewElement(pageAt('element/diagnose.html'), entryOf(spec.elements, 'diagnose'))
  expect(view.short.map(({ heading, roles }) => [heading, roles.map(({ label }) => label)])).toEqual([
    ['Ja', ['Bedrijfsarts', 'Werknemer']],
    ['Nee', ['Claimbeoordelaar', 'Systeembeheerder van de werkgever', 'UWV', 'Werkgever']],
  ])
})

it('says on which conditions the employer may view what to do in an emergency', () => {
  const view = viewElement(pageAt('element/noodgeval-informatie.html'), entryOf(spec.elements, 'noodgeval-informatie'))
  const conditional = find(view.short, ({ heading }) => heading === 'Alleen als')
  expect(conditional.roles.map(({ label, conditions }) => [label, conditions.length])).toEqual([['Werkgever', 1]])
  expect(conditional.roles[0]?.conditions[0]).toContain('De werknemer vraagt er zelf uitdrukkelijk om')
})

it('gathers actions of one role that have one answer, each with its own anchor', () => {
  const view = viewElement(pageAt('element/vangnet-welke.html'), entryOf(spec.elements, 'vangnet-welke'))
  const employer = find(view.roles, ({ role }) => role.label === 'Werkgever')
  const anchors = employer.answers.flatMap(({ actions }) => actions.map(({ anchor }) => anchor))
  expect(anchors).toEqual([
    'werkgever--vragen',
    'werkgever--vastleggen',
    'werkgever--inzien',
    'werkgever--gebruiken',
    'werkgever--uitdraaien',
    'werkgever--bewaren',
  ])
  expect(employer.answers.every(({ mark }) => mark.verdict === 'deny')).toBe(true)
})

it('shows the duties and the divergence beside a disclosure', () => {
  const view = viewElement(pageAt('element/vangnet-ja-nee.html'), entryOf(spec.elements, 'vangnet-ja-nee'))
  const flow = find(view.flows, ({ anchor }) => anchor === 'bedrijfsarts--verstrekken--werkgever')
  expect(flow.mark.verdict).toBe('depends')
  expect(flow.duties).toEqual(['Vertel de werknemer welke gegevens naar wie gaan en waarvoor'])
  expect(flow.divergences.map(({ href }) => href)).toEqual(['../divergences.html#vangnet-door-bedrijfsarts'])
})

it('shuts the employer out of every medical element', () => {
  const view = viewRole(pageAt('role/werkgever.html'), entryOf(spec.roles, 'werkgever'))
  const medical = Object.values(spec.elements).filter(({ category }) => spec.categories[category]?.medical)
  const never = view.never.map(({ label }) => label)
  expect(medical.filter(({ label }) => !never.includes(label.nl)).map(({ id }) => id)).toEqual([])
})

it('does not call closed what a role gets on a condition', () => {
  const view = viewRole(pageAt('role/uwv.html'), entryOf(spec.roles, 'uwv'))
  expect(view.never).toEqual([])
  expect(view.traits).toContain('Heeft geen toegang tot het verzuimsysteem.')
})

it('lists the requirements that name a role and those that name none', () => {
  const view = viewRole(
    pageAt('role/systeembeheerder-werkgever.html'),
    entryOf(spec.roles, 'systeembeheerder-werkgever'),
  )
  expect(view.security.map(({ label }) => label)).toContain('Aanmelden met ten minste twee factoren')
  expect(view.security.map(({ label }) => label)).toContain(
    'Medische module gesloten voor de systeembeheerder van de werkgever',
  )
  expect(view.security.map(({ label }) => label)).not.toContain('Medische module gesloten voor de werkgever')
  expect(view.within?.label).toBe('Werkgever')
})

it('puts every role over a matrix, and every flow over that of disclosures', () => {
  const columns = (action: string) =>
    viewMatrix(pageAt(`matrix/${action}.html`), entryOf(spec.actions, action)).columns.map(({ label }) => label)
  expect(columns('inzien')).toHaveLength(Object.keys(spec.roles).length)
  expect(columns('verstrekken')).toContain('Bedrijfsarts aan Werkgever')
  expect(columns('verstrekken')).not.toContain('Werkgever aan Werkgever')
})

it('shows where a prohibition is enforced and what its article is called today', () => {
  const norm = entryOf(spec.norms, 'ap-2016/4-ziekmelding/vangnet-welke')
  const view = viewNorm(pageAt('norm/ap-2016/4-ziekmelding/vangnet-welke.html'), norm)
  expect(view.enforcers.map(({ kind }) => kind)).toEqual(['Regels'])
  expect(view.enforcers[0]?.entries.map(({ id }) => id)).toContain('permissions/werkgever/vangnet-welke-nooit')
  expect(view.basis.map(({ now }) => now.map(({ article }) => article))).toEqual([['art. 9 lid 1', 'art. 22 lid 1']])
})

it.each([
  ['zw/38-1', 'Termijnen', 'ziekmelding-uwv'],
  ['bw7/454-3', 'Bewaartermijnen', 'medisch-dossier'],
  ['avg/32', 'Eisen aan het systeem', 'tweefactor'],
  ['ap-2016/6-bewaartermijnen/langer-bij-conflict-of-geschil', 'Bewaartermijnen', 'verzuimadministratie-werkgever'],
  ['handleiding-2015/5-proces/probleemanalyse-week-6', 'Termijnen', 'oordeel-bedrijfsarts'],
  ['handleiding-2015/5-proces/probleemanalyse-week-6', 'Standpunten in verschillen', 'week-6/strikt'],
])('shows that %s is enforced under %s by %s', (id, kind, entry) => {
  const view = viewNorm(pageAt(`norm/${id}.html`), entryOf(spec.norms, id))
  expect(find(view.enforcers, (one) => one.kind === kind).entries.map((one) => one.id)).toContain(entry)
})

it('gathers the answers that rest on a norm by party, verdict and actions', () => {
  const id = 'handleiding-2015/6-2-informatiestromen/werknemer-claimbeoordelaar-niets'
  const { decisions } = viewNorm(pageAt(`norm/${id}.html`), entryOf(spec.norms, id))
  const flow = find(decisions, ({ party }) => party.label === 'Werknemer aan Claimbeoordelaar')
  expect(flow).toMatchObject({ actions: ['Verstrekken'], mark: { verdict: 'deny' } })
  expect(flow.elements).toHaveLength(Object.keys(spec.elements).length)
})

it('draws only flows in which something may go, dashed when only on a condition', () => {
  const { arrows, nodes } = viewFlows(pageAt('flows.html')).diagram
  const drawn = new Map(arrows.map(({ title, certain }) => [title, certain]))
  expect(drawn.get('Bedrijfsarts → Werkgever')).toBe(true)
  expect(drawn.get('Bedrijfsarts → UWV')).toBe(false)
  expect(drawn.has('Werknemer → Claimbeoordelaar')).toBe(false)
  expect(nodes.map(({ label }) => label)).not.toContain('Systeembeheerder van de werkgever')
})

it.each(['nl', 'en'] as const)('keeps what is drawn within the picture and apart (%s)', (language) => {
  const { nodes, width, height } = viewFlows(pageAt('flows.html', language)).diagram
  const outside = nodes.filter(
    (node) => node.left < 0 || node.top < 0 || node.left + node.width > width || node.top + node.height > height,
  )
  expect(outside).toEqual([])
  const clashes = nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter((b) => a.left < b.left + b.width && b.left < a.left + a.width && Math.abs(a.top - b.top) < a.height),
  )
  expect(clashes).toEqual([])
})

/** Points along a path of one quadratic curve. */
function listPoints(path: string): readonly { readonly x: number; readonly y: number }[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path.match(/-?[\d.]+/g)?.map(Number) ?? []
  const curve = (t: number, a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c
  return Array.from({ length: 101 }, (_, i) => ({ x: curve(i / 100, x0, x1, x2), y: curve(i / 100, y0, y1, y2) }))
}

it.each(['nl', 'en'] as const)('draws no arrow through a party (%s)', (language) => {
  const { nodes, arrows } = viewFlows(pageAt('flows.html', language)).diagram
  const within = (node: (typeof nodes)[number], { x, y }: { x: number; y: number }) =>
    x > node.left && x < node.left + node.width && y > node.top && y < node.top + node.height
  const crossed = arrows.flatMap(({ title, path }) =>
    nodes
      .filter((node) => listPoints(path).some((point) => within(node, point)))
      .map(({ label }) => `${title}: ${label}`),
  )
  expect(crossed).toEqual([])
})

it('works out the timeline from the fifth of January, readings side by side', () => {
  const { example, exampleLead } = viewTimeline(pageAt('timeline.html'))
  expect(exampleLead).toContain('5 januari 2026')
  expect(
    example.map(({ step, lastDay, others }) => [step.label, lastDay?.iso, others.map((other) => other.lastDay?.iso)]),
  ).toEqual([
    ['Oordeel van de bedrijfsarts', '2026-02-16', ['2026-02-15']],
    ['Plan van aanpak', '2026-03-02', ['2026-03-01']],
    ['Ziekmelding bij het UWV na 42 weken', '2026-10-26', ['2026-10-25']],
  ])
})

it('puts the retention term that holds first and marks the one that no longer does', () => {
  const { entries } = viewRetention(pageAt('retention.html'))
  const file = find(entries, ({ id }) => id === 'medisch-dossier')
  expect(file.versions.map(({ term, current }) => [term, current])).toEqual([
    ['ten minste 20 jaar na: laatste wijziging in het dossier', true],
    ['ten minste 15 jaar na: opmaken van het stuk', false],
  ])
})

it('shows what each position of a divergence would decide', () => {
  const { divergences } = viewDivergences(pageAt('divergences.html'))
  const direct = find(divergences, ({ id }) => id === 'bedrijfsarts-naar-claimbeoordelaar')
  expect(direct.positions.map(({ standard }) => standard)).toEqual([true, false])
  expect(direct.positions.map(({ profiles }) => profiles)).toEqual([[], ['Handleiding 2015']])
  expect(direct.shifts.map(({ marks }) => marks.map(({ verdict }) => verdict))).toEqual([['deny', 'permit']])
})

it('leads from a divergence about a term to the term', () => {
  const { divergences } = viewDivergences(pageAt('divergences.html'))
  const week = find(divergences, ({ id }) => id === 'week-42')
  expect(week.deadlines.map(({ href }) => href)).toEqual(['timeline.html#ziekmelding-uwv'])
  expect(week.shifts).toEqual([])
})

it('counts the norms of every source, and lists as many on its page', () => {
  const { sources } = viewSources(pageAt('sources.html'))
  const total = sources.reduce((sum, { norms }) => sum + norms, 0)
  expect(total).toBe(Object.keys(spec.norms).length)
  const zw = viewSource(pageAt('source/zw.html'), entryOf(spec.sources, 'zw'))
  expect(zw.norms).toHaveLength(zw.facts.norms)
})

it('leads from the index to every element, role and action', () => {
  const view = viewIndex(pageAt('index.html'))
  expect(view.categories.flatMap(({ elements }) => elements)).toHaveLength(Object.keys(spec.elements).length)
  expect(view.roles).toHaveLength(Object.keys(spec.roles).length)
  expect(view.actions.map(({ label }) => label).slice(0, 3)).toEqual(['Vragen', 'Vastleggen', 'Inzien'])
  expect(view.asOf).toEqual({ iso: '2026-07-01', label: '1 juli 2026' })
})
