import type { PlanChecks } from '../planned-check.js'
import { planAfscherming } from './access/afscherming.js'
import { planMedischeModule } from './access/medische-module.js'
import { planTweedeFactor } from './access/tweede-factor.js'
import { planFoutmelding } from './hidden/foutmelding.js'
import { planInzage } from './hidden/inzage.js'
import { planUitdraai } from './hidden/uitdraai.js'
import { planUitgaand } from './messages/uitgaand.js'
import { planOutsideRoles } from './scope/outside-roles.js'
import { planReikwijdte } from './scope/reikwijdte.js'
import { planBewaartermijn } from './terms/bewaartermijn.js'
import { planTermijn } from './terms/termijn.js'
import { planStilleOpslag } from './writes/stille-opslag.js'
import { planVastlegging } from './writes/vastlegging.js'

// Kinds that look at what each role may do; the others look at messages, terms and the scope itself.
const kindsOfRoles: readonly PlanChecks[] = [
  planTweedeFactor,
  planMedischeModule,
  planInzage,
  planUitdraai,
  planFoutmelding,
  planAfscherming,
  planVastlegging,
  planStilleOpslag,
]

/** Every kind of check. A new kind is a new file and a line here. */
export const allKinds: readonly PlanChecks[] = Object.freeze([
  ...kindsOfRoles,
  planUitgaand,
  planTermijn,
  planBewaartermijn,
  planReikwijdte,
  (world) => planOutsideRoles(world, kindsOfRoles),
])
