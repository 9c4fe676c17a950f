import type { Id, IsoDate, Text } from '@verzuimspec/vocabulary'

/** A dossier to plant. Every property of every entity gets a canary, except the values given here. */
export interface DossierPlan {
  readonly account: 'werkgever' | 'andereWerkgever'
  readonly eersteZiektedag: IsoDate
  readonly events: Readonly<Record<Id, IsoDate>>
  readonly facts: Readonly<Record<Id, boolean>>
}

/** What a scenario can do. A verb that no act carries out is refused when the scenario is read. */
export type Act =
  | {
      readonly do:
        | 'alles-inzien'
        | 'alles-uitdraaien'
        | 'fouten-uitlokken'
        | 'berichten-lezen'
        | 'buiten-reikwijdte-vragen'
    }
  | { readonly do: 'verboden-gegevens-vastleggen' | 'zonder-tweede-factor-aanmelden' }
  | { readonly do: 'klok-zetten'; readonly today: IsoDate }
  | {
      readonly do: 'planning-inzien'
      readonly as: Id
      readonly dossier: Id
      readonly deadline: Id
      readonly lastDay: IsoDate
      readonly late: boolean
    }
  | {
      readonly do: 'bewaring-nagaan'
      readonly as: Id
      readonly dossier: Id
      readonly retention: Id
      readonly expect: 'aanwezig' | 'verdwenen'
    }

/** One story: the dossiers it plants, the day it starts on, and its acts in order. */
export interface Scenario extends Text {
  readonly id: Id
  readonly norms: readonly Id[]
  readonly today: IsoDate
  readonly dossiers: Readonly<Record<Id, DossierPlan>>
  readonly acts: readonly Act[]
}

/** A scenario file as its schema has it; events and facts that a dossier leaves out are none. */
export type ScenarioFile = Omit<Scenario, 'id' | 'dossiers'> & {
  readonly dossiers: Readonly<Record<Id, Omit<DossierPlan, 'events' | 'facts'> & Partial<DossierPlan>>>
}
