import type { IsoDate, ProfileId } from './generated/vocabulary.js'

/** Which law an answer goes by, when not by the one the types were made for. */
export interface AnswerOptions {
  /**
   * The date whose law holds. Without it `defaultAsOf` does: the day of the newest law in the norm base, not the day
   * of today, because an answer that changes overnight without a new version could be neither reviewed nor reproduced.
   */
  readonly asOf?: IsoDate | undefined
  /** The profile whose positions hold; without it `defaultProfile` does. */
  readonly profile?: ProfileId | undefined
}
