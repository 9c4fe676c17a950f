import type { Spec } from '@verzuimspec/vocabulary'

const parts = ['roles', 'actions', 'elements', 'purposes', 'facts'] as const

/**
 * Both norm bases with the words of both, in the order of their ids, so that each can be asked about whatever either
 * can. About a role or an element that was not its own a norm base has no rule, and so allows nothing.
 */
export function uniteWords(a: Spec, b: Spec): readonly [Spec, Spec] {
  const united = parts.map((part) => {
    const entries: Readonly<Record<string, unknown>> = { ...b[part], ...a[part] }
    return [part, Object.fromEntries(Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1)))]
  })
  const words = Object.fromEntries(united)
  return [
    { ...a, ...words },
    { ...b, ...words },
  ]
}
