import { refuseUnseen } from '../http/refusal.js'
import type { Answer, Call, Handler, StoredRecord } from '../vendor/parts.js'

const answer = ({ operation }: Call, body: unknown): Answer => ({
  status: operation.success.status,
  mediaType: operation.success.mediaType,
  body,
})

async function answerRecord(call: Call, record: StoredRecord | undefined): Promise<Answer> {
  if (record === undefined) throw refuseUnseen()
  const [shown] = await call.services.parts.present(call, [record])
  return answer(call, shown)
}

const collectionOf = ({ operation }: Call): string =>
  operation.path.slice(1).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Every record the actor sees. */
export const listRecords: Handler = async (call) => {
  const { parts } = call.services
  const records = await parts.runAs(call.services, call.actor, (connection) => parts.store.list(call, connection))
  return answer(call, { [collectionOf(call)]: await parts.present(call, records) })
}

/** One record. */
export const readRecord: Handler = async (call) => {
  const { parts } = call.services
  const { id = '' } = call
  return answerRecord(
    call,
    await parts.runAs(call.services, call.actor, (connection) => parts.store.find(call, connection, id)),
  )
}

/** The records the actor sees, as a file. */
export const exportRecords: Handler = async (call) => {
  const { parts } = call.services
  const records = await parts.runAs(call.services, call.actor, (connection) => parts.store.list(call, connection))
  return answer(call, await parts.writeExport(call, records))
}

/** A new record, and what follows from it, in one transaction. */
export const createRecord: Handler = (call) => {
  const { store, followUp, runAs } = call.services.parts
  return runAs(call.services, call.actor, async (connection) => {
    const record = await store.insert(call, connection, call.body)
    if (record !== undefined) await connection.asApplication((own) => followUp(call, own, record))
    return record
  }).then((record) => answerRecord(call, record))
}

/** A changed record, and what follows from it, in one transaction. */
export const updateRecord: Handler = (call) => {
  const { store, followUp, runAs } = call.services.parts
  const { id = '' } = call
  return runAs(call.services, call.actor, async (connection) => {
    const record = await store.update(call, connection, id, call.body)
    if (record !== undefined) await connection.asApplication((own) => followUp(call, own, record))
    return record
  }).then((record) => answerRecord(call, record))
}
