import type { Retention } from '@verzuimspec/vocabulary'
import type { RetentionLook } from '../../../looks/run-log.js'
import { sayAll } from '../../../words/words.js'
import type { World } from '../../../world/world.js'
import { makeCheck } from '../../check.js'
import { checkIds } from '../../check-id.js'
import { makeEvidence } from '../../evidence.js'
import type { Findings } from '../../findings.js'
import { failed, inconclusive, notApplicable, type Outcome, passed } from '../../outcome.js'
import type { PlannedCheck } from '../../planned-check.js'

const toEvidence = (look: RetentionLook) =>
  makeEvidence(look.exchange, {
    where: `on ${look.today}`,
    expected: look.expected === 'aanwezig' ? 'the record is there' : 'the record is gone',
    actual: look.found === 'aanwezig' ? 'the record is there' : 'the record is gone',
  })

const judge = (findings: Findings, { id, versions }: Retention): Outcome => {
  if (findings.world.outside.retention.includes(id)) return notApplicable(({ reasons }) => reasons.retention.leftOut)
  const looks = findings.log.retentionLooks.filter((look) => look.retention === id)
  const wrong = looks.filter((look) => look.found !== look.expected)
  const tooLong = wrong.filter((look) => look.expected === 'verdwenen').map(toEvidence)
  if (tooLong.length > 0) return failed(({ reasons }) => reasons.retention.tooLong, tooLong)
  const tooShort = wrong.map(toEvidence)
  const isMinimum = versions.at(-1)?.bound === 'minimum'
  if (tooShort.length > 0 && isMinimum) return failed(({ reasons }) => reasons.retention.tooShort, tooShort)
  return looks.length > 0 && tooShort.length === 0
    ? passed(({ reasons }) => reasons.retention.held)
    : inconclusive(({ reasons }) => reasons.retention.goneBefore, tooShort)
}

/** Records are kept as long as they must be and no longer than they may. */
export function planBewaartermijn(world: World): readonly PlannedCheck[] {
  return Object.values(world.base.retention).map((retention) => {
    const title = sayAll(({ titles }, language) => titles.bewaartermijn(retention.label[language]))
    const check = makeCheck(checkIds.bewaartermijn(retention.id), title, retention.versions.at(-1)?.norms ?? [])
    return { check, role: null, judge: (findings) => judge(findings, retention) }
  })
}
