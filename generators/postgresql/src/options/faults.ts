import type { Message } from '@verzuimspec/input'
import type { ByLanguage } from '@verzuimspec/vocabulary'

type Fault = ByLanguage<Message>

/** One column that has two tasks. */
export function repeatedColumn(column: string): Fault {
  return {
    nl: {
      wrong: `kolom \`${column}\` is twee keer genoemd`,
      expected: 'één taak voor een kolom',
      mend: 'haal haar bij een van de twee weg',
    },
    en: {
      wrong: `column \`${column}\` is named twice`,
      expected: 'one task for a column',
      mend: 'take it out of one of them',
    },
  }
}

/** One table that is mapped twice. */
export function repeatedTable(table: string): Fault {
  return {
    nl: { wrong: `tabel \`${table}\` staat er twee keer`, expected: 'elke tabel één keer', mend: 'voeg de twee samen' },
    en: { wrong: `table \`${table}\` is mapped twice`, expected: 'it once', mend: 'join the two' },
  }
}

/** Two tables whose views would have one name. */
export function repeatedView(view: string): Fault {
  return {
    nl: {
      wrong: `twee tabellen krijgen een view \`${view}\``,
      expected: 'één',
      mend: 'geef een van de twee een andere `view`',
    },
    en: {
      wrong: `two tables would have a view \`${view}\``,
      expected: 'one',
      mend: 'give one of them another `view`',
    },
  }
}

/** A parent that is no table of the mapping. */
export function unmappedParent(table: string, tables: string): Fault {
  return {
    nl: {
      wrong: `\`${table}\` is niet genoemd`,
      expected: `een van ${tables}`,
      mend: 'noem de tabel erboven ook, of laat `parent` weg',
    },
    en: {
      wrong: `\`${table}\` is not mapped`,
      expected: `one of ${tables}`,
      mend: 'map the parent too, or leave `parent` out',
    },
  }
}

/** A schema that the masks fill and empty themselves. */
export function ownSchema(schema: string): Fault {
  return {
    nl: {
      wrong: `schema \`${schema}\` maken de maskers voor zichzelf`,
      expected: 'een ander',
      mend: 'kies een andere `prefix`, of een ander schema',
    },
    en: {
      wrong: `schema \`${schema}\` is one the masks make for themselves`,
      expected: 'another',
      mend: 'choose another `prefix`, or another schema',
    },
  }
}

/** The name of a view of the masks, taken for the logins. */
export const ownView: Fault = {
  nl: {
    wrong: '`mij` is een view van de maskers',
    expected: 'een andere naam voor de logins, zoals `login`',
    mend: 'geef de tabel een andere naam',
  },
  en: {
    wrong: '`mij` is a view of the masks',
    expected: 'another name for the logins, such as `login`',
    mend: 'rename it',
  },
}
