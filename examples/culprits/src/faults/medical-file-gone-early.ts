import { defaultParts } from '@verzuimspec/reference-vendor'
import type { Culprit } from '../culprit.js'

export const medicalFileGoneEarly: Culprit = {
  fault: 'the medical file goes with the case instead of staying for twenty years',
  parts: {
    sweep: async (services) => {
      await defaultParts.sweep(services)
      const orphans = 'DELETE FROM vz.medisch_dossier WHERE verzuimgeval_id NOT IN (SELECT id FROM vz.verzuimgeval)'
      await services.database.transact((connection) => connection.query(orphans))
    },
  },
  caughtBy: 'bewaartermijn',
  norm: 'bw7/454-3',
}
