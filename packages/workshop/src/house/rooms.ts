import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPackages } from '../../run/packages.mjs'
import { root } from '../tree.js'

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

const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))

function readRoom(folder: string): Room {
  const manifest: Manifest = readJson(`${folder}/package.json`)
  const tsconfig = `${folder}/tsconfig.json`
  if (!existsSync(join(root, tsconfig))) return { folder, manifest }
  const references: readonly { path: string }[] = readJson(tsconfig).references ?? []
  return { folder, manifest, references: references.map(({ path }) => path) }
}

/** Reads every package of the house, in order of folder. */
export function readRooms(): readonly Room[] {
  return listPackages().map(readRoom)
}
