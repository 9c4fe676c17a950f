import { defaultParts } from '@verzuimspec/reference-vendor'
import type { Culprit } from '../culprit.js'
import { readMedicalFile } from '../read-behind-the-mask.js'

export const diagnosisInExport: Culprit = {
  fault: "the employer's CSV export of sick reports has a column too many",
  parts: {
    // Every record as the store gave it has its case, though the export does not pass the key.
    store: {
      ...defaultParts.store,
      list: (call, connection) => {
        const properties = [...call.operation.properties, { name: 'verzuimgevalId' }]
        const isExport = call.operation.id === 'ziekmeldingen-uitdraaien' && call.actor.rol === 'werkgever'
        const wider = { ...call, operation: { ...call.operation, properties } }
        return defaultParts.store.list(isExport ? wider : call, connection)
      },
    },
    writeExport: async (call, records) => {
      if (call.operation.id !== 'ziekmeldingen-uitdraaien' || call.actor.rol !== 'werkgever') {
        return defaultParts.writeExport(call, records)
      }
      const properties = [...call.operation.properties, { name: 'diagnose' }]
      const files = await Promise.all(
        records.map(async (record) => ({ ...record, diagnose: (await readMedicalFile(call, record)).diagnose })),
      )
      return defaultParts.writeExport({ ...call, operation: { ...call.operation, properties } }, files)
    },
  },
  caughtBy: 'uitdraai',
  norm: 'ap-2016/5-4-verzuimsystemen/rapportages-zonder-medische-gegevens',
}
