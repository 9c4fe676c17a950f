import { stringify } from 'csv-stringify/sync'
import type { VendorParts } from '../vendor/parts.js'

/**
 * The records as CSV, in the columns of the contract. Values that a spreadsheet would take for a formula are defused.
 */
export const writeExport: VendorParts['writeExport'] = async ({ operation }, records) =>
  stringify([...records], {
    header: true,
    columns: operation.properties.map(({ name }) => name),
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { boolean: String },
  })
