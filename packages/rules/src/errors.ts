import type { Id } from '@verzuimspec/vocabulary'
import { nearestId } from './nearest-id.js'

/** What an identifier was meant to name. */
export type IdKind =
  | 'role'
  | 'recipient'
  | 'action'
  | 'element'
  | 'purpose'
  | 'fact'
  | 'entity'
  | 'profile'
  | 'divergence'
  | 'position'

const listed = 8

function describeKnown(known: readonly Id[]): string {
  if (known.length === 0) return 'the norm base has none'
  if (known.length > listed) return `expected one of the ${known.length} of the norm base`
  return `expected one of ${known.map((id) => `\`${id}\``).join(', ')}`
}

function suggest(nearest: Id | undefined): string {
  return nearest === undefined ? '' : `; did you mean \`${nearest}\`?`
}

/** An identifier that the norm base does not have. Says which, what was expected, and the nearest one it does have. */
export class UnknownIdError extends RangeError {
  override readonly name = 'UnknownIdError'
  readonly kind: IdKind
  readonly id: Id
  /** The known identifier that differs least; `undefined` when there is none. */
  readonly nearest: Id | undefined

  constructor(kind: IdKind, id: Id, known: readonly Id[]) {
    const nearest = nearestId(String(id), known)
    super(`\`${String(id)}\` is no known ${kind}; ${describeKnown(known)}${suggest(nearest)}`)
    this.kind = kind
    this.id = id
    this.nearest = nearest
  }
}

/** A question or input that is put together wrongly, such as a disclosure to nobody. */
export class RequestError extends TypeError {
  override readonly name = 'RequestError'
}
