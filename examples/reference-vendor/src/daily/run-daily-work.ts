import type { Services } from '../vendor/parts.js'

/**
 * The work of a day: what is due goes out first, then what may be kept no longer is destroyed. May be run again.
 * Failing to send never keeps anything from being destroyed.
 */
export async function runDailyWork(services: Services): Promise<void> {
  try {
    await services.parts.sendReports(services)
  } finally {
    await services.parts.sweep(services)
  }
}
