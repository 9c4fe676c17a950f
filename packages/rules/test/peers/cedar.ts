import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import { choosePositions, type FactExpression, type Id, type Rule, type Spec } from '@verzuimspec/vocabulary'
import { standingOf } from '../../src/compile/standing.js'
import type { DecisionRequest } from '../../src/request/decision-request.js'

/** Decides a request in a case in which exactly these facts are true. */
export type Authorize = (request: DecisionRequest, trueFacts: readonly Id[]) => boolean

const quote = (text: string): string => JSON.stringify(text)

/** A disclosure to each recipient is an action of its own; the other actions have no recipient. */
export const nameAction = (action: Id, recipient: Id | undefined): string =>
  recipient === undefined ? action : `${action} aan ${recipient}`

function printCondition(condition: FactExpression): string {
  if ('fact' in condition) return `context.facts.contains(${quote(condition.fact)})`
  if ('not' in condition) return `!(${printCondition(condition.not)})`
  const [parts, operator, empty] =
    'all' in condition ? [condition.all, ' && ', 'true'] : [condition.any, ' || ', 'false']
  return parts.length === 0 ? empty : `(${parts.map(printCondition).join(operator)})`
}

function printRule({ effect, role, actions, recipient, elements, purpose, requires }: Rule): string {
  const covered = actions.map((action) => `Action::${quote(nameAction(action, recipient))}`)
  const conditions = [
    `resource in [${elements.map((element) => `Element::${quote(element)}`).join(', ')}]`,
    ...(effect === 'permit' && purpose !== undefined
      ? [`(context.purpose == "" || context.purpose == ${quote(purpose)})`]
      : []),
    ...(requires === null ? [] : [printCondition(requires)]),
  ]
  const scope = `principal == Role::${quote(role)}, action in [${covered.join(', ')}], resource`
  return `${effect === 'permit' ? 'permit' : 'forbid'}(${scope}) when { ${conditions.join(' && ')} };`
}

/** The rules that count under a profile, as one Cedar policy a rule. */
export function printCedarPolicies(spec: Spec, profile?: Id): Readonly<Record<Id, string>> {
  const positions = choosePositions(spec, profile)
  const counting = Object.values(spec.rules).filter((rule) => standingOf(rule, positions, undefined) === 'counts')
  return Object.fromEntries(counting.map((rule) => [rule.id, printRule(rule)]))
}

function throwErrors(errors: readonly { readonly message: string }[]): never {
  throw new Error(`Cedar refuses: ${errors.map(({ message }) => message).join('; ')}`)
}

/** Cedar on the rules of a norm base, parsed once: an engine of others, with no line of code in common with ours. */
export function createCedar(spec: Spec, profile?: Id): Authorize {
  const id = `verzuimspec ${profile ?? ''}`
  const parsed = preparsePolicySet(id, { staticPolicies: { ...printCedarPolicies(spec, profile) } })
  if (parsed.type === 'failure') throwErrors(parsed.errors)
  return ({ actor, action, data, recipient, purpose }, trueFacts) => {
    const answer = statefulIsAuthorized({
      principal: { type: 'Role', id: actor },
      action: { type: 'Action', id: nameAction(action, recipient) },
      resource: { type: 'Element', id: data },
      context: { purpose: purpose ?? '', facts: [...trueFacts] },
      preparsedPolicySetId: id,
      entities: [],
    })
    if (answer.type === 'failure') return throwErrors(answer.errors)
    const { decision, diagnostics } = answer.response
    if (diagnostics.errors.length > 0) throwErrors(diagnostics.errors.map(({ error }) => error))
    return decision === 'allow'
  }
}
