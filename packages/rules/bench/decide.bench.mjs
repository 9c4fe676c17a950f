// Decisions, projections and compilations a second of processor time, on the norm base itself.
// node packages/rules/bench/decide.bench.mjs   (after a build)
import { fileURLToPath } from 'node:url'
import { loadBundledBase } from '@verzuimspec/norm-base'
import { specAsOf } from '@verzuimspec/vocabulary'
import { compileRules, enumerateCells } from '../dist/index.js'

const spec = specAsOf(
  loadBundledBase(fileURLToPath(new URL('../../../spec/dist/norm-base.json', import.meta.url))),
  '2026-01-01',
)
const rules = compileRules(spec)
const facts = Object.freeze({ 'uitdrukkelijke-schriftelijke-toestemming': true, 'twee-maanden-in-dienst': false })
const known = rules.packFacts(facts)

// Two thousand and forty-eight requests in no order a processor can guess, so that a loop measures reading, not luck.
const size = 2048
let seed = 1
const draw = (items) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return items[seed % items.length]
}
const cells = [...enumerateCells(rules)]
const drawRequests = (from) =>
  Array.from({ length: size }, () => draw(from)).map(({ decision: _, ...request }) => request)
const conditional = drawRequests(cells.filter(({ decision }) => decision.verdict === 'depends'))
const constant = drawRequests(cells.filter(({ decision }) => decision.verdict !== 'depends'))

const role = 'werkgever'
const entity = 'ziekmelding'
const fields = spec.entities[entity].properties.map(({ name }) =>
  name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
)
const records = Array.from({ length: size }, (_, i) =>
  Object.fromEntries(['id', 'verzuimgevalId', ...fields].map((key) => [key, `${key} ${i}`])),
)

const indexes = (requests) => requests.map((request) => rules.index(request))
const sum = (decide) => (items) => {
  let permits = 0
  for (let i = 0; i < items.length; i++) if (decide(items[i]).verdict === 'permit') permits++
  return permits
}

const decideAlone = sum((request) => rules.decide(request))
const decideOnFacts = sum((request) => rules.decide(request, facts))
const decideAtIndex = sum((index) => rules.decideAt(index, known))
const projectAll = (items) => {
  let keys = 0
  for (let i = 0; i < items.length; i++) if (rules.project(role, entity, items[i], facts).id !== undefined) keys++
  return keys
}
const subjects = [
  ['decide, settled cell, no facts', constant, decideAlone],
  ['decide, settled cell, two facts', constant, decideOnFacts],
  ['decide, cell on facts, two facts', conditional, decideOnFacts],
  ['decideAt, settled cell', indexes(constant), decideAtIndex],
  ['decideAt, cell on facts', indexes(conditional), decideAtIndex],
  [`project, ${fields.length + 2} fields`, records, projectAll],
]

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
let kept = 0

function timeRound(items, run, rounds) {
  const start = process.cpuUsage()
  for (let i = 0; i < rounds; i++) kept += run(items)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

// One pass stays below what makes the collector run, which would hide what was allocated.
function weighPass(items, run) {
  const before = process.memoryUsage().heapUsed
  kept += run(items)
  return (process.memoryUsage().heapUsed - before) / items.length
}

function measure([name, items, run]) {
  timeRound(items, run, 200)
  const rounds = Math.max(1, Math.round(60 / Math.max(1e-3, timeRound(items, run, 200))))
  const seconds = median(Array.from({ length: 7 }, () => timeRound(items, run, rounds)))
  const perSecond = (items.length * rounds) / seconds / 1e6
  const bytes = median(Array.from({ length: 21 }, () => weighPass(items, run)))
  return `${name.padEnd(34)}${perSecond.toFixed(1).padStart(8)} M/s${bytes.toFixed(1).padStart(9)} bytes of heap each`
}

function measureCompile() {
  const times = Array.from({ length: 7 }, () => {
    const start = process.cpuUsage()
    compileRules(spec)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e3
  })
  return `compileRules, ${cells.length} cells, ${Object.keys(spec.rules).length} rules: ${median(times).toFixed(1)} ms`
}

process.stdout.write(`node ${process.version}, median of 7, processor time\n`)
for (const subject of subjects) process.stdout.write(`${measure(subject)}\n`)
process.stdout.write(`${measureCompile()}\n`)
if (kept < 0) process.exitCode = 1
