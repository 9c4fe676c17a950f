import { freezeDeep } from '../freeze-deep.js'
import type { Mapping } from '../options/mapping.js'
import { MaskOptionsError, type OptionProblem } from '../options/problem.js'
import type { MaskRole } from './mask.js'

function problem(pointer: string, schema: string): OptionProblem {
  const message = `schema \`${schema}\` is one the masks make for themselves; expected another; choose another \`prefix\`, or another schema`
  return { pointer, message }
}

/**
 * Refuses tables in schemas that the masks fill and empty themselves.
 *
 * @throws MaskOptionsError with every such table.
 */
export function checkNames({ tables, login }: Mapping, roles: readonly MaskRole[]): void {
  const views = roles.map(({ schema }) => schema)
  const own = [...views, login.relation.schema]
  const taken = tables.flatMap(({ relation }, i) =>
    own.includes(relation.schema) ? [problem(`/tables/${i}/table`, relation.schema)] : [],
  )
  const context = views.includes(login.relation.schema) ? [problem('/login/table', login.relation.schema)] : []
  const self: OptionProblem = {
    pointer: '/login/table',
    message: '`mij` is a view of the masks; expected another name for the logins, such as `login`; rename it',
  }
  const all = [...taken, ...context, ...(login.relation.name === 'mij' ? [self] : [])]
  if (all.length > 0) throw new MaskOptionsError(freezeDeep(all))
}
