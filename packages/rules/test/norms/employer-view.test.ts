import { specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { compileRules } from '../../src/compile-rules.js'
import { normBase } from '../support/norm-base.js'
import { findReached } from '../support/space.js'

/** What the sources let an employer view, chapter by chapter, written down from them and not from the rules. */
const listed = {
  'AP 4, the six data of the sick report with what hangs on them': [
    'datum-ziekmelding',
    'telefoonnummer',
    'adres',
    'verpleegadres',
    'verblijf-in-zorginstelling',
    'vermoedelijke-duur',
    'lopende-afspraken-en-werkzaamheden',
    'vangnet-ja-nee',
    'no-riskpolis-ja-nee',
    'arbeidsongeval-ja-nee',
    'verkeersongeval-regres-ja-nee',
    'noodgeval-informatie',
  ],
  'AP 4.5, the list and the report of work accidents': [
    'arbeidsongeval-meldplichtig',
    'arbeidsongeval-langer-verzuim',
    'arbeidsongeval-aard',
    'arbeidsongeval-datum',
    'arbeidsongeval-rapport',
  ],
  'AP 5.2.1 and 5.2.2, the four kinds of data of the company doctor': [
    'belastbaarheid',
    'arbeidsongeschiktheidspercentage',
    'opbouwschema',
    'advies-aanpassingen',
    'advies-werkvoorzieningen',
    'advies-interventie',
  ],
  'AP 5.2.2, a transfer of files announced': ['overdracht-informatiedatum'],
  'AP 5.2.5, what he may pass to his insurer and so keeps': [
    'naam',
    'loongegevens',
    'eerste-ziektedag',
    'datum-gedeeltelijk-herstel',
    'datum-herstel',
    'loonwaarde',
    'loonwaarde-van-ander',
    'schadeloosstelling-ja-nee',
    'loonopschorting-of-loonstop',
    'interventie-ingezet',
    'interventie-datum',
    'plan-van-aanpak-opgesteld',
    'activiteiten-plan-van-aanpak-uitgevoerd',
    'tijdigheid-re-integratie-inspanningen',
  ],
  'AP 5.2.3 and 5.3, the reintegration file and the order': [
    'plan-van-aanpak',
    'casemanager-naam',
    'verslag-casemanager',
    're-integratieactiviteiten',
    'voortgangsverslag',
    'eerstejaarsevaluatie',
    're-integratieverslag',
    're-integratieopdracht-inhoud',
    'meewerken-aan-re-integratie',
  ],
  'AP 5.3.4, a dismissal': ['verklaring-26-weken', 'herplaatsingsonderzoek', 'deskundigenoordeel-frequent-verzuim'],
  'AP 2, an examination that is obligatory during employment': ['uitkomst-verplichte-keuring'],
  'AP 3, application, examination and the target-group register': [
    'functie-eisen-medisch',
    'keuringsdoel',
    'keuringsvragen',
    'keuringsonderzoeken',
    'keuringsadvies',
    'keuringsuitslag',
    'ongeschiktheid-gemeld',
    'doelgroepregister-ja-nee',
  ],
  'AP 6.1, lasting arrangements': ['blijvende-afspraken-hulpmiddelen', 'blijvende-afspraken-taakinhoud'],
  'NVAB 3.3, agreements on work and the dates of the process': [
    'werkafspraken',
    'hervattingsdatum',
    'vervolgafspraak',
    'spreekuur-bedrijfsarts-datum',
  ],
  'the claim to UWV, a record of its own': [
    'bsn',
    'ziekengeld-grond',
    'no-risk-grond',
    'regres-grond',
    'uren-eerste-ziektedag',
  ],
}

/** AP 5.3.3 puts what a reintegration company reports in the employer's file; the default follows the CBP, which does not. */
const reported: readonly string[] = ['re-integratierapport', 'mogelijkheden-werkhervatting', 'medewerking-aan-traject']

const spec = specAsOf(normBase, '2026-01-01')
const allowed: readonly string[] = Object.values(listed).flat()

it.each([undefined, 'strikt', 'ap-2016'])(
  'shows the employer nothing but what AP and law list (profile %s)',
  (profile) => {
    const viewed = findReached(compileRules(spec, { profile }))
      .filter(({ actor, action }) => actor === 'werkgever' && action === 'inzien')
      .map(({ data }) => data)
    const listedHere = profile === 'ap-2016' ? [...allowed, ...reported] : allowed
    expect(viewed.filter((element) => !listedHere.includes(element))).toEqual([])
    expect(viewed).toContain('belastbaarheid')
  },
)

it('lists only data that exist, each once, and none that is medical', () => {
  expect(new Set(allowed).size).toBe(allowed.length)
  for (const element of allowed) expect(spec.elements[element]?.category).toMatch(/^(a|b|buiten)$/)
})

it('lets the employer ask the employee himself nothing of category B', () => {
  const asked = findReached(compileRules(spec)).filter(
    ({ actor, action }) => actor === 'werkgever' && action === 'vragen',
  )
  expect(asked.length).toBeGreaterThan(5)
  expect(
    asked.filter(({ data }) => spec.elements[data]?.origin === 'werknemer' && spec.elements[data]?.category === 'b'),
  ).toEqual([])
})
