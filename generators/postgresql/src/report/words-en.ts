import { quoteMarkdown } from '@verzuimspec/vocabulary'
import { listCode, type ReportWords } from './words.js'

export const wordsEn: ReportWords = {
  title: 'Column masks: who sees and writes what',
  source: ({ version, asOf, profile }) =>
    `Made by @verzuimspec/generate-postgresql from norm base ${version} as it held on ${asOf}${profile === undefined ? '' : `, profile ${quoteMarkdown(profile)}`}. Do not edit by hand.`,
  intro: [
    'Each role works with views of its own; a column without a word here does not exist for that role. Where a view is named, it holds for the rows of that view only. The norms stand line by line in `masks.sql`.',
    'This is no legal advice.',
  ],
  column: 'column',
  element: 'datum',
  nobody: 'No role sees anything of this table.',
  rows: {
    tenant: 'Rows: only those of the employer the user is logged in for.',
    subject: 'Only rows about themselves:',
    expired: 'Deletes rows past the date they may be kept until:',
  },
  notes: 'What is not granted',
  noNotes: 'Nothing: every condition and every parent row is mapped.',
  noteWords: {
    'facts-without-condition': ({ table, column, role, action, facts, norms }) =>
      `${quoteMarkdown(`${table}.${column}`)}: whether ${quoteMarkdown(role)} may ${quoteMarkdown(action)} depends on ${listCode(facts)}, for which no condition is given. Not granted. Give an SQL condition under \`facts\` of this table. Norms: ${listCode(norms)}.`,
    'parent-out-of-sight': ({ table, role }) =>
      `${quoteMarkdown(table)}: ${quoteMarkdown(role)} may record, but does not see the row a new row belongs to. No right to add rows.`,
    'no-subject': ({ table, role }) =>
      `${quoteMarkdown(table)}: ${quoteMarkdown(role)} sees nothing, because the table does not say whom a row is about. Give \`subject\`.`,
    'public-schema': ({ table }) =>
      `${quoteMarkdown(table)} is in a schema that everyone may use. Column grants and row policies hold; move the table to a schema of its own to hide its name as well.`,
  },
  residuals: 'What still gets out',
  residualList: [
    '`EXPLAIN ANALYZE` says how many hidden rows a policy took away.',
    'Counts of the whole table (`pg_class.reltuples`), how long a query takes, and counts over so few people that they point at one.',
    'Whoever works under the same login sees the queries of the others in `pg_stat_activity`.',
    'Embedded (PGlite) there is one connection, of the superuser: the masks catch mistakes of the application, not SQL from outside.',
  ],
}
