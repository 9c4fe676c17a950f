import type { Id, Text } from './basics.js'

/** A word of the field with its one meaning. */
export interface Term {
  readonly id: Id
  readonly label: Text
  readonly meaning: Text
  readonly not: readonly string[]
  readonly norms: readonly Id[]
}

/** How a role is bound by medical secrecy. */
export type Secrecy = 'own' | 'derived' | 'none'

/** A working relation, not a job title. */
export interface Role {
  readonly id: Id
  readonly label: Text
  readonly description: Text
  /** Bound by medical secrecy: of its own profession, derived from another's, or not at all. */
  readonly secrecy: Secrecy
  /** True for the person whose data it is. */
  readonly dataSubject: boolean
  /** The role whose ceiling this one shares, such as the employer for its own system administrator. */
  readonly within?: Id
  /** False for parties that own no login in an absence system. */
  readonly usesSystem: boolean
  readonly norms: readonly Id[]
}

/** Purposes, facts, duties and actions: a word, its meaning, and where it comes from. */
export interface Word {
  readonly id: Id
  readonly label: Text
  readonly description?: Text
  readonly norms: readonly Id[]
}

/** A day from which a term may run, or a typed condition's moment. */
export interface Event extends Word {
  /** The event it cannot come before, in a record that a term of keeping runs on. */
  readonly notBefore?: Id
}

/** What data may be needed for. */
export type Purpose = Word

/** A typed condition a decision may depend on. */
export type Fact = Word

/** What must be done besides. */
export type Duty = Word

/** What a role can do with a datum. */
export type Action = Word
