import { defaultParts } from '@verzuimspec/reference-vendor'
import type { Culprit } from '../culprit.js'

const addCapacity = `
  UPDATE app.bericht SET inhoud = (inhoud::jsonb || jsonb_build_object('toelichting', oordeel.belastbaarheid))::json
  FROM vz.oordeel_bedrijfsarts AS oordeel
  WHERE oordeel.verzuimgeval_id::text = $1 AND app.bericht.aan = 'claimbeoordelaar'`

export const capacityInMessage: Culprit = {
  fault: "the message to the insurer carries the company doctor's judgement along",
  parts: {
    followUp: async (call, connection, record) => {
      await defaultParts.followUp(call, connection, record)
      if (call.operation.entity === 'claimdossier') await connection.query(addCapacity, [record.verzuimgevalId])
    },
  },
  caughtBy: 'uitgaand',
  norm: 'ap-2016/5-2-5-verzuimverzekeraars/geen-andere-gegevens',
}
