import { type Message, quoteAll, type Sentences } from '@verzuimspec/input'
import { words } from '@verzuimspec/norm-base'
import type { LintIssueFields, QuestionFault } from '../lint-issue.js'

const { enforcements, kinds } = words.nl

const questionFaults: Readonly<Record<QuestionFault, Message>> = {
  'idle-recipient': {
    wrong: 'er staat een ontvanger bij een handeling die er geen heeft',
    expected: 'een ontvanger bij `verstrekken`, en alleen dan',
    mend: 'haal hem weg, of vraag naar de verstrekking',
  },
  'idle-missing': {
    wrong: 'er ontbreken feiten terwijl het antwoord vaststaat',
    expected: '`missing` bij het antwoord `depends`, en alleen dan',
    mend: 'haal het weg, of herstel het antwoord',
  },
  'known-missing': {
    wrong: 'dit feit ontbreekt en is bekend tegelijk',
    expected: 'een feit in `facts` of in `missing`',
    mend: 'haal het uit een van de twee',
  },
}

/** The findings of the lint in Dutch. */
export const nl: Sentences<LintIssueFields> = {
  'circular-identifier': ({ subject, circle }) => ({
    wrong: `\`${subject}\` verwijst in een kring naar zichzelf: ${circle.join(' -> ')}`,
    expected: 'een keten die eindigt',
    mend: 'haal een van de verwijzingen weg',
  }),
  'colliding-name': ({ id, other, name }) => ({
    wrong: `\`${id}\` en \`${other}\` worden beide \`${name}\` in gegenereerde code`,
    expected: 'namen die in meer verschillen dan een streepje voor een cijfer',
    mend: 'geef een van de twee een andere naam',
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
  'ill-posed-question': ({ fault }) => questionFaults[fault],
  'imprecise-locator': ({ locator, norms }) => ({
    wrong: `${norms} normen van dit hoofdstuk staan op \`${locator}\``,
    expected: 'een vindplaats tot op de zin of het lijstpunt, die weinig normen delen',
    mend: 'noem van elk de alinea, de zin of het punt',
  }),
  'key-order': ({ expected }) => ({
    wrong: 'de sleutels staan niet op volgorde',
    expected: `de volgorde ${quoteAll(expected)}`,
    mend: 'laat het opmaakprogramma ze ordenen',
  }),
  'lapsed-norm': ({ norm, day }) => ({
    wrong: `\`${norm}\` geldt niet op ${day ?? 'elke dag vanaf nu'}`,
    expected: 'normen die gelden op de dag waar de vraag over gaat',
    mend: 'noem de norm die dan geldt, of zeg met `asOf` welke dag bedoeld is',
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
  'overlapping-validity': ({ other, from, to }) => ({
    wrong: `dit geldt tegelijk met ${typeof other === 'number' ? `versie ${other}` : `\`${other}\``}, van ${from ?? 'het begin'} tot en met ${to ?? 'een open einde'}`,
    expected: 'één van de twee op elke dag',
    mend: 'laat de ene eindigen voordat de andere begint, of voeg ze samen',
  }),
  'reserved-task': ({ role, task, actions, elements }) => ({
    wrong: `\`${role}\` mag ${quoteAll(actions)} met ${quoteAll(elements)}, en dat is de taak \`${task}\` van een ander`,
    expected: 'een taak die niet gedelegeerd mag worden alleen bij wie zij hoort',
    mend: 'zonder de gegevens uit, of laat de taak delegeren',
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
  'shared-word': ({ word, other }) => ({
    wrong: `\`${word}\` is ook een woord voor \`${other}\``,
    expected: 'een woord van één gegeven, of hoe men ze uit elkaar houdt',
    mend: 'noem het onder `shared` met de reden, of haal het weg',
  }),
  'stale-exception': ({ subject, rule }) => ({
    wrong: `${rule} vindt niets bij \`${subject}\``,
    expected: 'een uitzondering waar iets tegenover staat',
    mend: 'haal haar weg',
  }),
  'unenforced-norm': ({ subject, enforcedBy }) => ({
    wrong: `\`${subject}\` zegt dat een ${enforcements[enforcedBy]} haar handhaaft, en geen daarvan noemt haar`,
    expected: `een ${enforcements[enforcedBy]} met deze norm bij zijn normen`,
    mend: 'schrijf die, of zeg met `declared` waarom niets haar kan handhaven',
  }),
  untranslated: ({ text }) => ({
    wrong: `\`${text}\` is in het Nederlands en het Engels hetzelfde`,
    expected: 'elke taal in eigen woorden',
    mend: 'vertaal het',
  }),
  'unused-identifier': ({ subject, kind }) => ({
    wrong: `niets verwijst naar ${kinds[kind]} \`${subject}\``,
    expected: 'woorden die gebruikt worden',
    mend: 'gebruik het of haal het weg',
  }),
}
