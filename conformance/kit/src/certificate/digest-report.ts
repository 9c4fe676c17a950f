import { createHash } from 'node:crypto'

/** The SHA-256 of a report's text, in hex. */
export function digestReport(report: string): string {
  return createHash('sha256').update(report).digest('hex')
}
