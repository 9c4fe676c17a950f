import { existsSync, type PathLike, readFileSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, expect } from 'vitest'
import { printFaults } from '../src/fault.js'
import { readRooms } from '../src/house/rooms.js'
import { findStrayReads } from '../src/stray-reads.js'
import { root } from '../src/tree.js'
import { read } from './reads.js'

const turboFile = resolve(root, 'turbo.json')

// Runs at the start of each test file; what another file read is judged there.
read.clear()

const pathFromRoot = (path: PathLike) => path.toString().slice(root.length).replaceAll('\\', '/')

/** A test file fails when it read a file whose change would leave turbo's cached pass standing. */
afterAll(() => {
  const paths = [...read].map((path) => pathFromRoot(existsSync(path) ? realpathSync(path) : path))
  const ours = paths.filter((path) => !path.startsWith('node_modules/'))
  const turbo = JSON.parse(readFileSync(turboFile, 'utf8'))
  const test = pathFromRoot(expect.getState().testPath ?? '')
  expect(printFaults(findStrayReads(ours, test, readRooms(), turbo))).toEqual([])
})
