/** A term of keeping, and which of this vendor's tables it governs. */
export interface RetentionTerm {
  readonly retention: 'verzuimadministratie-werkgever' | 're-integratiedossier-werkgever' | 'medisch-dossier'
  /** The event it runs from. */
  readonly start: string
  /** The facts that can make it run longer. */
  readonly facts: readonly string[]
  /** In the order in which rows can go: what refers to a row before the row itself. */
  readonly tables: readonly { readonly name: string; readonly dossier: string }[]
}

const ofCase = (name: string) => ({ name, dossier: 'verzuimgeval_id' })

/** Every term this vendor keeps to. */
export const retentionTerms: readonly RetentionTerm[] = Object.freeze([
  {
    retention: 'verzuimadministratie-werkgever',
    start: 'einde-dienstverband',
    facts: ['arbeidsconflict', 'geschil-over-uitkering'],
    tables: [
      ofCase('ziekmelding'),
      ofCase('oordeel_bedrijfsarts'),
      ofCase('claimdossier'),
      { name: 'verzuimgeval', dossier: 'id' },
    ],
  },
  // Two maxima hold for the judgement: whichever passes first, it goes.
  {
    retention: 're-integratiedossier-werkgever',
    start: 'einde-re-integratie',
    facts: [],
    tables: [ofCase('oordeel_bedrijfsarts')],
  },
  {
    retention: 'medisch-dossier',
    start: 'laatste-wijziging-dossier',
    facts: ['beroepsziekte-mogelijk'],
    tables: [ofCase('medisch_dossier')],
  },
])
