import { defaultParts, type VendorParts } from '@verzuimspec/reference-vendor'
import { findCurrentCode } from '../find-current-code.js'

/** A vendor that takes any code for the right one, for the users it is told to. */
export function ignoreCode(isExempt: (gebruikersnaam: string) => boolean): Partial<VendorParts> {
  return {
    checkLogin: async (services, attempt) => {
      if (!isExempt(attempt.gebruikersnaam)) return defaultParts.checkLogin(services, attempt)
      const eenmaligeCode = await findCurrentCode(services, attempt.gebruikersnaam)
      return defaultParts.checkLogin(services, { ...attempt, eenmaligeCode })
    },
  }
}
