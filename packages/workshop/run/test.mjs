import { build } from './build.mjs'
import { listLeftOut } from './left-out.mjs'
import { readMajors, runOnNode } from './nodes.mjs'
import { runStep } from './step.mjs'
import { runSuite } from './suite.mjs'
import { addTallies, nothing, oneFailure, printTally } from './tally.mjs'
import { runTasks } from './turbo.mjs'

/** @param {string} task @param {readonly string[]} flags */
const tallyTask = (task, flags) => (runStep(task, () => runTasks([task, ...flags])) ? nothing : oneFailure)

/**
 * Tests on top of an old build would say nothing about this one, so a failed build ends the run.
 *
 * @param {readonly string[]} flags
 */
function runAll(flags) {
  const majors = readMajors(process.env.VERZUIMSPEC_NODES ?? '')
  if (!build(flags)) return [oneFailure]
  return [
    tallyTask('lint', flags),
    tallyTask('types', flags),
    tallyTask('packages', flags),
    runSuite({ name: 'tests', flags }),
    ...majors.map((major) => runOnNode(major, flags)),
  ]
}

/** @param {readonly string[]} flags */
function tallyAll(flags) {
  try {
    return addTallies(runAll(flags))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return oneFailure
  }
}

/**
 * Runs `npm test`; the last line printed holds the counts, those of packages that nothing changed included.
 *
 * @param {readonly string[]} flags of `turbo run`, to test less than everything: `npm test -- --affected`
 * @returns {number} the exit code
 */
export function run(flags) {
  const tally = tallyAll(flags)
  for (const line of listLeftOut(process.env)) console.log(line)
  console.log(printTally(tally))
  return tally.failed === 0 ? 0 : 1
}
