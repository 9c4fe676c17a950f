/** An identifier of the norm base, such as `vangnet-ja-nee` or `ap-2016/4-ziekmelding/vangnet-welke`. */
export type Id = string

/** A plain calendar date, `YYYY-MM-DD`. */
export type IsoDate = string

/** An ISO 8601 duration of one unit: `P294D`, `P2Y`, `P6M`. */
export type IsoDuration = string

/** A duration of one unit counted on, back or not at all: `P294D`, `-P13W`, `P0D`. */
export type IsoOffset = string

/** One text in both languages of the product. */
export interface Text {
  readonly nl: string
  readonly en: string
}

/** The days on which an entry holds, both inclusive; an absent end is open. */
export interface Validity {
  readonly validFrom?: IsoDate
  readonly validTo?: IsoDate
}

/** Entries by their identifier. */
export type ById<T> = Readonly<Record<Id, T>>
