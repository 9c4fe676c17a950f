import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(path),
)

const packages = ['@verzuimspec/calendar', '@verzuimspec/rules', '@verzuimspec/vocabulary']

function listPackages(path: string): readonly string[] {
  const text = readFileSync(join(root, 'src', path), 'utf8')
  return [...text.matchAll(/^(?:import|export|\}) .*?from '([^.'][^']*)'/gm)].map(([, name = '']) => name)
}

it('imports rules, calendar and vocabulary and nothing else, types included', () => {
  expect([...new Set(sources.flatMap(listPackages))].sort()).toEqual(packages)
})

it('declares what it imports and nothing else', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(Object.keys(dependencies).sort()).toEqual(packages)
})
