import type { Id } from '@verzuimspec/vocabulary'
import type { Exchange } from '../port/api-port.js'

/** One exchange that shows why a verdict is what it is. Holds no credential. */
export interface Evidence {
  readonly role: Id
  readonly operation: Id
  readonly request: { readonly method: string; readonly path: string }
  readonly response: { readonly status: number; readonly excerpt: string }
  /** Where the finding is: `body`, `header <name>`, or a JSON pointer into the body. */
  readonly where: string
  readonly expected: string
  readonly actual: string
}

const excerptLength = 300

/** The part of a body around a needle, or its beginning. */
const cutExcerpt = (body: string, needle: string | null): string => {
  const at = needle === null ? 0 : Math.max(0, body.toLowerCase().indexOf(needle))
  const start = Math.max(0, at - excerptLength / 2)
  const excerpt = body.slice(start, start + excerptLength)
  return `${start > 0 ? '…' : ''}${excerpt}${start + excerptLength < body.length ? '…' : ''}`
}

/**
 * Evidence from one exchange. Request bodies and headers stay out: they hold nothing a reader needs, and may hold
 * what must not be published.
 */
export function makeEvidence(
  exchange: Exchange,
  finding: { where: string; expected: string; actual: string; needle?: string | null },
): Evidence {
  const { role, operation, request, response } = exchange
  return Object.freeze({
    role,
    operation,
    request: { method: request.method, path: request.path },
    response: { status: response.status, excerpt: cutExcerpt(response.body, finding.needle ?? null) },
    where: finding.where,
    expected: finding.expected,
    actual: finding.actual,
  })
}
