import { defaultParts, type VendorParts } from '@verzuimspec/reference-vendor'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// What the sick report brought along, until it is stored: the two parts of this fault see the same request's body.
const broughtAlong = new WeakMap<object, unknown>()

/**
 * Parts of a vendor whose sick report takes one datum more than it may, and puts it where the doctor finds it.
 *
 * @param property the datum's name in JSON
 * @param column the column of the medical file it ends up in
 */
export function acceptForbidden(property: string, column: 'oorzaak_ziekte' | 'vangnet_welke'): Partial<VendorParts> {
  return {
    readBody: async (call, body) => {
      if (call.operation.id !== 'ziekmelding-vastleggen' || !isObject(body) || !(property in body)) {
        return defaultParts.readBody(call, body)
      }
      const { [property]: extra, ...rest } = body
      const values = { ...(await defaultParts.readBody(call, rest)) }
      broughtAlong.set(values, extra)
      return values
    },
    followUp: async (call, connection, record) => {
      await defaultParts.followUp(call, connection, record)
      if (!broughtAlong.has(call.body)) return
      const sql = `UPDATE vz.medisch_dossier SET ${column} = $2 WHERE verzuimgeval_id::text = $1`
      await connection.query(sql, [record.verzuimgevalId, broughtAlong.get(call.body)])
    },
  }
}
