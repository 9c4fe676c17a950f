// Decisions a second of processor time, beside Cedar and casbin on the same rules and the same requests, in one run.
// npx tsx packages/rules/bench/peers.bench.ts   (after a build)
import { fileURLToPath } from 'node:url'
import { loadBundledBase } from '@verzuimspec/norm-base'
import { type Id, specAsOf } from '@verzuimspec/vocabulary'
import { compileRules } from '../dist/index.js'
import { createCasbin } from '../test/peers/casbin.js'
import { createCedar } from '../test/peers/cedar.js'
import { type DrawnCase, drawCases } from '../test/peers/draw-requests.js'

const spec = specAsOf(
  loadBundledBase(fileURLToPath(new URL('../../../spec/dist/norm-base.json', import.meta.url))),
  '2026-11-01',
)
const rules = compileRules(spec)
const authorize = createCedar(spec)
const enforce = await createCasbin(spec)

const cases = drawCases(spec, 256, 1)
const everyFact = Object.keys(spec.facts)
const stateOf = (trueFacts: readonly Id[]) =>
  rules.packFacts(Object.fromEntries(everyFact.map((fact) => [fact, trueFacts.includes(fact)])))
const asked = cases.map(({ request, trueFacts }) => ({ request, trueFacts, facts: stateOf(trueFacts) }))
const indexes = asked.map(({ request, facts }) => ({ index: rules.index(request), known: facts }))

const runs = {
  decide: () => asked.filter(({ request, facts }) => rules.decide(request, facts).verdict === 'permit').length,
  'decideAt, prepared': () =>
    indexes.filter(({ index, known }) => rules.decideAt(index, known).verdict === 'permit').length,
  'Cedar (wasm, policies pre-parsed)': () =>
    asked.filter(({ request, trueFacts }) => authorize(request, trueFacts)).length,
}

function secondsOf(usage: NodeJS.CpuUsage): number {
  return (usage.user + usage.system) / 1e6
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

function measure(run: () => number): number {
  const time = (rounds: number): number => {
    const start = process.cpuUsage()
    for (let i = 0; i < rounds; i++) run()
    return secondsOf(process.cpuUsage(start))
  }
  const rounds = Math.max(1, Math.round(0.5 / Math.max(1e-4, time(3) / 3)))
  return (cases.length * rounds) / median(Array.from({ length: 5 }, () => time(rounds)))
}

async function measureCasbin(drawn: readonly DrawnCase[]): Promise<number> {
  const ask = async (): Promise<void> => {
    for (const { request, trueFacts } of drawn) await enforce(request, trueFacts)
  }
  await ask()
  const rounds = 200
  const times: number[] = []
  for (let i = 0; i < 5; i++) {
    const start = process.cpuUsage()
    for (let round = 0; round < rounds; round++) await ask()
    times.push(secondsOf(process.cpuUsage(start)))
  }
  return (drawn.length * rounds) / median(times)
}

const agreed = await Promise.all(asked.map(({ request, trueFacts }) => enforce(request, trueFacts)))
const permits = runs.decide()
if (permits !== runs['Cedar (wasm, policies pre-parsed)']() || permits !== agreed.filter(Boolean).length) {
  throw new Error('the engines do not agree, so their speeds cannot be compared')
}

const own = measure(runs.decide)
const print = (name: string, perSecond: number): void => {
  const ratio = (own / perSecond).toFixed(own / perSecond < 10 ? 2 : 0)
  process.stdout.write(
    `${name.padEnd(40)}${Math.round(perSecond).toLocaleString('en').padStart(14)}/s   decide is ${ratio} x\n`,
  )
}
process.stdout.write(
  `node ${process.version}, ${Object.keys(spec.rules).length} rules, ${cases.length} requests (${permits} permitted), median of 5, processor time\n`,
)
for (const [name, run] of Object.entries(runs)) print(name, measure(run))
print('casbin, cached enforcer, cache warm', await measureCasbin(cases))
