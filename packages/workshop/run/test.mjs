import { build } from './build.mjs'
import { listLeftOut } from './left-out.mjs'
import { readMajors, runOnNode } from './nodes.mjs'
import { runNpm } from './npm.mjs'
import { runStep } from './step.mjs'
import { runSuite } from './suite.mjs'
import { addTallies, nothing, oneFailure, printTally } from './tally.mjs'

/** @param {string} script of the root's package.json */
const tallyScript = (script) => (runStep(script, () => runNpm(['run', '--silent', script])) ? nothing : oneFailure)

/** Tests on top of an old build would say nothing about this one, so a failed build ends the run. */
function runAll() {
  const majors = readMajors(process.env.VERZUIMSPEC_NODES ?? '')
  if (!build()) return [oneFailure]
  return [tallyScript('lint:code'), tallyScript('types:tests'), runSuite({ name: 'tests' }), ...majors.map(runOnNode)]
}

function tallyAll() {
  try {
    return addTallies(runAll())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return oneFailure
  }
}

/** @returns {number} the exit code of `npm test`; the last line printed holds the counts */
export function run() {
  const tally = tallyAll()
  for (const line of listLeftOut(process.env)) console.log(line)
  console.log(printTally(tally))
  return tally.failed === 0 ? 0 : 1
}
