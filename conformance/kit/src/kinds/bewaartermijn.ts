import type { Id, Retention } from '@verzuimspec/vocabulary'
import type { RetentionLook } from '../run/run-log.js'
import type { World } from '../run/world.js'
import { makeEvidence } from './make-evidence.js'
import {
  type Findings,
  failed,
  inconclusive,
  makeCheck,
  notApplicable,
  type Outcome,
  type PlannedCheck,
  passed,
} from './planned-check.js'

const toEvidence = (look: RetentionLook) =>
  makeEvidence(look.exchange, {
    where: `on ${look.today}`,
    expected: look.expected === 'aanwezig' ? 'the record is there' : 'the record is gone',
    actual: look.found === 'aanwezig' ? 'the record is there' : 'the record is gone',
  })

const leftOut = notApplicable(
  'Het doelwit verklaart geen record bij te houden waarvoor deze termijn geldt, of noemt hem niet.',
  'The target declares to keep no record that this term holds for, or does not name it.',
)

const judge = (findings: Findings, retention: Retention): Outcome => {
  if (findings.world.outside.retention.includes(retention.id)) return leftOut
  const looks = findings.log.retentionLooks.filter((look) => look.retention === retention.id)
  const wrong = looks.filter((look) => look.found !== look.expected)
  const tooLong = wrong.filter((look) => look.expected === 'verdwenen').map(toEvidence)
  if (tooLong.length > 0) return failed('Te lang bewaard.', 'Kept too long.', tooLong)
  const tooShort = wrong.map(toEvidence)
  const isMinimum = retention.versions.at(-1)?.bound === 'minimum'
  if (tooShort.length > 0 && isMinimum) return failed('Te vroeg verdwenen.', 'Gone too early.', tooShort)
  if (looks.length === 0 || tooShort.length > 0) {
    return inconclusive(
      'Het dossier was er vóór het einde van de termijn al niet; dat het daarna weg is, bewijst dan niets.',
      'The dossier was not there before the end of the term; that it is gone afterwards then proves nothing.',
      tooShort,
    )
  }
  return passed(
    'Op de laatste dag aanwezig en daarna zoals het hoort.',
    'There on the last day and afterwards as it should be.',
  )
}

/** Records are kept as long as they must be and no longer than they may. */
export function planBewaartermijn(world: World): readonly PlannedCheck[] {
  return Object.values(world.base.retention).map((retention) => {
    const title = { nl: `Bewaartermijn: ${retention.label.nl}`, en: `Retention: ${retention.label.en}` }
    const norms = (retention.versions.at(-1)?.norms ?? []) as readonly Id[]
    const check = makeCheck('bewaartermijn', retention.id, title, norms)
    return { check, role: null, judge: (findings) => judge(findings, retention) }
  })
}
