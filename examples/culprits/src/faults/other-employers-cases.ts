import { defaultParts } from '@verzuimspec/reference-vendor'
import type { Culprit } from '../culprit.js'

export const otherEmployersCases: Culprit = {
  fault: "the employer's list holds the cases of every employer",
  parts: {
    store: {
      ...defaultParts.store,
      list: async (call, connection) => {
        if (call.operation.id !== 'verzuimgevallen-inzien' || call.actor.rol !== 'werkgever') {
          return defaultParts.store.list(call, connection)
        }
        const rows = await connection.asApplication((own) => own.query('SELECT id, naam FROM vz.verzuimgeval'))
        return rows.map((row) => ({ ...row, id: String(row.id) }))
      },
    },
  },
  caughtBy: 'afscherming',
  norm: 'ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken',
}
