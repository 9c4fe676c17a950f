import { type GeneratedFile, type NormBase, specAsOf } from '@verzuimspec/vocabulary'
import { type SqlCalendarOptions, sqlCalendarGenerator } from '../src/index.js'

/** The SQL of a norm base; the day of the spec does not matter to it. */
export function generate(base: NormBase, options: SqlCalendarOptions = {}): Promise<readonly GeneratedFile[]> {
  return sqlCalendarGenerator.generate({ base, spec: specAsOf(base, '2026-01-01'), options })
}
