import { defaultParts } from '@verzuimspec/reference-vendor'
import type { Culprit } from '../culprit.js'
import { readMedicalFile } from '../read-behind-the-mask.js'

export const diagnosisInList: Culprit = {
  fault: "the employer's list of sick reports shows the diagnosis",
  parts: {
    present: async (call, records) => {
      const shown = await defaultParts.present(call, records)
      if (call.operation.id !== 'ziekmeldingen-inzien' || call.actor.rol !== 'werkgever') return shown
      return Promise.all(
        records.map(async (record, index) => ({
          ...shown[index],
          diagnose: (await readMedicalFile(call, record)).diagnose,
        })),
      )
    },
  },
  caughtBy: 'inzage',
  norm: 'ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken',
}
