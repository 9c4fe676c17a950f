/** The day the vendor's work goes by. Sessions and one-time codes go by the wall clock. */
export interface BusinessClock {
  /** `YYYY-MM-DD`. */
  today(): string
  /** Only the sandbox sets it; undefined sets it back to the real day. */
  set(today: string | undefined): void
}

// The Swedish way of writing dates is the ISO one.
const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** A clock that shows the day it is in the Netherlands, until it is set. */
export function openBusinessClock(now: () => Date): BusinessClock {
  let chosen: string | undefined
  return Object.freeze<BusinessClock>({
    today: () => chosen ?? dutchDay.format(now()),
    set: (today) => {
      chosen = today
    },
  })
}
