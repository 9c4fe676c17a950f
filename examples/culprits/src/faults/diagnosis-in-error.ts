import { defaultParts } from '@verzuimspec/reference-vendor'
import type { Culprit } from '../culprit.js'

export const diagnosisInError: Culprit = {
  fault: 'a refusal tells the employer which diagnosis stands in the file',
  parts: {
    describeFailure: async (services, error, caller) => {
      const problem = await defaultParts.describeFailure(services, error, caller)
      if (caller?.rol !== 'werkgever') return problem
      const sql = 'SELECT diagnose FROM vz.medisch_dossier WHERE werkgever_id = $1'
      const rows = await services.database.transact((connection) => connection.query(sql, [caller.werkgever]))
      return { ...problem, detail: `${problem.detail} (dossier: ${rows.map(({ diagnose }) => diagnose).join(', ')})` }
    },
  },
  caughtBy: 'foutmelding',
  norm: 'ap-2016/4-ziekmelding/alleen-zes-gegevens',
}
