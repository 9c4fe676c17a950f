import type { IdKind, Report } from '@verzuimspec/input'
import type { Id, NormBase, ScopeChoice } from '@verzuimspec/vocabulary'

type Part = keyof ScopeChoice

const kinds: Readonly<Record<Part, IdKind>> = {
  entities: 'entity',
  roles: 'role',
  deadlines: 'deadline',
  retention: 'retention',
}

const parts = Object.keys(kinds) as readonly Part[]

/** What the report says of an identifier that the norm base has, and this scope cannot use. */
type CheckId = (base: NormBase, scope: ScopeChoice, id: Id, report: Report) => void

const checkRole: CheckId = ({ roles }, _, id, report) => {
  if (roles[id]?.usesSystem !== false) return
  report.refuse([], {
    nl: {
      wrong: `\`${id}\` is een rol die niet in een verzuimsysteem inlogt`,
      expected: 'een rol die inlogt',
      mend: 'laat haar weg',
    },
    en: {
      wrong: `\`${id}\` is no role that logs in to an absence system`,
      expected: 'one that does',
      mend: 'leave it out',
    },
  })
}

const checkEntity: CheckId = ({ entities }, scope, id, report) => {
  const parent = entities[id]?.parent
  if (parent === undefined || scope.entities?.includes(parent) !== false) return
  report.refuse([], {
    nl: {
      wrong: `\`${id}\` hoort bij \`${parent}\`, dat niet in de lijst staat`,
      expected: 'beide',
      mend: `voeg \`${parent}\` toe`,
    },
    en: {
      wrong: `\`${id}\` belongs to \`${parent}\`, which is not in the list`,
      expected: 'both',
      mend: `add \`${parent}\``,
    },
  })
}

const checkRetention: CheckId = (base, { entities = Object.keys(base.entities) }, id, report) => {
  const covered = base.retention[id]?.entities ?? []
  if (covered.some((entity) => entities.includes(entity))) return
  const records = covered.map((entity) => `\`${entity}\``).join(', ')
  report.refuse([], {
    nl: {
      wrong: `\`${id}\` geldt voor geen record van deze reikwijdte`,
      expected: `een van ${records} in de reikwijdte`,
      mend: 'laat hem weg, of voeg er een toe',
    },
    en: {
      wrong: `\`${id}\` holds for no record of this scope`,
      expected: `one of ${records} in the scope`,
      mend: 'leave it out, or add one',
    },
  })
}

const checks: Readonly<Record<Part, CheckId>> = {
  entities: checkEntity,
  roles: checkRole,
  deadlines: () => {},
  retention: checkRetention,
}

function checkPart(base: NormBase, scope: ScopeChoice, part: Part, report: Report): void {
  for (const [i, id] of (scope[part] ?? []).entries()) {
    if (!Object.hasOwn(base[part], id)) report.refuseId([i], kinds[part], id, Object.keys(base[part]))
    else checks[part](base, scope, id, report.below([i]))
  }
}

/**
 * Reports what is wrong in a scope that fits its schema; nothing when `completeScope` can take it.
 *
 * @example
 * checkScope(base, {}, createReport(readValue({}, 'scope'))) // undefined
 */
export function checkScope(base: NormBase, scope: ScopeChoice, report: Report): void {
  for (const part of parts) checkPart(base, scope, part, report.below([part]))
}
