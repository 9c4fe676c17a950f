import { defaultParts } from '@verzuimspec/reference-vendor'
import type { Culprit } from '../culprit.js'
import { readRowOfCase } from '../read-behind-the-mask.js'

export const capacityToClaimsAssessor: Culprit = {
  fault: 'the claims assessor sees what work the employee can still do',
  parts: {
    present: async (call, records) => {
      const shown = await defaultParts.present(call, records)
      if (call.operation.id !== 'claimdossier-inzien' || call.actor.rol !== 'claimbeoordelaar') return shown
      return Promise.all(
        records.map(async (record, index) => {
          const judgement = await readRowOfCase(call.services, 'oordeel_bedrijfsarts', String(record.verzuimgevalId))
          return { ...shown[index], toelichting: judgement.belastbaarheid }
        }),
      )
    },
  },
  caughtBy: 'inzage',
  norm: 'handleiding-2015/3-categorieen/claimafdeling-niets-dan-a',
}
