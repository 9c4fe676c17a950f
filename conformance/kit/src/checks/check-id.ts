import type { Id } from '@verzuimspec/vocabulary'

/**
 * The ids of checks, one function per kind: what it looks for, and at whom or what. Nothing else puts such an id
 * together, so a kind that does not exist, or a subject too few, does not compile.
 *
 * @example
 * checkIds.inzage('werkgever', 'diagnose') // 'inzage/werkgever/diagnose'
 */
export const checkIds = Object.freeze({
  /** A datum surfaces in what a role reads. */
  inzage: (role: Id, element: Id) => `inzage/${role}/${element}` as const,
  /** A datum stands in what a role exports. */
  uitdraai: (role: Id, element: Id) => `uitdraai/${role}/${element}` as const,
  /** A refusal gives a datum away. */
  foutmelding: (role: Id, element: Id) => `foutmelding/${role}/${element}` as const,
  /** A message to a recipient holds a datum. */
  uitgaand: (recipient: Id, element: Id) => `uitgaand/${recipient}/${element}` as const,
  /** A role sees a dossier of another employer. */
  afscherming: (role: Id) => `afscherming/${role}` as const,
  /** A role gets into the medical module. */
  'medische-module': (role: Id) => `medische-module/${role}` as const,
  /** A role records a datum it may not. */
  vastlegging: (role: Id, element: Id) => `vastlegging/${role}/${element}` as const,
  /** A refused write leaves a datum behind. */
  'stille-opslag': (role: Id, element: Id) => `stille-opslag/${role}/${element}` as const,
  /** A role logs in with one factor. */
  'tweede-factor': (role: Id) => `tweede-factor/${role}` as const,
  /** A planning has a term wrong. */
  termijn: (deadline: Id) => `termijn/${deadline}` as const,
  /** Records are kept too long, or too short. */
  bewaartermijn: (retention: Id) => `bewaartermijn/${retention}` as const,
  /** A record that the target declares not to keep is there. */
  reikwijdte: (entity: Id) => `reikwijdte/${entity}` as const,
})

/** What kind of wrong a check looks for. */
export type CheckKind = keyof typeof checkIds

/** The id of a group of checks: all of one kind about one role or other subject. */
export type CheckGroupId = `${CheckKind}/${string}`

/** The id of a check. */
export type CheckId = ReturnType<(typeof checkIds)[CheckKind]>

/** @example checkGroupId('inzage', 'werkgever') // 'inzage/werkgever' */
export function checkGroupId(kind: CheckKind, subject: Id): CheckGroupId {
  return `${kind}/${subject}`
}

function isKind(word: string): word is CheckKind {
  return Object.hasOwn(checkIds, word)
}

/**
 * Reads the id of a check back: its kind, whom or what it is about, and the datum where it is about one.
 *
 * @throws Error when it is no id of a check
 * @example
 * parseCheckId('inzage/werkgever/diagnose').subject // 'werkgever'
 */
export function parseCheckId(id: string): { readonly kind: CheckKind; readonly subject: Id; readonly element?: Id } {
  const [kind = '', subject = '', element, ...rest] = id.split('/')
  if (!isKind(kind) || subject === '' || rest.length > 0) {
    throw new Error(
      `\`${id}\` is no id of a check; expected \`kind/subject\` with one of the kinds ${Object.keys(checkIds).join(', ')}`,
    )
  }
  return Object.freeze({ kind, subject, ...(element === undefined ? {} : { element }) })
}

/** @example groupOfCheck('inzage/werkgever/diagnose') // 'inzage/werkgever' */
export function groupOfCheck(id: string): CheckGroupId {
  const { kind, subject } = parseCheckId(id)
  return checkGroupId(kind, subject)
}
