import type { Dialect } from '../dialect/dialect.js'
import type { Settings } from '../options/options.js'

/** The tables the planning reads. A view of the same name and columns over tables of your own does as well. */
export function printTables({ engine, types: { boolean, word } }: Dialect, { schema, caseType }: Settings): string {
  const id = caseType
  return `CREATE SCHEMA IF NOT EXISTS ${schema};

-- One row per case. \`regime\`: who carries the duties, \`regulier\` when null. \`today\`: the day statuses are judged on.
CREATE TABLE IF NOT EXISTS ${schema}.cases (
  case_id ${id} PRIMARY KEY,
  regime ${word},
  today date
);

-- Periods of incapacity, both days inclusive; no \`to_day\` while it runs. Those of one case share no day.
CREATE TABLE IF NOT EXISTS ${schema}.spells (
  case_id ${id} NOT NULL,
  from_day date NOT NULL,
  to_day date CHECK (to_day >= from_day),
  by_pregnancy ${boolean} NOT NULL DEFAULT FALSE,
  PRIMARY KEY (case_id, from_day)
);

-- Pregnancy or maternity leave, both days inclusive. Those of one case share no day.
CREATE TABLE IF NOT EXISTS ${schema}.leaves (
  case_id ${id} NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL CHECK (to_day >= from_day),
  other_cause ${boolean} NOT NULL DEFAULT FALSE,
  PRIMARY KEY (case_id, from_day)
);

-- On which day something happened: an event, or a deadline that was met, by its identifier in the norm base.
CREATE TABLE IF NOT EXISTS ${schema}.events (
  case_id ${id} NOT NULL,
  event ${word} NOT NULL,
  on_day date NOT NULL,
  PRIMARY KEY (case_id, event)
);

-- Facts that hold; one that has no row is unknown, and its deadlines are not planned.
CREATE TABLE IF NOT EXISTS ${schema}.facts (
  case_id ${id} NOT NULL,
  fact ${word} NOT NULL,
  holds ${boolean} NOT NULL,
  PRIMARY KEY (case_id, fact)
);

-- Deadlines departed from with a reason that the law lets pass.
CREATE TABLE IF NOT EXISTS ${schema}.deviations (
  case_id ${id} NOT NULL,
  deadline ${word} NOT NULL,
  reason ${engine === 'postgresql' ? 'text' : 'TEXT'} NOT NULL,
  PRIMARY KEY (case_id, deadline)
);
`
}
