export { culprits } from './all-culprits.js'
export type { Culprit } from './culprit.js'
export { degenerateTargets } from './degenerate/degenerate-targets.js'
export { startDegenerate } from './degenerate/start-degenerate.js'
