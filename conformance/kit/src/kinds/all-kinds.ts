import { planAfscherming } from './afscherming.js'
import { planBewaartermijn } from './bewaartermijn.js'
import { planFoutmelding } from './foutmelding.js'
import { planInzage } from './inzage.js'
import { planMedischeModule } from './medische-module.js'
import { planOutsideRoles } from './outside-roles.js'
import type { PlanChecks } from './planned-check.js'
import { planReikwijdte } from './reikwijdte.js'
import { planStilleOpslag } from './stille-opslag.js'
import { planTermijn } from './termijn.js'
import { planTweedeFactor } from './tweede-factor.js'
import { planUitdraai } from './uitdraai.js'
import { planUitgaand } from './uitgaand.js'
import { planVastlegging } from './vastlegging.js'

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
