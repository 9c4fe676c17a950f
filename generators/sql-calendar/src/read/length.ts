import type { IsoOffset } from '@verzuimspec/vocabulary'

/** A length of time and how it ends, ready to be written as SQL. */
export interface Length {
  /** Days to add, those of weeks among them; 0 when the length is in months or years. */
  readonly days: number
  /** Months to add; 0 when the length is in days or weeks. */
  readonly months: number
  /** Whether it is counted back. */
  readonly back: boolean
  /** 1 when day 0 is the first of the days counted. */
  readonly firstDay: number
  /** 1 when its last day is itself one of the days counted; 0 when it is the first day after them. */
  readonly lastDay: number
  readonly rollsOver: boolean
  readonly toWorkingDay: boolean
}

/** How a length ends where it does. */
export interface LengthOptions {
  readonly countsFirstDay?: boolean | undefined
  /** Whether day 0 is the last of the days that another term counted, so that its own begin on the day after. */
  readonly fromMoment?: boolean | undefined
  readonly rollsOver?: boolean | undefined
  readonly toWorkingDay?: boolean | undefined
}

const SHAPE = /^(-?)P([0-9]{1,6})([DWMY])$/

/** Above these the Algemene termijnenwet leaves a term alone (article 4, part a). */
const LONGEST: Readonly<Record<string, number>> = { D: 90, W: 12, M: 3, Y: 0 }

/** A length taken apart; `undefined` for what is none. */
export function readLength(text: IsoOffset, options: LengthOptions = {}): Length | undefined {
  const [, minus, digits, unit] = SHAPE.exec(text) ?? []
  if (digits === undefined || unit === undefined) return undefined
  const back = minus === '-'
  const amount = Number(digits) * (back ? -1 : 1)
  const firstDay = options.countsFirstDay === true ? 1 : 0
  return {
    days: (unit === 'D' ? amount : unit === 'W' ? 7 * amount : 0) + 0,
    months: (unit === 'M' ? amount : unit === 'Y' ? 12 * amount : 0) + 0,
    back,
    firstDay,
    lastDay: options.fromMoment === true ? 1 : firstDay,
    rollsOver: options.rollsOver === true && !back && amount <= (LONGEST[unit] ?? 0),
    toWorkingDay: options.toWorkingDay === true,
  }
}
