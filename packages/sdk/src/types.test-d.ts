import { decide, type EntityFor, project, type RecordOf, type View, type Write } from './index.js'

// Every `@ts-expect-error` is a fault of its own when the line below it compiles.

declare const melding: View<'werkgever', 'ziekmelding'>
declare const dossier: View<'bedrijfsarts', 'medisch-dossier'>
declare const record: RecordOf<'medisch-dossier'>

export const allowed: readonly unknown[] = [
  melding.vangnetJaNee satisfies boolean | undefined,
  melding.datumZiekmelding satisfies string,
  dossier.diagnose satisfies string | undefined,
  project('bedrijfsarts', 'medisch-dossier', record).diagnose,
]

export const forbidden: readonly unknown[] = [
  // @ts-expect-error the employer's view has no diagnosis
  melding.diagnose,
  // @ts-expect-error whether a safety net applies, never which one
  melding.vangnetWelke,
  // @ts-expect-error the employer has no view of the medical file at all
  project('werkgever', 'medisch-dossier', record).diagnose,
  // @ts-expect-error a role without a login has no views
  project('uwv', 'medisch-dossier', record),
  // @ts-expect-error a misspelt element
  decide({ actor: 'werkgever', action: 'inzien', data: 'diagnosis' }),
  // @ts-expect-error a view is read only
  () => (melding.vangnetJaNee = true),
]

// @ts-expect-error the doctor's name for it is no property of a sick report
export const write: Write<'werkgever', 'ziekmelding'> = { verzuimgevalId: 'v', datumZiekmelding: 'd', diagnose: 'x' }

// @ts-expect-error the system administrator of the employer may read of no entity
export const entity: EntityFor<'systeembeheerder-werkgever'> = 'verzuimgeval'
