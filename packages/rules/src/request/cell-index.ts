import type { Id, Rule, Spec } from '@verzuimspec/vocabulary'
import type { DecisionRequest } from './decision-request.js'
import { type IdIndex, indexIds } from './id-index.js'
import { RequestError } from './request-error.js'

/** The one action that has a recipient. */
export const disclosing: Id = 'verstrekken'

/**
 * Every cell with an index. They form a grid: a row for each role and element, and in it a column for each action and
 * for each recipient of a disclosure.
 */
export interface CellIndex {
  readonly count: number
  /** The number of cells in a row. */
  readonly columns: number
  readonly roles: IdIndex
  readonly elements: IdIndex
  /** The index of the cell of a request. Throws `UnknownIdError` or `RequestError`. */
  indexOf(request: DecisionRequest): number
  /** The indexes of the cells a rule speaks about, each once. Throws as `indexOf` does. */
  indexesOf(rule: Rule): readonly number[]
}

function refuseRecipient(action: Id): never {
  throw new RequestError(`\`${action}\` takes no recipient; only \`${disclosing}\` has one; leave \`recipient\` out`)
}

function refuseNoRecipient(): never {
  throw new RequestError(`\`${disclosing}\` needs a recipient; add the role that receives the datum as \`recipient\``)
}

/** Indexes the cells of a norm base. */
export function indexCells(spec: Spec): CellIndex {
  const roles = indexIds('role', Object.keys(spec.roles))
  const recipients = indexIds('recipient', roles.ids)
  const actions = indexIds('action', Object.keys(spec.actions))
  const elements = indexIds('element', Object.keys(spec.elements))
  const columns = actions.ids.length + recipients.ids.length

  const columnOf = (action: Id, recipient: Id | undefined): number => {
    const column = actions.indexOf(action)
    if (action !== disclosing) return recipient === undefined ? column : refuseRecipient(action)
    return recipient === undefined ? refuseNoRecipient() : actions.ids.length + recipients.indexOf(recipient)
  }
  const indexOf = ({ actor, action, data, recipient }: DecisionRequest): number =>
    (roles.indexOf(actor) * elements.ids.length + elements.indexOf(data)) * columns + columnOf(action, recipient)

  return Object.freeze({
    count: roles.ids.length * elements.ids.length * columns,
    columns,
    roles,
    elements,
    indexOf,
    indexesOf: ({ role, recipient, actions: covered, elements: data }: Rule) => {
      const firstRow = roles.indexOf(role) * elements.ids.length
      const taken = [...new Set(covered)].map((action) => columnOf(action, recipient))
      return [...new Set(data)].flatMap((element) => {
        const start = (firstRow + elements.indexOf(element)) * columns
        return taken.map((column) => start + column)
      })
    },
  })
}
