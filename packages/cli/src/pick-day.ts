import { isIsoDate } from '@verzuimspec/vocabulary'
import { UsageError } from './usage-error.js'

const todayIso = (): string => new Date().toISOString().slice(0, 10)

/**
 * The day whose norms hold: the one given, or the day the command is run.
 *
 * @throws UsageError for a day that does not exist
 */
export function pickDay(given: string | undefined): string {
  const day = given ?? todayIso()
  if (isIsoDate(day)) return day
  throw new UsageError(`\`${day}\` is no date; expected a day that exists, as YYYY-MM-DD; mend the date asked for`)
}
