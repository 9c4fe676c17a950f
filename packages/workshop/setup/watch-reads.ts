import fs, { type PathLike, realpathSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect } from 'vitest'
import { printFaults } from '../src/fault.js'
import { readRooms } from '../src/house/rooms.js'
import { findStrayReads } from '../src/stray-reads.js'
import { root } from '../src/tree.js'

const turboFile = resolve(root, 'turbo.json')

const read = new Set<string>()

function note(file: unknown): void {
  if (typeof file !== 'string' && !(file instanceof URL)) return
  const path = resolve(file instanceof URL ? fileURLToPath(file) : file)
  if (path.startsWith(root)) read.add(path)
}

function watch(module: object, names: readonly string[]): void {
  for (const name of names) {
    const original = Reflect.get(module, name)
    Reflect.set(module, name, (...args: readonly unknown[]) => {
      note(args[0])
      return Reflect.apply(original, module, args)
    })
  }
}

watch(fs, ['createReadStream', 'open', 'openSync', 'readdir', 'readdirSync', 'readFile', 'readFileSync'])
watch(fs.promises, ['open', 'readdir', 'readFile'])
syncBuiltinESMExports()

const pathFromRoot = (path: PathLike) => path.toString().slice(root.length).replaceAll('\\', '/')

/** A test file fails when it read a file whose change would leave turbo's cached pass standing. */
afterAll(() => {
  const paths = [...read].map((path) => pathFromRoot(fs.existsSync(path) ? realpathSync(path) : path))
  const ours = paths.filter((path) => !path.startsWith('node_modules/'))
  const turbo = JSON.parse(fs.readFileSync(turboFile, 'utf8'))
  const test = pathFromRoot(expect.getState().testPath ?? '')
  expect(printFaults(findStrayReads(ours, test, readRooms(), turbo))).toEqual([])
})
