import { lintMessagesNl } from './lint-nl.js'
import { vocabularyNl } from './vocabulary-nl.js'
import { quoteAll, type Words } from './words.js'

const { forms, targets, types } = vocabularyNl

function suggest(nearest: string | null, otherwise: string): string {
  return nearest === null ? otherwise : `bedoelt u \`${nearest}\`?`
}

/** The issues in Dutch. */
export const nl: Words = {
  error: 'fout',
  expected: 'verwacht',
  messages: {
    ...lintMessagesNl,
    'broken-json': ({ detail }) => ({
      wrong: `dit is geen JSON: ${detail}`,
      expected: 'de uitgewerkte normbasis zoals afgedrukt',
      mend: 'genereer haar opnieuw',
    }),
    'broken-yaml': ({ detail }) => ({
      wrong: `dit is geen YAML: ${detail}`,
      expected: 'één YAML-document van sleutels en waarden',
      mend: 'herstel de regel, de inspringing of de aanhalingstekens',
    }),
    'dangling-identifier': ({ id, target, nearest }) => ({
      wrong: `${targets[target]} \`${id}\` bestaat niet`,
      expected: 'een die in de normbasis staat',
      mend: suggest(nearest, `maak ${targets[target]} \`${id}\` aan of noem een andere naam`),
    }),
    'duplicate-identifier': ({ id, first }) => ({
      wrong: `\`${id}\` is een tweede keer beschreven`,
      expected: `één beschrijving, en de eerste staat in ${first.file}:${first.line}`,
      mend: 'haal een van de twee weg of geef die een andere naam',
    }),
    'duplicate-key': ({ key }) => ({
      wrong: `sleutel \`${key}\` staat er twee keer`,
      expected: 'elke sleutel één keer',
      mend: 'haal een van de twee weg',
    }),
    'missing-one-of': ({ properties }) => ({
      wrong: `geen van ${quoteAll(properties)} staat er`,
      expected: 'ten minste een daarvan',
      mend: 'voeg toe wat van toepassing is',
    }),
    'missing-property': ({ property }) => ({
      wrong: `\`${property}\` ontbreekt`,
      expected: `een waarde voor \`${property}\``,
      mend: `voeg hier \`${property}:\` toe`,
    }),
    'missing-version': () => ({
      wrong: 'de normbasis heeft geen versie',
      expected: 'een `package.json` met een `version` in de map van de normbasis',
      mend: 'voeg die toe, of noem de map die er een heeft',
    }),
    'not-a-condition': ({ value }) => ({
      wrong: `\`${value}\` is geen voorwaarde`,
      expected: 'de naam van een feit, of een van `all: [...]`, `any: [...]` en `not: ...`',
      mend: 'schrijf de voorwaarde in een van deze vormen',
    }),
    'not-a-norm-base': ({ missing }) => ({
      wrong: `dit is geen uitgewerkte normbasis: \`${missing}\` ontbreekt`,
      expected: 'de JSON die `printNormBase` maakt',
      mend: 'noem een ander bestand, of genereer het opnieuw met deze versie',
    }),
    'repeated-item': ({ value }) => ({
      wrong: `\`${value}\` staat twee keer in een lijst`,
      expected: 'elk onderdeel één keer',
      mend: 'haal een van de twee weg',
    }),
    'schema-violation': ({ detail }) => ({
      wrong: `de waarde past niet in het schema: ${detail}`,
      expected: 'wat het schema van dit soort bestand toelaat',
      mend: 'pas de waarde aan',
    }),
    'stray-file': ({ places }) => ({
      wrong: 'op deze plaats hoort geen bestand van de normbasis',
      expected: `een pad met streepjes en kleine letters zoals ${quoteAll(places)}`,
      mend: 'verplaats of hernoem het bestand',
    }),
    'too-few': ({ minimum }) => ({
      wrong: 'er staan te weinig waarden',
      expected: `ten minste ${minimum}`,
      mend: 'voeg er een toe, of haal de sleutel weg',
    }),
    'too-long': ({ length, maximum }) => ({
      wrong: `de tekst telt ${length} tekens`,
      expected: `ten hoogste ${maximum}`,
      mend: 'zeg het korter of splits het',
    }),
    'too-short': ({ length, minimum }) => ({
      wrong: `de tekst is te kort: ${length}`,
      expected: `ten minste ${minimum} tekens`,
      mend: 'schrijf het uit',
    }),
    'uncharted-article': ({ article, source, nearest }) => ({
      wrong: `artikel \`${article}\` van een vervangen wet heeft geen regel in de concordantie`,
      expected: `een regel in concordance/${source}.yaml die zegt wat ervoor in de plaats kwam`,
      mend: suggest(nearest, 'voeg de regel toe'),
    }),
    'unknown-property': ({ property, known, nearest }) => ({
      wrong: `\`${property}\` is hier niet bekend`,
      expected: `een van ${quoteAll(known)}`,
      mend: suggest(nearest, 'haal het weg'),
    }),
    'wrong-form': ({ value, form }) => ({
      wrong: `\`${value}\` is niet ${forms[form]?.name ?? form}`,
      expected: forms[form]?.looks ?? 'wat het schema vraagt',
      mend: 'schrijf het in die vorm',
    }),
    'wrong-type': ({ value, expected }) => ({
      wrong: `\`${value}\` is van een ander soort`,
      expected: types[expected] ?? expected,
      mend: 'pas de waarde aan, of zet een tekst tussen aanhalingstekens',
    }),
    'wrong-value': ({ value, allowed, nearest }) => ({
      wrong: `\`${value}\` mag hier niet`,
      expected: `een van ${quoteAll(allowed)}`,
      mend: suggest(nearest, 'kies een van deze'),
    }),
    'yaml-alias': ({ alias }) => ({
      wrong: `\`*${alias}\` verwijst naar een ander deel van het bestand`,
      expected: 'dat elk onderdeel zelf zegt wat het zegt',
      mend: 'schrijf het uit',
    }),
  },
}
