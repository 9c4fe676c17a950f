import type { Culprit } from './attack-suite.js'

/** Mistakes a generator of masks may make. */
export const culprits: readonly Culprit[] = [
  {
    mistake: 'forget to force row security on the owner',
    break: (masks) =>
      masks.replace(/^ALTER TABLE \S+ FORCE ROW LEVEL SECURITY;/gm, (line) => line.replace('FORCE', 'NO FORCE')),
    caughtBy: 'O01',
  },
  {
    mistake: 'forget the tenant when reading',
    break: (masks) => masks.replace(/(FOR SELECT TO .*\n {2}USING \(\n {4})werkgever_id = .*/g, '$1true'),
    caughtBy: 'R01',
  },
  {
    mistake: 'forget the employee when reading',
    break: (masks) => masks.replace(/\n {4}AND werknemer_id = .*/g, ''),
    caughtBy: 'R17',
  },
  {
    mistake: 'forget the tenant when adding',
    break: (masks) => masks.replace(/(FOR INSERT TO .*\n {2}WITH CHECK \()[\s\S]*?\n {2}\);/g, '$1true);'),
    caughtBy: 'R13',
  },
  {
    mistake: 'forget to look at the parent',
    break: (masks) => masks.replace(/\n {4}AND EXISTS \(SELECT FROM .*/g, ''),
    caughtBy: 'R11',
  },
  {
    mistake: 'leave row security off',
    break: (masks) =>
      masks.replace(/^ALTER TABLE \S+ ENABLE ROW LEVEL SECURITY;/gm, (line) => line.replace('ENABLE', 'DISABLE')),
    caughtBy: 'R07',
  },
  {
    mistake: 'lend the rights of an unforced owner',
    break: (masks) =>
      masks
        .replaceAll(' WITH (security_invoker = true)', '')
        .replace(/^ALTER TABLE \S+ FORCE ROW LEVEL SECURITY;/gm, (line) => line.replace('FORCE', 'NO FORCE')),
    caughtBy: 'R01',
  },
  {
    mistake: 'let a role choose keys',
    break: (masks) => masks.replace(/GRANT INSERT \(\n/g, 'GRANT INSERT (\n  id,\n'),
    caughtBy: 'R10',
  },
  {
    mistake: 'let rows be moved to another tenant',
    break: (masks) =>
      masks
        .replace(/GRANT UPDATE \(\n/g, 'GRANT UPDATE (\n  werkgever_id,\n')
        .replace(/(FOR UPDATE TO .*\n {2}USING \([\s\S]*?\n {2}\)\n {2}WITH CHECK \()[\s\S]*?\n {2}\);/g, '$1true);'),
    caughtBy: 'R14',
  },
  {
    mistake: 'show who acts for whom',
    break: (masks) =>
      masks.replace(
        'COMMIT;',
        'GRANT USAGE ON SCHEMA vz_ctx TO PUBLIC; GRANT SELECT ON vz_ctx.login TO PUBLIC; COMMIT;',
      ),
    caughtBy: 'R21',
  },
]
