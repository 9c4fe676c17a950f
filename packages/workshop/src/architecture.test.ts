import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './tree.js'

interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** What each package needs of the others, by the names without their scope. */
type Needs = ReadonlyMap<string, ReadonlySet<string>>

const scope = '@verzuimspec/'
const tooling = ['testing', 'workshop']

function readManifests(): readonly Manifest[] {
  const folders = ['packages', 'generators', 'conformance', 'examples'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
  )
  return ['spec', ...folders]
    .map((folder) => join(root, folder, 'package.json'))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')))
}

function readNeeds(): Needs {
  const entries = readManifests().map(({ name, dependencies = {} }) => {
    const own = Object.keys(dependencies).filter((other) => other.startsWith(scope))
    return [name.slice(scope.length), new Set(own.map((other) => other.slice(scope.length)))] as const
  })
  return new Map(entries.filter(([name]) => !tooling.includes(name)))
}

function reaches(from: string, to: string, needs: Needs): boolean {
  return [...(needs.get(from) ?? [])].some((next) => next === to || reaches(next, to, needs))
}

/** The arrows that no longer way says already. */
function listArrows(needs: Needs): readonly string[] {
  return [...needs].flatMap(([from, direct]) => {
    const said = (to: string) => [...direct].some((next) => next !== to && reaches(next, to, needs))
    return [...direct].filter((to) => !said(to)).map((to) => `${to} --> ${from}`)
  })
}

it('draws in ARCHITECTURE.md the packages and arrows that their manifests have', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  const drawn = text.match(/^ {2}[\w-]+ --> [\w-]+$/gm) ?? []
  expect(drawn.map((line) => line.trim()).sort()).toEqual([...listArrows(readNeeds())].sort())
})
