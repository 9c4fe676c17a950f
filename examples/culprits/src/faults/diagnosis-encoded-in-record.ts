import { defaultParts } from '@verzuimspec/reference-vendor'
import type { Culprit } from '../culprit.js'
import { readMedicalFile } from '../read-behind-the-mask.js'

const encode = (value: unknown): string => Buffer.from(JSON.stringify({ bron: value })).toString('base64')

export const diagnosisEncodedInRecord: Culprit = {
  fault: 'a case shows the employer a reference that is the diagnosis in base64',
  parts: {
    present: async (call, records) => {
      const shown = await defaultParts.present(call, records)
      if (call.operation.id !== 'verzuimgeval-inzien' || call.actor.rol !== 'werkgever') return shown
      return Promise.all(
        records.map(async (record, index) => ({
          ...shown[index],
          kenmerk: encode((await readMedicalFile(call, record)).diagnose),
        })),
      )
    },
  },
  caughtBy: 'inzage',
  norm: 'handleiding-2015/6-2-informatiestromen/werknemer-werkgever-geen-c',
}
