import { decide } from '@verzuimspec/sdk'
import type { OperationKind } from '../contract/contract.js'
import type { Services } from '../vendor/parts.js'

type Request = Parameters<typeof decide>[0]

const actions: Readonly<Record<OperationKind, string>> = {
  aanmelden: 'inzien',
  sessie: 'inzien',
  planning: 'inzien',
  list: 'inzien',
  read: 'inzien',
  export: 'uitdraaien',
  create: 'vastleggen',
  update: 'vastleggen',
}

/** The norms that keep a role from a datum; none when it may have it. */
export function normsAgainst(role: string, action: string, element: string): readonly string[] {
  const { verdict, norms } = decide({ actor: role, action, data: element } as Request)
  return verdict === 'permit' ? [] : norms
}

/**
 * The norms a refusal of an operation rests on: those its own contract names, and those that keep the role from the
 * data that the operation passes for others.
 */
export function normsOfRefusal({ contracts }: Services, role: string, id: string): readonly string[] {
  const others = [...contracts.values()].flatMap(({ operations }) => operations.get(id) ?? [])
  const against = others.flatMap(({ kind, properties }) =>
    properties.flatMap(({ element }) => (element === undefined ? [] : normsAgainst(role, actions[kind], element))),
  )
  return [...new Set([...(contracts.get(role)?.refusalNorms ?? []), ...against])]
}
