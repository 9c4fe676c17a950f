import type { Services } from '@verzuimspec/reference-vendor'
import { Secret, TOTP } from 'otpauth'

/** The code that a user's device would show now, looked up by the vendor itself: as if nobody had asked for one. */
export async function findCurrentCode(services: Services, gebruikersnaam: string): Promise<string> {
  const sql = 'SELECT totp_geheim FROM app.gebruiker WHERE gebruikersnaam = $1'
  const [row] = await services.database.transact((connection) => connection.query(sql, [gebruikersnaam]))
  return new TOTP({ secret: Secret.fromBase32(String(row?.totp_geheim)) }).generate()
}
