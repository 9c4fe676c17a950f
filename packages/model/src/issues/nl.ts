import { vocabularyNl } from './vocabulary-nl.js'
import { quoteAll, type Words } from './words.js'

const { enforcements, forms, targets, types } = vocabularyNl

function suggest(nearest: string | null, otherwise: string): string {
  return nearest === null ? otherwise : `bedoelt u \`${nearest}\`?`
}

/** The issues in Dutch. */
export const nl: Words = {
  error: 'fout',
  expected: 'verwacht',
  messages: {
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
    'circular-identifier': ({ subject, circle }) => ({
      wrong: `\`${subject}\` verwijst in een kring naar zichzelf: ${circle.join(' -> ')}`,
      expected: 'een keten die eindigt',
      mend: 'haal een van de verwijzingen weg',
    }),
    'contradictory-rules': ({ other, actions, elements }) => ({
      wrong: `${quoteAll(actions)} van ${quoteAll(elements)} is verboden door \`${other}\` in elk geval waarin dit het toestaat`,
      expected: 'een toestemming waar een geval voor overblijft',
      mend: 'zonder de gegevens bij een van de twee uit, geef ze andere voorwaarden, of leg een verschil tussen bronnen vast',
    }),
    'copied-text': ({ source, words, excerpt }) => ({
      wrong: `${words} woorden staan letterlijk in ${source}: ${excerpt}`,
      expected: 'eigen woorden',
      mend: 'zeg het opnieuw, met de vindplaats voor wie de zin wil lezen',
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
    'expired-exception': ({ subject, rule, until }) => ({
      wrong: `de uitzondering van \`${subject}\` op ${rule} liep af op ${until}`,
      expected: 'een dag die nog komt, of geen uitzondering',
      mend: 'herstel wat werd uitgezonderd, of geef de reden een nieuwe dag',
    }),
    'idle-exclusion': ({ element }) => ({
      wrong: `\`${element}\` is uitgezonderd van categorieën waar het niet in valt`,
      expected: 'gegevens uit de categorieën van de regel',
      mend: 'haal het weg, of noem de categorie ervan',
    }),
    'key-order': ({ expected }) => ({
      wrong: 'de sleutels staan niet op volgorde',
      expected: `de volgorde ${quoteAll(expected)}`,
      mend: 'laat het opmaakprogramma ze ordenen',
    }),
    'lenient-default': ({ position, strictest }) => ({
      wrong: `het uitgangspunt \`${position}\` beschermt de werknemer niet het meest`,
      expected: `\`${strictest}\``,
      mend: 'verander het uitgangspunt, want een profiel mag het andere nog kiezen',
    }),
    'medical-permit': ({ role, elements }) => ({
      wrong: `\`${role}\` heeft geen medisch beroepsgeheim en krijgt ${quoteAll(elements)}`,
      expected: 'medische gegevens alleen voor wie een beroepsgeheim heeft, of voor de betrokkene',
      mend: 'zonder de gegevens uit, of verantwoord het met een reden in lint-exceptions.yaml',
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
    'overlapping-validity': ({ other, from, to }) => ({
      wrong: `dit geldt tegelijk met ${typeof other === 'number' ? `versie ${other}` : `\`${other}\``}, van ${from ?? 'het begin'} tot en met ${to ?? 'een open einde'}`,
      expected: 'één van de twee op elke dag',
      mend: 'laat de ene eindigen voordat de andere begint, of voeg ze samen',
    }),
    'repeated-item': ({ value }) => ({
      wrong: `\`${value}\` staat twee keer in een lijst`,
      expected: 'elk onderdeel één keer',
      mend: 'haal een van de twee weg',
    }),
    'reversed-validity': ({ validFrom, validTo }) => ({
      wrong: `dit eindigt op ${validTo}, voordat het begint op ${validFrom}`,
      expected: 'een laatste dag op of na de eerste',
      mend: 'herstel een van de twee dagen',
    }),
    'rule-without-norm': ({ from }) => ({
      wrong: `vanaf ${from ?? 'het begin'} geldt dit zonder een norm waarop het rust`,
      expected: 'een geldende norm op elke dag dat het geldt',
      mend: 'laat de regel met zijn normen eindigen, of noem de norm die ervoor in de plaats kwam',
    }),
    'schema-violation': ({ detail }) => ({
      wrong: `de waarde past niet in het schema: ${detail}`,
      expected: 'wat het schema van dit soort bestand toelaat',
      mend: 'pas de waarde aan',
    }),
    'stale-exception': ({ subject, rule }) => ({
      wrong: `${rule} vindt niets bij \`${subject}\``,
      expected: 'een uitzondering waar iets tegenover staat',
      mend: 'haal haar weg',
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
    'unenforced-norm': ({ subject, enforcedBy }) => ({
      wrong: `\`${subject}\` zegt dat een ${enforcements[enforcedBy]} haar handhaaft, en geen daarvan noemt haar`,
      expected: `een ${enforcements[enforcedBy]} met deze norm bij zijn normen`,
      mend: 'schrijf die, of zeg met `declared` waarom niets haar kan handhaven',
    }),
    'unknown-property': ({ property, known, nearest }) => ({
      wrong: `\`${property}\` is hier niet bekend`,
      expected: `een van ${quoteAll(known)}`,
      mend: suggest(nearest, 'haal het weg'),
    }),
    untranslated: ({ text }) => ({
      wrong: `\`${text}\` is in het Nederlands en het Engels hetzelfde`,
      expected: 'elke taal in eigen woorden',
      mend: 'vertaal het',
    }),
    'unused-identifier': ({ subject, kind }) => ({
      wrong: `niets verwijst naar ${targets[kind]} \`${subject}\``,
      expected: 'woorden die gebruikt worden',
      mend: 'gebruik het of haal het weg',
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
