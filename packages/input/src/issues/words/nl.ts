import { sayReason } from '../../file/render-file-fault.js'
import type { MeaningIssueFields } from '../issue.js'
import { quoteAll } from './quote-all.js'
import type { IssueWords, Sentences, ShapeIssueFields } from './sentences.js'

const types: IssueWords['types'] = {
  object: 'sleutels met waarden',
  array: 'een lijst',
  string: 'een tekst',
  boolean: '`true` of `false`',
  integer: 'een geheel getal',
  number: 'een getal',
}

function suggest(nearest: string | null, otherwise: string): string {
  return nearest === null ? otherwise : `bedoelt u \`${nearest}\`?`
}

const sentences: Sentences<ShapeIssueFields> = {
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
  'duplicate-key': ({ key }) => ({
    wrong: `sleutel \`${key}\` staat er twee keer`,
    expected: 'elke sleutel één keer',
    mend: 'haal een van de twee weg',
  }),
  'hidden-character': ({ character }) => ({
    wrong: `hier staat een teken dat niemand ziet: ${character}`,
    expected: 'tekst zonder besturingstekens en zonder tekens die de schrijfrichting keren',
    mend: 'haal het weg',
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
  'more-issues': ({ count }) => ({
    wrong: `er is nog ${count} keer iets mis met dit bestand`,
    expected: 'niets',
    mend: 'herstel wat hierboven staat en voer opnieuw uit',
  }),
  'not-a-condition': ({ value }) => ({
    wrong: `\`${value}\` is geen voorwaarde`,
    expected: 'de naam van een feit, of een van `all: [...]`, `any: [...]` en `not: ...`',
    mend: 'schrijf de voorwaarde in een van deze vormen',
  }),
  'not-utf8': () => ({
    wrong: 'dit is geen UTF-8, maar een andere codering zoals Latin-1',
    expected: 'een tekst in UTF-8',
    mend: 'bewaar het bestand in UTF-8',
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
  'too-deep': ({ deepest }) => ({
    wrong: 'waarden liggen te diep in elkaar',
    expected: `ten hoogste ${deepest} lagen`,
    mend: 'maak het platter',
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
  'unknown-property': ({ property, known, nearest }) => ({
    wrong: `\`${property}\` is hier niet bekend`,
    expected: `een van ${quoteAll(known)}`,
    mend: suggest(nearest, 'haal het weg'),
  }),
  'unreadable-file': ({ reason }) => ({
    wrong: `het is niet te lezen: ${sayReason(reason, 'nl')}`,
    expected: 'een leesbaar bestand',
    mend: 'herstel dat of haal het uit de map',
  }),
  'wrong-form': ({ value, form }) => ({
    wrong: `\`${value}\` is niet ${form.nl.name}`,
    expected: form.nl.looks,
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
}

const kinds: IssueWords['kinds'] = {
  deadline: 'termijn',
  element: 'gegeven',
  entity: 'soort record',
  event: 'gebeurtenis',
  fact: 'feit',
  profile: 'profiel',
  retention: 'bewaartermijn',
  role: 'rol',
}

// Of more than these a list helps nobody.
const listed = 8

function listKnown(known: readonly string[]): string {
  if (known.length === 0) return 'niets, want de normbasis kent er geen'
  return known.length > listed ? `een van de ${known.length} van de normbasis` : `een van ${quoteAll(known)}`
}

const meanings: Sentences<MeaningIssueFields> = {
  'unknown-id': ({ id, kind, known, nearest }) => ({
    wrong: `\`${id}\` is geen ${kinds[kind]} van de normbasis`,
    expected: listKnown(known),
    mend: suggest(nearest, 'noem een ander, of laat het weg'),
  }),
  unusable: ({ why }) => why.nl,
}

/** What is wrong with the shape of a document, in Dutch. */
export const nl: IssueWords = { error: 'fout', expected: 'verwacht', types, suggest, sentences, kinds, meanings }
