import { quoteMarkdown } from '@verzuimspec/vocabulary'
import { listCode, type ReportWords } from './words.js'

export const wordsNl: ReportWords = {
  title: 'Kolommaskers: wie ziet en schrijft wat',
  source: ({ version, asOf, profile }) =>
    `Gemaakt door @verzuimspec/generate-postgresql uit normbasis ${version}, zoals die gold op ${asOf}${profile === undefined ? '' : `, profiel ${quoteMarkdown(profile)}`}. Niet met de hand wijzigen.`,
  intro: [
    'Elke rol werkt met eigen views; een kolom die hier geen woord heeft, bestaat voor die rol niet. Staat er een view bij, dan geldt het alleen voor de rijen van die view. De normen staan per regel in `masks.sql`.',
    'Dit is geen juridisch advies.',
  ],
  column: 'kolom',
  element: 'gegeven',
  nobody: 'Geen enkele rol ziet iets van deze tabel.',
  rows: {
    tenant: 'Rijen: alleen die van de werkgever waarvoor de gebruiker is aangemeld.',
    subject: 'Alleen rijen over zichzelf:',
    expired: 'Verwijdert rijen waarvan de bewaardatum voorbij is:',
  },
  notes: 'Wat niet is verleend',
  noNotes: 'Niets: alle voorwaarden en bovenliggende rijen zijn in kaart gebracht.',
  noteWords: {
    'facts-without-condition': ({ table, column, role, action, facts, norms }) =>
      `${quoteMarkdown(`${table}.${column}`)}: ${quoteMarkdown(role)} mag ${quoteMarkdown(action)} alleen afhankelijk van ${listCode(facts)}, en daarvoor is geen voorwaarde opgegeven. Niet verleend. Geef onder \`facts\` van deze tabel een SQL-voorwaarde op. Normen: ${listCode(norms)}.`,
    'parent-out-of-sight': ({ table, role }) =>
      `${quoteMarkdown(table)}: ${quoteMarkdown(role)} mag vastleggen, maar ziet de rij niet waar een nieuwe rij bij hoort. Geen recht om rijen toe te voegen.`,
    'no-subject': ({ table, role }) =>
      `${quoteMarkdown(table)}: ${quoteMarkdown(role)} ziet niets, want de tabel zegt niet over wie een rij gaat. Geef \`subject\` op.`,
    'public-schema': ({ table }) =>
      `${quoteMarkdown(table)} staat in een schema dat iedereen mag gebruiken. Kolomrechten en rijregels houden stand; verplaats de tabel naar een eigen schema om ook de naam af te schermen.`,
  },
  residuals: 'Wat blijft uitlekken',
  residualList: [
    '`EXPLAIN ANALYZE` noemt hoeveel verborgen rijen een rijregel wegnam.',
    'Tellingen van de hele tabel (`pg_class.reltuples`), de duur van een vraag, en tellingen over zo weinig mensen dat zij er één aanwijzen.',
    'Wie op dezelfde aanmelding werkt, ziet elkaars vragen in `pg_stat_activity`.',
    'Ingebed (PGlite) is er één verbinding van de beheerder: de maskers vangen fouten in de toepassing op, geen SQL van buiten.',
  ],
}
