// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { Conditional, ReIntegratieopdrachtRecord, ReIntegratierapportRecord } from '../records.js'

/** Re-integratieopdracht: what the re-integratiebedrijf may read of it, and nothing else. Norms: `handleiding-2015/8-vragen-8-tot-12/8-polis-over-opdracht`, `handleiding-2015/9-5-bw7/658a-5-alleen-voor-opdracht`. */
export interface ReIntegratieopdrachtVoorReIntegratiebedrijf {
  readonly id: string
  readonly verzuimgevalId: string
  /** Welk werk een re-integratiebedrijf kreeg opgedragen. Only when these facts decide so: `concrete-re-integratieopdracht`. Norms: `handleiding-2015/4-wet-en-regelgeving/re-integratieafdeling-noodzakelijke-gegevens`, `handleiding-2015/4-wet-en-regelgeving/niet-meer-dan-noodzakelijk`, `handleiding-2015/6-2-informatiestromen-re-integratie/alleen-bij-concrete-opdracht`, `ap-2016/5-2-3-re-integratiebedrijven/in-beginsel-geen-gezondheidsgegevens`, `ap-2016/5-2-3-re-integratiebedrijven/bedrijfsarts-weegt-noodzaak`, `handleiding-2015/9-5-bw7/658a-5-alleen-voor-opdracht`. */
  readonly reIntegratieopdrachtInhoud?: string
}

/** A `ReIntegratieopdrachtVoorReIntegratiebedrijf` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratieopdrachtVoorReIntegratiebedrijf(record: ReIntegratieopdrachtRecord): ReIntegratieopdrachtVoorReIntegratiebedrijf {
  const {
    id,
    verzuimgevalId,
  } = record
  return {
    id,
    verzuimgevalId,
  }
}

/** Rapport van het re-integratiebedrijf: what the re-integratiebedrijf may read of it, and nothing else. Norms: `cbp-onderzoek-2005/samenvatting/rapportages-beperken`, `ap-2016/6-bewaartermijnen/niet-medisch-deel-twee-jaar`. */
export interface ReIntegratierapportVoorReIntegratiebedrijf {
  readonly id: string
  readonly verzuimgevalId: string
  /** Verslag of advies van het re-integratiebedrijf. Only when these facts decide so: `concrete-re-integratieopdracht`. Norms: `handleiding-2015/4-wet-en-regelgeving/re-integratieafdeling-noodzakelijke-gegevens`, `handleiding-2015/4-wet-en-regelgeving/niet-meer-dan-noodzakelijk`, `handleiding-2015/6-2-informatiestromen-re-integratie/alleen-bij-concrete-opdracht`, `ap-2016/5-2-3-re-integratiebedrijven/in-beginsel-geen-gezondheidsgegevens`, `ap-2016/5-2-3-re-integratiebedrijven/bedrijfsarts-weegt-noodzaak`, `cbp-onderzoek-2005/samenvatting/rapportages-beperken`, `cbp-onderzoek-2005/samenvatting/client-geregeld-informeren`, `ap-2016/5-2-3-re-integratiebedrijven/bedrijf-verwerkt-alleen-voor-opdracht`. */
  readonly reIntegratierapport?: string
  /** Mogelijkheden om het werk te hervatten, volgens het re-integratiebedrijf. Only when these facts decide so: `concrete-re-integratieopdracht`. Norms: `handleiding-2015/4-wet-en-regelgeving/re-integratieafdeling-noodzakelijke-gegevens`, `handleiding-2015/4-wet-en-regelgeving/niet-meer-dan-noodzakelijk`, `handleiding-2015/6-2-informatiestromen-re-integratie/alleen-bij-concrete-opdracht`, `ap-2016/5-2-3-re-integratiebedrijven/in-beginsel-geen-gezondheidsgegevens`, `ap-2016/5-2-3-re-integratiebedrijven/bedrijfsarts-weegt-noodzaak`, `cbp-onderzoek-2005/samenvatting/rapportages-beperken`, `cbp-onderzoek-2005/samenvatting/client-geregeld-informeren`, `ap-2016/5-2-3-re-integratiebedrijven/bedrijf-verwerkt-alleen-voor-opdracht`. */
  readonly mogelijkhedenWerkhervatting?: string
  /** Of de werknemer aan het traject meewerkt, volgens het re-integratiebedrijf. Only when these facts decide so: `concrete-re-integratieopdracht`. Norms: `cbp-onderzoek-2005/samenvatting/rapportages-beperken`, `cbp-onderzoek-2005/samenvatting/client-geregeld-informeren`, `ap-2016/5-2-3-re-integratiebedrijven/bedrijf-verwerkt-alleen-voor-opdracht`. */
  readonly medewerkingAanTraject?: boolean
}

