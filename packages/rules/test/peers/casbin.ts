import { choosePositions, type FactExpression, type Id, type Rule, type Spec } from '@verzuimspec/vocabulary'
import { newCachedEnforcer, newModelFromString } from 'casbin'
import { standingOf } from '../../src/compile/standing.js'
import type { DecisionRequest } from '../../src/request/decision-request.js'
import { nameAction } from './cedar.js'

const model = `
[request_definition]
r = sub, act, obj, purpose, facts
[policy_definition]
p = sub, acts, objs, purpose, condition, eft
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = r.sub == p.sub && names(p.acts, r.act) && names(p.objs, r.obj) && serves(p.purpose, r.purpose) && holds(p.condition, r.facts)
`

const join = (ids: readonly Id[]): string => `|${ids.join('|')}|`

const names = (list: string, id: string): boolean => list.includes(`|${id}|`)

const serves = (served: string, asked: string): boolean => served === '-' || asked === '' || served === asked

function isTrue(condition: FactExpression, facts: string): boolean {
  if ('fact' in condition) return names(facts, condition.fact)
  if ('not' in condition) return !isTrue(condition.not, facts)
  if ('all' in condition) return condition.all.every((part) => isTrue(part, facts))
  return condition.any.some((part) => isTrue(part, facts))
}

function printRule({ effect, role, actions, recipient, elements, purpose }: Rule, condition: string): string[] {
  const covered = actions.map((action) => nameAction(action, recipient))
  const served = effect === 'permit' ? (purpose ?? '-') : '-'
  return [role, join(covered), join(elements), served, condition, effect === 'permit' ? 'allow' : 'deny']
}

/** casbin with its cache on the rules that count under the default positions. A request repeated is a look-up. */
export async function createCasbin(spec: Spec) {
  const enforcer = await newCachedEnforcer(newModelFromString(model))
  const conditions = new Map<string, FactExpression | null>()
  enforcer.addFunction('names', names)
  enforcer.addFunction('serves', serves)
  enforcer.addFunction('holds', (name: string, facts: string): boolean => {
    const condition = conditions.get(name) ?? null
    return condition === null || isTrue(condition, facts)
  })
  const positions = choosePositions(spec)
  for (const rule of Object.values(spec.rules)) {
    if (standingOf(rule, positions, undefined) !== 'counts') continue
    conditions.set(rule.id, rule.requires)
    await enforcer.addPolicy(...printRule(rule, rule.id))
  }
  return ({ actor, action, data, recipient, purpose }: DecisionRequest, trueFacts: readonly Id[]): Promise<boolean> =>
    enforcer.enforce(actor, nameAction(action, recipient), data, purpose ?? '', join(trueFacts))
}
