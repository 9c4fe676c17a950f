// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { BegeleidingsadministratieRecord, Conditional } from '../records.js'
import type { IsoDate } from '../vocabulary.js'

/** Begeleidingsadministratie van de arbodienst: what the arbodienst-administratie may read of it, and nothing else. Norms: `ap-2016/6-bewaartermijnen/overige-gegevens-arbodienst-twee-jaar`. */
export interface BegeleidingsadministratieVoorArbodienstAdministratie {
  readonly id: string
  readonly verzuimgevalId: string
  /** Naam. Norms: `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly naam: string
  /** Burgerservicenummer. Only when these facts decide so: `begeleiding-gestart`. Norms: `arbowet/14-6`. */
  readonly bsn?: string
  /** Telefoonnummer tijdens ziekte. Norms: `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly telefoonnummer?: string
  /** Eerste ziektedag. Norms: `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly eersteZiektedag?: IsoDate
  /** Wanneer het spreekuur van de bedrijfsarts is. Norms: `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly spreekuurBedrijfsartsDatum?: IsoDate
}

/** A `BegeleidingsadministratieVoorArbodienstAdministratie` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectBegeleidingsadministratieVoorArbodienstAdministratie(record: BegeleidingsadministratieRecord): BegeleidingsadministratieVoorArbodienstAdministratie {
  const {
    id,
    verzuimgevalId,
    naam,
    telefoonnummer,
    eersteZiektedag,
    spreekuurBedrijfsartsDatum,
  } = record
  if (
    telefoonnummer !== undefined &&
    eersteZiektedag !== undefined &&
    spreekuurBedrijfsartsDatum !== undefined
  ) {
    return {
      id,
      verzuimgevalId,
      naam, // ap-2016/5-1-inleiding/ieder-eigen-rol
      telefoonnummer, // ap-2016/5-1-inleiding/ieder-eigen-rol
      eersteZiektedag, // ap-2016/5-1-inleiding/ieder-eigen-rol
      spreekuurBedrijfsartsDatum, // ap-2016/5-1-inleiding/ieder-eigen-rol
    }

  }

  const view: { -readonly [K in keyof BegeleidingsadministratieVoorArbodienstAdministratie]: BegeleidingsadministratieVoorArbodienstAdministratie[K] } = {
    id,
    verzuimgevalId,
    naam, // ap-2016/5-1-inleiding/ieder-eigen-rol
  }

  if (telefoonnummer !== undefined) view.telefoonnummer = telefoonnummer // ap-2016/5-1-inleiding/ieder-eigen-rol
  if (eersteZiektedag !== undefined) view.eersteZiektedag = eersteZiektedag // ap-2016/5-1-inleiding/ieder-eigen-rol
  if (spreekuurBedrijfsartsDatum !== undefined) view.spreekuurBedrijfsartsDatum = spreekuurBedrijfsartsDatum // ap-2016/5-1-inleiding/ieder-eigen-rol
  return view
}

/** Begeleidingsadministratie van de arbodienst: what the arbodienst-administratie may record in a new one. Norms: `ap-2016/6-bewaartermijnen/overige-gegevens-arbodienst-twee-jaar`. */
export interface BegeleidingsadministratieVanArbodienstAdministratie {
  readonly verzuimgevalId: string
  /** Naam. Norms: `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly naam: string
  /** Burgerservicenummer. Only when these facts decide so: `begeleiding-gestart`. Norms: `arbowet/14-6`. */
  readonly bsn?: string
  /** Telefoonnummer tijdens ziekte. Norms: `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly telefoonnummer?: string
  /** Eerste ziektedag. Norms: `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly eersteZiektedag?: IsoDate
  /** Wanneer het spreekuur van de bedrijfsarts is. Norms: `ap-2016/5-1-inleiding/ieder-eigen-rol`. */
  readonly spreekuurBedrijfsartsDatum?: IsoDate
}

/** What the arbodienst-administratie may read, by entity. */
export interface Views {
  readonly begeleidingsadministratie: BegeleidingsadministratieVoorArbodienstAdministratie
}

/** What the arbodienst-administratie may record, by entity. */
export interface Writes {
  readonly begeleidingsadministratie: BegeleidingsadministratieVanArbodienstAdministratie
}

/** The function that makes each view of the arbodienst-administratie, by entity. */
export const projectors = Object.freeze({
  begeleidingsadministratie: projectBegeleidingsadministratieVoorArbodienstAdministratie,
})

/** What the arbodienst-administratie may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({
  begeleidingsadministratie: [['bsn', 'bsn']],
})
