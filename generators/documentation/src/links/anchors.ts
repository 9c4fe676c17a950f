import type { Id } from '@verzuimspec/model'
import type { DecisionRequest } from '@verzuimspec/rules'
import { type Address, addressOfElement, flowsAddress } from './addresses.js'

/** Sender and receiver of a disclosure. */
export interface Pair {
  readonly sender: Id
  readonly recipient: Id
}

// Identifiers hold single hyphens only, so a double one cannot make two answers share an anchor.
const between = '--'

/** The anchor of one answer on the page of its element: `werkgever--inzien`. */
export function anchorOfCell({ actor, action, recipient }: DecisionRequest): string {
  return [actor, action, ...(recipient === undefined ? [] : [recipient])].join(between)
}

/** Where the answer to one question stands, with its conditions, duties and norms. */
export function addressOfCell(cell: DecisionRequest): Address {
  return `${addressOfElement(cell.data)}#${anchorOfCell(cell)}`
}

/** The anchor of a flow on the page of flows: `bedrijfsarts--werkgever`. */
export function anchorOfPair({ sender, recipient }: Pair): string {
  return [sender, recipient].join(between)
}

export function addressOfPair(pair: Pair): Address {
  return `${flowsAddress}#${anchorOfPair(pair)}`
}
