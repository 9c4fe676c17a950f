import { planAfscherming } from './afscherming.js'
import { planBewaartermijn } from './bewaartermijn.js'
import { planFoutmelding } from './foutmelding.js'
import { planInzage } from './inzage.js'
import { planMedischeModule } from './medische-module.js'
import type { PlanChecks } from './planned-check.js'
import { planStilleOpslag } from './stille-opslag.js'
import { planTermijn } from './termijn.js'
import { planTweedeFactor } from './tweede-factor.js'
import { planUitdraai } from './uitdraai.js'
import { planUitgaand } from './uitgaand.js'
import { planVastlegging } from './vastlegging.js'

/** Every kind of check. A new kind is a new file and a line here. */
export const allKinds: readonly PlanChecks[] = Object.freeze([
  planTweedeFactor,
  planMedischeModule,
  planInzage,
  planUitdraai,
  planFoutmelding,
  planUitgaand,
  planAfscherming,
  planVastlegging,
  planStilleOpslag,
  planTermijn,
  planBewaartermijn,
])
