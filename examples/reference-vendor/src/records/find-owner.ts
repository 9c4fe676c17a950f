import { randomUUID } from 'node:crypto'
import type { Connection } from '../database/database.js'
import type { ActorConnection, Call, Values } from '../vendor/parts.js'
import { viewOf } from './view-of.js'

const parentKey = 'verzuimgevalId'
const parentEntity = 'verzuimgeval'

async function findOwnerOfCase(call: Call, connection: ActorConnection, id: unknown): Promise<string | undefined> {
  const [row] = await connection.query(`SELECT werknemer_id FROM ${viewOf(call, parentEntity)} WHERE id = $1`, [id])
  return row === undefined ? undefined : String(row.werknemer_id)
}

async function registerEmployee(connection: Connection, werkgever: string, naam: unknown): Promise<string> {
  const known = await connection.query('SELECT werknemer FROM app.personeel WHERE werkgever = $1 AND naam = $2', [
    werkgever,
    naam,
  ])
  // Two employees of one name: whose case it is cannot be told, and a guess would show it to the wrong one.
  if (known.length === 1) return String(known[0]?.werknemer)
  const werknemer = randomUUID()
  const values = [werkgever, werknemer, naam]
  await connection.query('INSERT INTO app.personeel (werkgever, werknemer, naam) VALUES ($1, $2, $3)', values)
  return werknemer
}

/**
 * The employee a new record is about: the one of the case it belongs to, as far as the actor sees that case; for a
 * case itself the one of this name in the employer's personnel register, or a new one.
 *
 * @returns undefined when the case is not there or not visible
 */
export function findOwner(call: Call, connection: ActorConnection, values: Values): Promise<string | undefined> {
  if (call.operation.entity !== parentEntity) return findOwnerOfCase(call, connection, values[parentKey])
  return connection.asApplication((own) => registerEmployee(own, call.actor.werkgever, values.naam))
}
