import { defaultParts } from '@verzuimspec/reference-vendor'
import type { Culprit } from '../culprit.js'

export const kindOfCompensationToClaimsAssessor: Culprit = {
  fault: 'the claims assessor sees that the compensation is a safety net',
  parts: {
    present: async (call, records) => {
      const shown = await defaultParts.present(call, records)
      if (call.operation.id !== 'claimdossiers-inzien' || call.actor.rol !== 'claimbeoordelaar') return shown
      return shown.map((record) => ({ ...record, vangnetJaNee: true }))
    },
  },
  caughtBy: 'inzage',
  norm: 'handleiding-2015/6-2-informatiestromen/bedrijfsarts-claimbeoordelaar-niet-welke',
}
