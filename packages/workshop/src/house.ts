import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPackages } from '../run/packages.mjs'
import { root } from './tree.js'

/** What the gates read of a package.json. */
export interface Manifest {
  readonly name: string
  readonly description?: string
  readonly license?: string
  readonly private?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** A package of the house. */
export interface Room {
  /** From the root, with forward slashes: `packages/rules`. */
  readonly folder: string
  readonly manifest: Manifest
  /** The paths of the tsconfig's references as written; absent when the package compiles nothing. */
  readonly references?: readonly string[]
}

/** The rooms in the order data flows through them: each imports from earlier lines only. Rooms of one line are strangers. */
export const houseOrder: readonly (readonly string[])[] = [
  ['spec'],
  ['packages/testing'],
  ['packages/vocabulary'],
  ['packages/input'],
  ['packages/norm-base'],
  ['packages/rules', 'packages/calendar'],
  ['packages/lint'],
  ['packages/timeline'],
  // Contracts are written around the schemas, so the schemas come first.
  ['generators/json-schema'],
  [
    'generators/typescript',
    'generators/openapi',
    'generators/postgresql',
    'generators/sql-calendar',
    'generators/documentation',
  ],
  ['packages/sdk'],
  ['conformance/scenarios'],
  ['conformance/kit', 'conformance/masks'],
  ['packages/cli'],
  ['examples/reference-vendor'],
  ['examples/culprits'],
  ['examples/demo'],
  ['packages/workshop'],
]

const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))

function readRoom(folder: string): Room {
  const manifest: Manifest = readJson(`${folder}/package.json`)
  const tsconfig = `${folder}/tsconfig.json`
  if (!existsSync(join(root, tsconfig))) return { folder, manifest }
  const references: readonly { path: string }[] = readJson(tsconfig).references ?? []
  return { folder, manifest, references: references.map(({ path }) => path) }
}

/** Reads the root's own package.json. */
export function readRootManifest(): Manifest {
  return readJson('package.json')
}

/** Reads every package of the house, in order of folder. */
export function readRooms(): readonly Room[] {
  return listPackages().map(readRoom)
}
