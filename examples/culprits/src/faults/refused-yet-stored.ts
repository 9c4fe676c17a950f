import { defaultParts } from '@verzuimspec/reference-vendor'
import type { Culprit } from '../culprit.js'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const refusedYetStored: Culprit = {
  fault: 'a sick report with the cause in it is refused, and the cause is kept all the same',
  parts: {
    readBody: async (call, body) => {
      if (call.operation.id === 'ziekmelding-vastleggen' && isObject(body) && typeof body.oorzaakZiekte === 'string') {
        const sql = 'UPDATE vz.medisch_dossier SET oorzaak_ziekte = $2 WHERE verzuimgeval_id::text = $1'
        const values = [body.verzuimgevalId, body.oorzaakZiekte]
        await call.services.database.transact((connection) => connection.query(sql, values))
      }
      return defaultParts.readBody(call, body)
    },
  },
  caughtBy: 'stille-opslag',
  norm: 'ap-2016/4-ziekmelding/aard-en-oorzaak-niet-vragen',
}
