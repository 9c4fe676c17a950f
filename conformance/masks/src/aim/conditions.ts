import { isInvoker, type MaskView } from '@verzuimspec/generate-postgresql'
import type { Id } from '@verzuimspec/vocabulary'

/** A view that shows some rows only, with the facts that decide which. */
export interface Condition {
  readonly view: MaskView
  /** The facts as SQL on a row. */
  readonly facts: string
  /** The variable for the key of a row of the role's own for which they do not hold. */
  readonly variable: string
}

/** The views of a role, of those of one table, that hang on facts. */
export function conditionsOf(views: readonly MaskView[], role: Id): readonly Condition[] {
  return views
    .filter((view) => view.role.id === role && !isInvoker(view))
    .flatMap((view, index) => {
      const facts = view.policies[0]?.tests.find((test) => test.kind === 'facts')
      return facts?.kind === 'facts' ? [{ view, facts: facts.sql, variable: `unmet_key_${index + 1}` }] : []
    })
}
