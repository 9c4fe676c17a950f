import { parseDay, printDay } from '@verzuimspec/calendar'
import { defaultParts } from '@verzuimspec/reference-vendor'
import type { Culprit } from '../culprit.js'

export const keptADayTooLong: Culprit = {
  fault: "the employer's records go a day later than they must",
  parts: {
    sweep: (services) => {
      const today = () => printDay(parseDay(services.clock.today()) - 1)
      return defaultParts.sweep({ ...services, clock: { ...services.clock, today } })
    },
  },
  caughtBy: 'bewaartermijn',
  norm: 'ap-2016/6-bewaartermijnen/administratie-twee-jaar',
}
