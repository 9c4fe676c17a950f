// How fast a view is made, in millions a second: CPU time of one core, median of 7 rounds. Run it after a build:
// node packages/sdk/bench/project.bench.mjs
import { project } from '@verzuimspec/sdk'
import { projectClaimdossierVoorClaimbeoordelaar } from '@verzuimspec/sdk/roles/claimbeoordelaar'
import { makeWideProjector } from './wide-projector.mjs'

const rounds = 7
const perRound = 200_000

const claim = {
  id: 'c1',
  verzuimgevalId: 'v1',
  naam: 'J. Voorbeeld',
  adres: 'Straat 1',
  loongegevens: 3000,
  eersteZiektedag: '2026-01-05',
  datumGedeeltelijkHerstel: '2026-02-02',
  datumHerstel: '2026-03-02',
  vermoedelijkeDuur: 'acht weken',
  arbeidsongeschiktheidspercentage: 50,
  loonwaarde: 40,
  opbouwschema: '4 uur per dag vanaf 2 februari',
  schadeloosstellingJaNee: false,
  loonopschortingOfLoonstop: false,
  interventieIngezet: true,
  interventieDatum: '2026-01-20',
  planVanAanpakOpgesteld: true,
  activiteitenPlanVanAanpakUitgevoerd: true,
  tijdigheidReIntegratieInspanningen: true,
}
const always = new Set(['id', 'verzuimgevalId', 'naam', 'eersteZiektedag'])
const wide = Object.fromEntries([['id', 'v1'], ...Array.from({ length: 40 }, (_, i) => [`veld${i}`, `waarde ${i}`])])
const forbidden = { diagnose: 'griep', klachten: 'koorts' }

/** 256 records as they come out of JSON: with one shape whole, else each shape lacks about a third of what it may lack. */
function makeRecords(whole, shapes) {
  return Array.from({ length: 256 }, (_, i) => {
    const shape = i % shapes
    const kept = Object.entries(whole).filter(
      ([key], at) => shapes === 1 || always.has(key) || ((shape + 1) * (at + 3) * 7919) % 97 > 32,
    )
    return JSON.parse(JSON.stringify({ ...Object.fromEntries(kept), ...forbidden }))
  })
}

/** Copies what is there of the allowed keys. */
const loop = (keys) => (record) => {
  const view = {}
  for (const key of keys) {
    const value = record[key]
    if (value !== undefined) view[key] = value
  }
  return view
}

/** What `lodash.pick` comes down to: each path looked up, each value defined on the result by its path. */
const pick = (keys) => (record) =>
  keys.reduce((view, path) => (path in Object(record) ? Object.assign(view, { [path]: record[path] }) : view), {})

const peers = (keys) => ({
  'loop over allowed keys': loop(keys),
  'pick, as lodash does': pick(keys),
  'JSON round trip of allowed keys': (record) => JSON.parse(JSON.stringify(record, keys)),
})

// Kept, so that the engine cannot find out that nobody looks at the views and leave making them out.
const kept = new Array(256)

/** Millions a second in one round. */
function timeRound(make, records) {
  const start = process.cpuUsage()
  for (let i = 0; i < perRound; i++) kept[i & 255] = make(records[i & 255])
  const { user, system } = process.cpuUsage(start)
  return perRound / (user + system)
}

function measure(make, records) {
  const speeds = Array.from({ length: rounds }, () => timeRound(make, records)).sort((a, b) => a - b)
  return speeds[Math.floor(rounds / 2)] ?? 0
}

function compare(title, records, keys, contenders) {
  process.stdout.write(`\n${title}\n`)
  for (const [name, make] of Object.entries({ ...contenders, ...peers(keys) })) {
    process.stdout.write(`${name.padEnd(32)}${measure(make, records).toFixed(2).padStart(8)} M/s\n`)
  }
}

const ofClaim = {
  'generated projector': projectClaimdossierVoorClaimbeoordelaar,
  'project(role, entity, record)': (record) => project('claimbeoordelaar', 'claimdossier', record),
}
const ofWide = { 'generated projector': await makeWideProjector(40) }
const [claimKeys, wideKeys] = [Object.keys(claim), Object.keys(wide)]

compare(`claim file, ${claimKeys.length} keys, whole records`, makeRecords(claim, 1), claimKeys, ofClaim)
compare('claim file, records of 3 shapes', makeRecords(claim, 3), claimKeys, ofClaim)
compare('claim file, records of 24 shapes', makeRecords(claim, 24), claimKeys, ofClaim)
compare('40 fields, whole records', makeRecords(wide, 1), wideKeys, ofWide)
compare('40 fields, records of 3 shapes', makeRecords(wide, 3), wideKeys, ofWide)

// Node 20 takes far longer than Node 24 to read any object made by a spread with keys after it.
const spread = Array.from({ length: 256 }, () => ({ ...claim, ...forbidden }))
compare('claim file, whole records made by spread', spread, claimKeys, ofClaim)
