import type { Services } from '../vendor/parts.js'

/** Empties what was recorded, and sets the clock back. Users and sessions stay. */
export async function reset({ database, clock }: Services): Promise<void> {
  clock.set(undefined)
  await database.runScript(`
    TRUNCATE vz.verzuimgeval, vz.ziekmelding, vz.oordeel_bedrijfsarts, vz.claimdossier, vz.medisch_dossier,
      app.personeel, app.gebeurtenis, app.feit, app.bericht;`)
}
