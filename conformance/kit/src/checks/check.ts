import type { Id, Text } from '@verzuimspec/vocabulary'
import { type CheckGroupId, type CheckId, type CheckKind, parseCheckId } from './check-id.js'

/** One thing the kit sets out to test, known before the first request. */
export interface Check {
  /** Of a role that the target does not serve, the group stands for its checks. */
  readonly id: CheckId | CheckGroupId
  readonly kind: CheckKind
  readonly title: Text
  /** The norms that break when this check fails. */
  readonly norms: readonly Id[]
}

/**
 * A check under an id that one of `checkIds` made; each norm once.
 *
 * @example
 * makeCheck(checkIds.inzage('werkgever', 'diagnose'), title, ['wet-big/88']).kind // 'inzage'
 */
export function makeCheck(id: CheckId | CheckGroupId, title: Text, norms: readonly Id[]): Check {
  return Object.freeze({ id, kind: parseCheckId(id).kind, title, norms: Object.freeze([...new Set(norms)]) })
}
