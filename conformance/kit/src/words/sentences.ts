type Named = (name: string) => string
type OfElement = (subject: string, element: string) => string

/** What the kit says to people, in one language. Names between back-ticks are ids, others are labels. */
export interface Sentences {
  /** How each verdict is called. */
  readonly verdicts: {
    readonly 'kit-error': string
    readonly 'adapter-error': string
    readonly failed: string
    readonly inconclusive: string
    readonly attested: string
    readonly passed: string
    readonly 'not-applicable': string
  }
  /** What a check of each kind tests, by the label of whom or what it is about. */
  readonly titles: {
    readonly inzage: OfElement
    readonly uitdraai: OfElement
    readonly foutmelding: OfElement
    readonly uitgaand: OfElement
    readonly afscherming: Named
    readonly 'medische-module': Named
    readonly vastlegging: OfElement
    readonly 'stille-opslag': OfElement
    readonly 'tweede-factor': Named
    readonly termijn: Named
    readonly bewaartermijn: Named
    readonly reikwijdte: Named
    /** Of a role that the target does not serve. */
    readonly outside: Named
  }
  /** Why the verdict of a check is what it is. */
  readonly reasons: Reasons
  /** Why the verdict of a norm is what it is, where no check says so. */
  readonly norms: {
    readonly noCheck: string
    readonly notDeclared: (because: string) => string
    readonly declared: (by: string, date: string, what: string) => string
    readonly permits: string
    readonly untested: string
  }
  readonly report: ReportWords
}

/** Reasons, by the part of a check that gives them. */
export interface Reasons {
  readonly notTested: (why: string) => string
  readonly hidden: {
    readonly surfaced: OfElement
    readonly nobodySaw: string
    readonly notServed: string
    readonly held: string
  }
  readonly leftOut: {
    readonly noRecord: string
    readonly servedAllTheSame: Named
    readonly notKept: Named
    readonly roleNotServed: Named
  }
  readonly scope: { readonly answered: Named; readonly refused: string; readonly notAsked: string }
  readonly otherEmployer: { readonly seen: Named; readonly blind: string; readonly held: string }
  readonly module: {
    readonly entered: Named
    readonly notKept: string
    readonly nobodyEntered: string
    readonly held: (attempts: number) => string
  }
  readonly signIn: { readonly oneFactor: Named; readonly notAllRefused: string; readonly held: string }
  readonly writes: {
    readonly fitsNowhere: string
    readonly recorded: OfElement
    readonly ignored: string
    readonly held: string
    readonly lawfulRefused: string
    readonly nothingRefused: string
    readonly keptAllTheSame: string
    readonly nothingKept: string
    readonly lawfulNotFound: string
  }
  readonly message: {
    readonly holds: OfElement
    readonly none: string
    readonly held: string
    readonly empty: string
  }
  readonly term: { readonly leftOut: string; readonly wrong: string; readonly notShown: string; readonly held: string }
  readonly retention: {
    readonly leftOut: string
    readonly tooLong: string
    readonly tooShort: string
    readonly goneBefore: string
    readonly held: string
  }
}

/** What stands around the results in a report. */
export interface ReportWords {
  readonly headline: (counts: { passed: number; failed: number; open: number; untested: number }) => string
  readonly leftOut: string
  readonly nothing: string
  readonly none: string
  readonly outcome: string
  readonly findings: string
  readonly norms: string
  readonly allChecks: string
  readonly notice: string
  readonly scope: {
    readonly entities: string
    readonly roles: string
    readonly deadlines: string
    readonly retention: string
  }
}
