import { expect, it } from 'vitest'
import { pageAt } from '../../../../test/small-site.js'
import { smallSpec } from '../../../../test/small-spec.js'
import { createPageContext } from '../../site/page-context.js'
import { createSite } from '../../site/site.js'
import { linkElements } from './link-elements.js'

const third = { ...smallSpec.elements, adres: { ...smallSpec.elements.naam, id: 'adres' } } as typeof smallSpec.elements
const site = createSite({ ...smallSpec, elements: third }, { languages: ['nl'] })
const page = createPageContext(site, 'nl', 'norm/wet/1.html')
const labels = (ids: readonly string[]) => linkElements(page, ids).map(({ label }) => label)

it('names every element as one', () => {
  expect(linkElements(pageAt('norm/wet/1.html', 'en'), Object.keys(smallSpec.elements))).toEqual([
    { label: 'all 4 data', href: '../../index.html#elements' },
  ])
})

it('names a whole category as one, before the elements of others', () => {
  expect(linkElements(page, ['diagnose', 'naam', 'adres', 'vangnet'])).toEqual([
    { label: 'alle 3 van: Categorie A', href: '../../index.html#elements--a' },
    { label: 'Diagnose', href: '../../element/diagnose.html' },
  ])
})

it('names elements one by one when some of their category are not there, or it has but two', () => {
  expect(labels(['naam', 'vangnet'])).toEqual(['Naam', 'Of er een vangnet is'])
  expect(labels(['diagnose', 'noodgeval'])).toEqual(['Diagnose', 'Wat te doen in nood'])
})
