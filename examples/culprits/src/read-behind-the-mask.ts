import type { Call, Row, Services, StoredRecord } from '@verzuimspec/reference-vendor'

const caseOf = ({ operation }: Call, record: StoredRecord): string =>
  String(operation.entity === 'verzuimgeval' ? record.id : record.verzuimgevalId)

/** What the medical file of a record's case holds, read past every mask: what a careless join does. */
export async function readMedicalFile(call: Call, record: StoredRecord): Promise<Row> {
  return readRowOfCase(call.services, 'medisch_dossier', caseOf(call, record))
}

/** The first row of a table that belongs to a case, read past every mask. */
export async function readRowOfCase(
  services: Services,
  table: 'medisch_dossier' | 'oordeel_bedrijfsarts',
  id: string,
): Promise<Row> {
  const sql = `SELECT * FROM vz.${table} WHERE verzuimgeval_id::text = $1`
  const [row] = await services.database.transact((connection) => connection.query(sql, [id]))
  return row ?? {}
}
