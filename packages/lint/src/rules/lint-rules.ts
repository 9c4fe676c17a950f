import { circularIdentifier } from './circular-identifier/rule.js'
import { collidingName } from './colliding-name/rule.js'
import { contradictoryRules } from './contradictory-rules/rule.js'
import { copiedText } from './copied-text/rule.js'
import { idleExclusion } from './idle-exclusion/rule.js'
import { illPosedQuestion } from './ill-posed-question/rule.js'
import { impreciseLocator } from './imprecise-locator/rule.js'
import { keyOrder } from './key-order/rule.js'
import { lapsedNorm } from './lapsed-norm/rule.js'
import { lenientDefault } from './lenient-default/rule.js'
import type { LintRule } from './lint-rule.js'
import { medicalPermit } from './medical-permit/rule.js'
import { overlappingValidity } from './overlapping-validity/rule.js'
import { reservedTask } from './reserved-task/rule.js'
import { reversedValidity } from './reversed-validity/rule.js'
import { ruleWithoutNorm } from './rule-without-norm/rule.js'
import { sharedWord } from './shared-word/rule.js'
import { unenforcedNorm } from './unenforced-norm/rule.js'
import { untranslated } from './untranslated/rule.js'
import { unusedIdentifier } from './unused-identifier/rule.js'

/** Every lint rule. A new rule is a new folder and a new row. */
export const lintRules: readonly LintRule[] = [
  circularIdentifier,
  collidingName,
  contradictoryRules,
  copiedText,
  idleExclusion,
  illPosedQuestion,
  impreciseLocator,
  keyOrder,
  lapsedNorm,
  lenientDefault,
  medicalPermit,
  overlappingValidity,
  reservedTask,
  reversedValidity,
  ruleWithoutNorm,
  sharedWord,
  unenforcedNorm,
  untranslated,
  unusedIdentifier,
]
