import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../src/tree.js'

/** What was read of the tree since the running test file began. */
export const read = new Set<string>()

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

// Test files share a process and this module with it, so that Node's functions are wrapped once.
watch(fs, ['createReadStream', 'open', 'openSync', 'readdir', 'readdirSync', 'readFile', 'readFileSync'])
watch(fs.promises, ['open', 'readdir', 'readFile'])
syncBuiltinESMExports()
