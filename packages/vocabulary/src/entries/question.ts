import type { Id, IsoDate, Text } from './basics.js'

/** A question as the rules take it: may `actor` perform `action` on the element `data`? */
export interface Ask {
  readonly actor: Id
  readonly action: Id
  readonly data: Id
  /** The role that receives the datum; present exactly when the action is `verstrekken`. */
  readonly recipient?: Id
  readonly purpose?: Id
}

/** What an answer says: yes, no, or not before more is known. */
export type Answer = 'permit' | 'deny' | 'depends'

/** A question of real life with its answer, written from the sources and not from the engine. */
export interface Question {
  readonly id: Id
  readonly question: Text
  readonly ask: Ask
  /** What is known of the case; a fact that is absent is unknown. */
  readonly facts: Readonly<Record<Id, boolean>>
  /** The day the answer is about; absent when it holds today. */
  readonly asOf?: IsoDate
  /** The profile the answer is about; absent for the default positions. */
  readonly profile?: Id
  readonly answer: Answer
  /** The facts the answer hangs on; empty exactly when it is not `depends`. */
  readonly missing: readonly Id[]
  readonly because: Text
  /** Most specific first. */
  readonly norms: readonly Id[]
}
