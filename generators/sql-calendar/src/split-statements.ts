/**
 * The statements of a generated MariaDB file, for a driver: `DELIMITER` is a word of the command line client only.
 *
 * @example
 * splitStatements('DELIMITER $$\nSELECT 1$$\nDELIMITER ;\nSELECT 2;') // => ['SELECT 1', 'SELECT 2']
 */
export function splitStatements(sql: string): readonly string[] {
  const parts = sql.split(/^DELIMITER .*$/m)
  const statements = parts.flatMap((part) => (part.includes('$$') ? part.split('$$') : part.split(/;[ \t]*$/m)))
  return statements.map((statement) => statement.trim()).filter((statement) => /^(?!--)\S/m.test(statement))
}
