import type { MaskOptions } from '../src/options/options.js'

/** Two tables for the tiny norm base, with everything a mapping can say. */
export const tinyOptions: MaskOptions = {
  engine: 'postgresql',
  tables: [
    {
      table: 'hr.geval',
      entity: 'geval',
      key: 'id',
      tenant: 'bedrijf',
      subject: 'medewerker',
      columns: { naam: 'naam', vangnet: 'vangnet' },
      facts: { toestemming: 'akkoord', verboden: "status = 'dicht'" },
      keepUntil: 'weg_na',
    },
    {
      table: 'hr.dossier',
      entity: 'dossier',
      key: 'id',
      tenant: 'bedrijf',
      subject: 'medewerker',
      parent: { column: 'geval_id', table: 'hr.geval' },
      columns: { diagnose: 'diagnose' },
    },
  ],
}
