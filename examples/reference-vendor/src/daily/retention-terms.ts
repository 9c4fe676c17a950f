import type { EventId, FactId, RetentionId } from '@verzuimspec/sdk'

/** A term of keeping, and which of this vendor's tables it governs. */
export interface RetentionTerm {
  readonly retention: RetentionId
  /** The event it runs from. */
  readonly start: EventId
  /** The facts that can make it run longer. */
  readonly facts: readonly FactId[]
  /** In the order in which rows can go: what refers to a row before the row itself. */
  readonly tables: readonly { readonly name: string; readonly dossier: string }[]
}

const ofCase = (name: string) => ({ name, dossier: 'verzuimgeval_id' })

// The terms that the scope in verzuimspec.config.yaml names: those of the records this vendor keeps.
const terms: Readonly<Partial<Record<RetentionId, Omit<RetentionTerm, 'retention'>>>> = {
  'verzuimadministratie-werkgever': {
    start: 'einde-dienstverband',
    facts: ['arbeidsconflict', 'geschil-over-uitkering', 'bewaarplicht-eigenrisicodrager'],
    tables: [
      ofCase('ziekmelding'),
      ofCase('oordeel_bedrijfsarts'),
      ofCase('claimdossier'),
      { name: 'verzuimgeval', dossier: 'id' },
    ],
  },
  // Two maxima hold for the judgement: whichever passes first, it goes.
  're-integratiedossier-werkgever': {
    start: 'einde-re-integratie',
    facts: ['blijvende-afspraken'],
    tables: [ofCase('oordeel_bedrijfsarts')],
  },
  'medisch-dossier': {
    start: 'laatste-wijziging-dossier',
    facts: ['beroepsziekte-mogelijk'],
    tables: [ofCase('medisch_dossier')],
  },
}

/** Every term this vendor keeps to. */
export const retentionTerms: readonly RetentionTerm[] = Object.freeze(
  Object.entries(terms).map(([retention, term]) => Object.freeze({ retention: retention as RetentionId, ...term })),
)
