import { quoteAll, type Sentences, words } from '@verzuimspec/input'
import type { EntryIssueFields } from '../issue.js'
import type { NormBaseWords } from './sentences.js'

const { suggest } = words.nl

const kinds: NormBaseWords['kinds'] = {
  sources: 'bron',
  concordance: 'artikel in de concordantie',
  norms: 'norm',
  terms: 'begrip',
  roles: 'rol',
  purposes: 'doel',
  facts: 'feit',
  duties: 'plicht',
  actions: 'handeling',
  events: 'gebeurtenis',
  categories: 'categorie',
  elements: 'gegeven',
  entities: 'record',
  permissions: 'bevoegdheid',
  flows: 'verstrekking',
  tasks: 'taak',
  deadlines: 'termijn',
  retention: 'bewaartermijn',
  security: 'beveiligingseis',
  divergences: 'verschil tussen bronnen',
  profiles: 'profiel',
  questions: 'vraag',
  crosswalk: 'rij van een vertaaltabel',
  lexicon: 'lemma in de woordenlijst',
  'lint-exceptions': 'uitzondering',
  positions: 'standpunt',
  properties: 'eigenschap',
}

const enforcements: NormBaseWords['enforcements'] = {
  rule: 'regel',
  deadline: 'termijn',
  retention: 'bewaartermijn',
  security: 'beveiligingseis',
  declared: 'verklaring',
}

const sentences: Sentences<EntryIssueFields> = {
  'dangling-identifier': ({ id, kind, nearest }) => ({
    wrong: `${kinds[kind]} \`${id}\` bestaat niet`,
    expected: 'een die in de normbasis staat',
    mend: suggest(nearest, `maak ${kinds[kind]} \`${id}\` aan of noem een andere naam`),
  }),
  'duplicate-identifier': ({ id, first }) => ({
    wrong: `\`${id}\` is een tweede keer beschreven`,
    expected: `één beschrijving, en de eerste staat in ${first.file}:${first.line}`,
    mend: 'haal een van de twee weg of geef die een andere naam',
  }),
  'missing-version': () => ({
    wrong: 'de normbasis heeft geen versie',
    expected: 'een `package.json` met een `version` in de map van de normbasis',
    mend: 'voeg die toe, of noem de map die er een heeft',
  }),
  'not-a-norm-base': ({ missing }) => ({
    wrong: `dit is geen uitgewerkte normbasis: \`${missing}\` ontbreekt`,
    expected: 'de JSON die `bundleNormBase` maakt',
    mend: 'noem een ander bestand, of genereer het opnieuw met deze versie',
  }),
  'stray-file': ({ places }) => ({
    wrong: 'op deze plaats hoort geen bestand van de normbasis',
    expected: `een pad met streepjes en kleine letters zoals ${quoteAll(places)}`,
    mend: 'verplaats of hernoem het bestand',
  }),
  'uncharted-article': ({ article, source, nearest }) => ({
    wrong: `artikel \`${article}\` van een vervangen wet heeft geen regel in de concordantie`,
    expected: `een regel in concordance/${source}.yaml die zegt wat ervoor in de plaats kwam`,
    mend: suggest(nearest, 'voeg de regel toe'),
  }),
}

/** What is wrong between the entries of a norm base, in Dutch. */
export const nl: NormBaseWords = { kinds, enforcements, sentences }
