import type { Check } from '../check.js'
import { loginChecks } from './login.js'
import { outboxChecks } from './outbox.js'
import { planningChecks } from './planning.js'
import { refusalChecks } from './refusals.js'
import { retentionChecks } from './retention.js'
import { roleChecks } from './roles.js'
import { wallChecks } from './walls.js'

/** Every fact a vendor is checked on, on each engine. */
export const allChecks: readonly Check[] = [
  ...roleChecks,
  ...loginChecks,
  ...refusalChecks,
  ...wallChecks,
  ...planningChecks,
  ...outboxChecks,
  ...retentionChecks,
]
