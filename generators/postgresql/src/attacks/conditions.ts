import type { Id } from '@verzuimspec/model'
import type { MaskView } from '../mask/mask.js'
import { fingerprint } from '../mask/names.js'
import { isInvoker } from '../print/print-view.js'

/** A view that shows some rows only, with the facts that decide which. */
export interface Condition {
  readonly view: MaskView
  /** The facts as SQL on a row. */
  readonly facts: string
  /** The variable for the key of a row of the role's own for which they do not hold. */
  readonly variable: string
}

/** The views of a role, of those given, that hang on facts. */
export function conditionsOf(views: readonly MaskView[], role: Id): readonly Condition[] {
  return views
    .filter((view) => view.role.id === role && !isInvoker(view))
    .flatMap((view) => {
      const facts = view.policies[0]?.tests.find((test) => test.kind === 'facts')
      const variable = `unmet_key_${fingerprint(view.relation.name, 6)}`
      return facts?.kind === 'facts' ? [{ view, facts: facts.sql, variable }] : []
    })
}
