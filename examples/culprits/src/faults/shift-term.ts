import { parseDay, printDay } from '@verzuimspec/calendar'
import { defaultParts, type VendorParts } from '@verzuimspec/reference-vendor'

/** A vendor whose planning has one term some days later than it is. */
export function shiftTerm(deadline: string, days: number): Partial<VendorParts> {
  return {
    plan: (absence, today) =>
      defaultParts.plan(absence, today).map((step) => {
        if (step.stap !== deadline || step.uiterlijk === undefined) return step
        const uiterlijk = printDay(parseDay(step.uiterlijk) + days)
        return { ...step, uiterlijk, status: today > uiterlijk ? ('te-laat' as const) : ('open' as const) }
      }),
  }
}
