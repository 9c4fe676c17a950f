import { expect, it } from 'vitest'
import { pageAt } from '../../../../test/small-site.js'
import { listColumnSets, mostColumns } from './column-sets.js'

const page = pageAt('matrix/inzien.html')
const shape = (columns: Parameters<typeof listColumnSets>[1], language: 'nl' | 'en' = 'nl') =>
  listColumnSets(pageAt('matrix/inzien.html', language), columns).map((set) => [
    set.anchor,
    set.title,
    set.columns.length,
  ])

it('puts roles bound by secrecy and those the data are about before the others', () => {
  const columns = ['beheerder', 'bedrijfsarts', 'werkgever', 'werknemer'].map((role) => ({ role }))
  expect(shape(columns)).toEqual([
    ['beroepsgeheim', 'Wie een medisch beroepsgeheim heeft, en de betrokkene zelf', 2],
    ['geen-beroepsgeheim', 'Wie geen medisch beroepsgeheim heeft', 2],
  ])
})

it('splits what one sender may tell over as many tables as fit their paper', () => {
  const recipients = Array.from({ length: mostColumns + 1 }, (_, index) => `rol-${index}`)
  const columns = [
    ...recipients.map((recipient) => ({ sender: 'werkgever', recipient })),
    { sender: 'werknemer', recipient: 'werkgever' },
  ]
  expect(shape(columns, 'en')).toEqual([
    ['werkgever', 'Disclosed by: Employer (1 of 2)', 8],
    ['werkgever--2', 'Disclosed by: Employer (2 of 2)', 7],
    ['werknemer', 'Disclosed by: Employee', 1],
  ])
  expect(listColumnSets(page, columns).flatMap((set) => set.columns)).toEqual(columns)
})

it('makes no table of nothing', () => {
  expect(listColumnSets(page, [])).toEqual([])
})
