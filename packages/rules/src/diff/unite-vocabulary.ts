import type { Spec } from '@verzuimspec/vocabulary'

const parts = ['roles', 'actions', 'elements', 'facts'] as const

/** The first norm base with the words of both, in the order of their ids: what either can be asked about. */
export function uniteVocabulary(a: Spec, b: Spec): Spec {
  const united = parts.map((part) => {
    const entries: Readonly<Record<string, unknown>> = { ...b[part], ...a[part] }
    return [part, Object.fromEntries(Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1)))]
  })
  return { ...a, ...Object.fromEntries(united) }
}
