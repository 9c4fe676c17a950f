import type { DecisionRequest } from '@verzuimspec/rules'
import type { Id } from '@verzuimspec/vocabulary'
import { type Address, addressOfElement, flowsAddress, indexAddress } from './addresses.js'

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

/** The anchor of one of the parts something is split into; the first has that of the whole: `werkgever`, `werkgever--2`. */
export function anchorOfPart(whole: Id, index: number): string {
  return index === 0 ? whole : [whole, index + 1].join(between)
}

/** Where the answer to one question stands, with its conditions, duties and norms. */
export function addressOfCell(cell: DecisionRequest): Address {
  return `${addressOfElement(cell.data)}#${anchorOfCell(cell)}`
}

/** The anchor of a flow on the page of flows: `bedrijfsarts--werkgever`. */
export function anchorOfPair({ sender, recipient }: Pair): string {
  return [sender, recipient].join(between)
}

/** The anchor of the elements of a category on the index: `elements--a`. */
export function anchorOfCategory(category: Id): string {
  return ['elements', category].join(between)
}

export function addressOfCategory(category: Id): Address {
  return `${indexAddress}#${anchorOfCategory(category)}`
}

export function addressOfPair(pair: Pair): Address {
  return `${flowsAddress}#${anchorOfPair(pair)}`
}
