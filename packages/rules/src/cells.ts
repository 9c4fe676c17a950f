import type { Id, Rule, Spec } from '@verzuimspec/vocabulary'
import type { DecisionRequest } from './decision.js'
import { RequestError } from './errors.js'
import { type Numbering, numberIds } from './numbering.js'

/** The one action that has a recipient. */
export const disclosing: Id = 'verstrekken'

/** What a decision can be about, as consecutive numbers: role x element x (action, or recipient of a disclosure). */
export interface Cells {
  readonly count: number
  /** The cells of one role and one element, which follow each other. */
  readonly slots: number
  readonly roles: Numbering
  readonly elements: Numbering
  /** The cell of a request. Throws `UnknownIdError` or `RequestError`. */
  cellOf(request: DecisionRequest): number
  /** The cells a rule speaks about, each once. Throws as `cellOf` does. */
  cellsOf(rule: Rule): readonly number[]
}

function refuseRecipient(action: Id): never {
  throw new RequestError(`\`${action}\` takes no recipient; only \`${disclosing}\` has one; leave \`recipient\` out`)
}

function refuseNoRecipient(): never {
  throw new RequestError(`\`${disclosing}\` needs a recipient; add the role that receives the datum as \`recipient\``)
}

/** Numbers the cells of a norm base. */
export function numberCells(spec: Spec): Cells {
  const roles = numberIds('role', Object.keys(spec.roles))
  const recipients = numberIds('recipient', roles.ids)
  const actions = numberIds('action', Object.keys(spec.actions))
  const elements = numberIds('element', Object.keys(spec.elements))
  const slots = actions.ids.length + recipients.ids.length

  const slotOf = (action: Id, recipient: Id | undefined): number => {
    const number = actions.numberOf(action)
    if (action !== disclosing) return recipient === undefined ? number : refuseRecipient(action)
    return recipient === undefined ? refuseNoRecipient() : actions.ids.length + recipients.numberOf(recipient)
  }
  const cellOf = ({ actor, action, data, recipient }: DecisionRequest): number =>
    (roles.numberOf(actor) * elements.ids.length + elements.numberOf(data)) * slots + slotOf(action, recipient)

  return Object.freeze({
    count: roles.ids.length * elements.ids.length * slots,
    slots,
    roles,
    elements,
    cellOf,
    cellsOf: ({ role, recipient, actions: covered, elements: data }: Rule) => {
      const first = roles.numberOf(role) * elements.ids.length
      const taken = [...new Set(covered)].map((action) => slotOf(action, recipient))
      return [...new Set(data)].flatMap((element) => {
        const start = (first + elements.numberOf(element)) * slots
        return taken.map((slot) => start + slot)
      })
    },
  })
}
