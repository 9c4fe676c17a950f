import { post } from '../outbox/outbox.js'
import type { Call, MessageDatum, StoredRecord, VendorParts } from '../vendor/parts.js'
import { dossierOf, findFacts, noteEvent } from './dossier-facts.js'

type FollowUp = VendorParts['followUp']

const noteJudgement: FollowUp = ({ services }, connection, record) =>
  noteEvent(connection, {
    dossier: dossierOf(record),
    gebeurtenis: 'oordeel-bedrijfsarts',
    datum: services.clock.today(),
    first: true,
  })

// The doctor's term of keeping starts anew with every change.
const noteMedicalChange: FollowUp = ({ services }, connection, record) =>
  noteEvent(connection, {
    dossier: dossierOf(record),
    gebeurtenis: 'laatste-wijziging-dossier',
    datum: services.clock.today(),
  })

/** What a record holds, each datum with its element. */
function dataOf({ operation }: Call, record: StoredRecord): readonly MessageDatum[] {
  return operation.properties.flatMap(({ name, element }) =>
    element === undefined ? [] : [{ name, element, value: record[name] }],
  )
}

const tellClaimsAssessor: FollowUp = async (call, connection, record) => {
  const dossier = dossierOf(record)
  // An employer who keeps a claim file has an absence insurance, unless the dossier says otherwise.
  const facts = { 'verzuimverzekering-afgesloten': true, ...(await findFacts(connection, dossier)) }
  const data = dataOf(call, record)
  await post(call.services, connection, { dossier, aan: 'claimbeoordelaar', soort: 'claimdossier', data, facts })
}

const followUps: Readonly<Record<string, FollowUp>> = {
  'oordeel-bedrijfsarts': noteJudgement,
  'medisch-dossier': noteMedicalChange,
  claimdossier: tellClaimsAssessor,
}

/** What has to happen when a record of this kind was recorded or changed; for most kinds nothing. */
export const followUp: FollowUp = async (call, connection, record) => {
  await followUps[call.operation.entity]?.(call, connection, record)
}
