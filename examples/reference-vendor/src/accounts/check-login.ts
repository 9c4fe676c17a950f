import type { VendorParts } from '../vendor/parts.js'
import { findAccount, noteCodeUsed, type StoredAccount } from './account-store.js'
import { findPeriod } from './one-time-codes.js'
import { isPassword, nobodysPassword } from './passwords.js'

async function isRight(
  stored: StoredAccount | undefined,
  wachtwoord: string,
  period: number | undefined,
): Promise<boolean> {
  const right = await isPassword(wachtwoord, stored?.wachtwoord ?? nobodysPassword)
  return right && stored !== undefined && period !== undefined
}

/** Both factors, always; a code opens the door once; ten failures shut the name for a quarter of an hour. */
export const checkLogin: VendorParts['checkLogin'] = async (services, attempt) => {
  const { database, throttle, parts } = services
  const { gebruikersnaam, wachtwoord, eenmaligeCode = '' } = attempt
  const now = services.now()
  if (throttle.isBlocked(gebruikersnaam, now)) return undefined
  const stored = await database.transact((connection) => findAccount(connection, gebruikersnaam))
  const period = stored === undefined ? undefined : findPeriod(stored.totpGeheim, eenmaligeCode, now)
  const right = await isRight(stored, wachtwoord, period)
  const accepted =
    right && (await database.transact((connection) => parts.acceptPeriod(connection, gebruikersnaam, period ?? 0)))
  if (!accepted) throttle.noteFailure(gebruikersnaam, now)
  else throttle.noteSuccess(gebruikersnaam)
  return accepted ? stored?.account : undefined
}

/** A code opens the door once. */
export const acceptPeriodOnce: VendorParts['acceptPeriod'] = noteCodeUsed

/**
 * A code opens the door for as long as a device shows it. For the sandbox only, where a conformance run logs in anew
 * more often than once in thirty seconds.
 */
export const acceptPeriodAgain: VendorParts['acceptPeriod'] = async () => true
