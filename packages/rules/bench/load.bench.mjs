// Milliseconds of processor time from the norm base on disk to tables that decide; each the median of nine, after one to warm up.
// node packages/rules/bench/load.bench.mjs   (after a build)
import { fileURLToPath } from 'node:url'
import { loadBundledBase, loadNormBase } from '@verzuimspec/norm-base'
import { specAsOf } from '@verzuimspec/vocabulary'
import { compileRules } from '../dist/index.js'

const pathOf = (path) => fileURLToPath(new URL(`../../../spec/${path}`, import.meta.url))
const today = '2026-11-01'

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

function timeOnce(work) {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e3
}

const resolved = () => loadBundledBase(pathOf('dist/norm-base.json'))
const base = resolved()
const spec = specAsOf(base, today)

const subjects = [
  ['resolved base read, dated and compiled', () => compileRules(specAsOf(resolved(), today))],
  ['  read and frozen', resolved],
  ['  as of a date', () => specAsOf(base, today)],
  ['  compiled', () => compileRules(spec)],
  ['all YAML read, checked and linked', () => loadNormBase(pathOf(''))],
]

process.stdout.write(`node ${process.version}, ${Object.keys(base.norms).length} norms, processor time\n`)
for (const [name, work] of subjects) {
  const first = timeOnce(work)
  const times = Array.from({ length: 9 }, () => timeOnce(work))
  process.stdout.write(
    `${name.padEnd(42)}first ${first.toFixed(0).padStart(5)} ms, then ${median(times).toFixed(0)} ms\n`,
  )
}