/** A `ReIntegratierapportVoorReIntegratiebedrijf` made from a record: what the record lacks stays absent, what facts decide on is left out. */
export function projectReIntegratierapportVoorReIntegratiebedrijf(record: ReIntegratierapportRecord): ReIntegratierapportVoorReIntegratiebedrijf {
  const {
    id,
    verzuimgevalId,
  } = record
  return {
    id,
    verzuimgevalId,
  }
}

/** Rapport van het re-integratiebedrijf: what the re-integratiebedrijf may record in a new one. Norms: `cbp-onderzoek-2005/samenvatting/rapportages-beperken`, `ap-2016/6-bewaartermijnen/niet-medisch-deel-twee-jaar`. */
export interface ReIntegratierapportVanReIntegratiebedrijf {
  readonly verzuimgevalId: string
  /** Verslag of advies van het re-integratiebedrijf. Only when these facts decide so: `concrete-re-integratieopdracht`. Norms: `handleiding-2015/4-wet-en-regelgeving/re-integratieafdeling-noodzakelijke-gegevens`, `handleiding-2015/4-wet-en-regelgeving/niet-meer-dan-noodzakelijk`, `handleiding-2015/6-2-informatiestromen-re-integratie/alleen-bij-concrete-opdracht`, `ap-2016/5-2-3-re-integratiebedrijven/in-beginsel-geen-gezondheidsgegevens`, `ap-2016/5-2-3-re-integratiebedrijven/bedrijfsarts-weegt-noodzaak`, `cbp-onderzoek-2005/samenvatting/rapportages-beperken`, `cbp-onderzoek-2005/samenvatting/client-geregeld-informeren`, `ap-2016/5-2-3-re-integratiebedrijven/bedrijf-verwerkt-alleen-voor-opdracht`. */
  readonly reIntegratierapport?: string
  /** Mogelijkheden om het werk te hervatten, volgens het re-integratiebedrijf. Only when these facts decide so: `concrete-re-integratieopdracht`. Norms: `handleiding-2015/4-wet-en-regelgeving/re-integratieafdeling-noodzakelijke-gegevens`, `handleiding-2015/4-wet-en-regelgeving/niet-meer-dan-noodzakelijk`, `handleiding-2015/6-2-informatiestromen-re-integratie/alleen-bij-concrete-opdracht`, `ap-2016/5-2-3-re-integratiebedrijven/in-beginsel-geen-gezondheidsgegevens`, `ap-2016/5-2-3-re-integratiebedrijven/bedrijfsarts-weegt-noodzaak`, `cbp-onderzoek-2005/samenvatting/rapportages-beperken`, `cbp-onderzoek-2005/samenvatting/client-geregeld-informeren`, `ap-2016/5-2-3-re-integratiebedrijven/bedrijf-verwerkt-alleen-voor-opdracht`. */
  readonly mogelijkhedenWerkhervatting?: string
  /** Of de werknemer aan het traject meewerkt, volgens het re-integratiebedrijf. Only when these facts decide so: `concrete-re-integratieopdracht`. Norms: `cbp-onderzoek-2005/samenvatting/rapportages-beperken`, `cbp-onderzoek-2005/samenvatting/client-geregeld-informeren`, `ap-2016/5-2-3-re-integratiebedrijven/bedrijf-verwerkt-alleen-voor-opdracht`. */
  readonly medewerkingAanTraject?: boolean
}

/** What the re-integratiebedrijf may read, by entity. */
export interface Views {
  readonly 're-integratieopdracht': ReIntegratieopdrachtVoorReIntegratiebedrijf
  readonly 're-integratierapport': ReIntegratierapportVoorReIntegratiebedrijf
}

/** What the re-integratiebedrijf may record, by entity. */
export interface Writes {
  readonly 're-integratierapport': ReIntegratierapportVanReIntegratiebedrijf
}

/** The function that makes each view of the re-integratiebedrijf, by entity. */
export const projectors = Object.freeze({
  're-integratieopdracht': projectReIntegratieopdrachtVoorReIntegratiebedrijf,
  're-integratierapport': projectReIntegratierapportVoorReIntegratiebedrijf,
})

/** What the re-integratiebedrijf may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({
  're-integratieopdracht': [['reIntegratieopdrachtInhoud', 're-integratieopdracht-inhoud']],
  're-integratierapport': [['reIntegratierapport', 're-integratierapport'], ['mogelijkhedenWerkhervatting', 'mogelijkheden-werkhervatting'], ['medewerkingAanTraject', 'medewerking-aan-traject']],
})
