import { expect, it } from 'vitest'
import { matchName } from '../src/index.js'
import { linkEntries } from '../src/link/link-entries.js'
import { authoredEntries } from './authored-spec.js'
import { schemas } from './fixture.js'

const { lexicon } = linkEntries(authoredEntries('lexicon'), schemas, '')

const medical = new Set(authoredEntries('categories').flatMap(({ id, value }) => (value.medical ? [id] : [])))

it('has words for every medical datum', () => {
  const without = authoredEntries('elements').filter(({ id, value }) => medical.has(value.category) && !lexicon[id])
  expect(without.map(({ id }) => id)).toEqual([])
})

it('has words for everything a sick report asks', () => {
  const asked = authoredEntries('elements').filter(({ file }) => file.path === 'elements/ziekmelding.yaml')
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.filter(({ id }) => !lexicon[id]).map(({ id }) => id)).toEqual([])
})

it.each([
  // Fields of a public contract for case management.
  ['safetyNet', 'vangnet-ja-nee'],
  ['accidentType', 'arbeidsongeval-ja-nee'],
  ['expectedDurationDays', 'vermoedelijke-duur'],
  ['nursingAddress', 'verpleegadres'],
  ['casDiagnosis', 'diagnose'],
  ['casCode', 'diagnose'],
  ['percentageWorkRelated', 'arbeidsgerelateerd-ja-nee'],
  ['hospitalizationChild', 'behandeling'],
  ['dateReported', 'datum-ziekmelding'],
  ['wageValue', 'loonwaarde'],
  ['noRisk', 'no-riskpolis-ja-nee'],
  ['absenceReasonCode', 'oorzaak-ziekte'],
  ['recoveryPercentage', 'arbeidsongeschiktheidspercentage'],
  ['socialSecurityNumber', 'bsn'],
  ['dateOfBirthExpected', 'vangnet-welke'],
  // Tags of the absence messages and of the report to UWV.
  ['VngntJN', 'vangnet-ja-nee'],
  ['VngntCd', 'vangnet-welke'],
  ['OorzkVrzmCd', 'oorzaak-ziekte'],
  ['NmVrpladrs', 'zorginstelling-naam'],
  ['DatEerstVrzmdg', 'eerste-ziektedag'],
  ['DatVrwHrstl', 'vermoedelijke-duur'],
  ['CdRedenZiekmelding', 'vangnet-welke'],
  ['CdRedenRegres', 'regres-grond'],
  ['CdRedenToepassenArt29bZw', 'no-risk-grond'],
  ['CdFaseIndelingWfz', null],
  ['DatVerwachtHerstel', 'vermoedelijke-duur'],
  ['SofiNr', 'bsn'],
  ['ArbCnflJN', 'situationele-problemen'],
  ['WrknmrNoriskJN', 'no-riskpolis-ja-nee'],
  // Columns and fields of other systems.
  ['causeOfAbsenceCode', 'oorzaak-ziekte'],
  ['verzuim_reden', 'oorzaak-ziekte'],
  ['REDEN_ZIEKMELDING', 'oorzaak-ziekte'],
  ['physician', 'behandelend-arts'],
  ['huisarts_naam', 'behandelend-arts'],
  ['medicijngebruik', 'behandeling'],
  ['dbo.verzuim.ziektebeeld', 'diagnose'],
  ['klachten_omschrijving', 'klachten'],
  ['medische_notitie', 'waarnemingen-bedrijfsarts'],
  ['soort_verzuim', 'aard-ziekte'],
  ['ziekenhuisNaam', 'zorginstelling-naam'],
  ['is_zwanger', 'vangnet-welke'],
])('takes %s for %s first', (name, element) => {
  expect(matchName(name, lexicon).candidates[0]?.element ?? null).toBe(element)
})

it.each([
  'healthCheck',
  'diagnostics_enabled',
  'operationId',
  'appointmentBillingCode',
  'taskConditions',
  'taxTreatment',
  'caseManagementId',
  'cancellationReason',
  'dossierClosureReason',
  'employmentEndReason',
  'rootCause',
  'forceDiagnose',
  'careOf',
  'tevredenheid',
  'rateLimitation',
  'klachtafhandeling',
  'dateCreated',
  'externalKey',
  'invoiceDescription',
])('takes %s for no medical datum', (name) => {
  const found = matchName(name, lexicon).candidates.map(({ element }) => element)
  const categoryOf = new Map(authoredEntries('elements').map(({ id, value }) => [id, value.category]))
  expect(found.filter((element) => medical.has(categoryOf.get(element) ?? ''))).toEqual([])
})
