import { expect, it } from 'vitest'
import { pageAt } from '../../../test/small-site.js'
import { viewFlows } from './flows-view.js'

it('draws only flows in which something may go, dashed when only on a condition', () => {
  const { arrows, nodes } = viewFlows(pageAt('flows.html')).diagram
  expect(arrows.map(({ title, certain }) => [title, certain])).toEqual([
    ['Bedrijfsarts → UWV', false],
    ['Bedrijfsarts → Werkgever', false],
    ['Werknemer → Bedrijfsarts', true],
  ])
  expect(nodes.map(({ label }) => label)).toEqual(['Bedrijfsarts', 'UWV', 'Werkgever', 'Werknemer'])
})

it('tells what may go from what may not, elements with one answer together', () => {
  const { senders } = viewFlows(pageAt('flows.html'))
  const shape = senders
    .flatMap(({ flows }) => flows)
    .map(({ title, groups, denied }) => [
      title,
      groups.map(({ mark, elements }) => [mark.word, elements.length]),
      denied?.word ?? '',
    ])
  expect(shape).toEqual([
    ['Bedrijfsarts aan UWV', [['alleen als', 4]], ''],
    ['Bedrijfsarts aan Werkgever', [['alleen als', 1]], 'nee'],
    ['Werknemer aan Bedrijfsarts', [['ja', 4]], ''],
  ])
})

it('gathers flows by sender, and only names those to whom nothing may go', () => {
  const { senders } = viewFlows(pageAt('flows.html'))
  expect(
    senders.map(({ sender, flows, closed }) => [sender.label, flows.length, closed.map(({ anchor }) => anchor)]),
  ).toEqual([
    ['Bedrijfsarts', 2, []],
    ['Werknemer', 1, ['werknemer--uwv']],
  ])
})
