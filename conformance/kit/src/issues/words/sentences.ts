import type { Sentences as SentencesOf } from '@verzuimspec/input'
import type { OwnIssueFields } from '../issue.js'

/** How the issues of a target or a scenario are said in one language. */
export type Sentences = SentencesOf<OwnIssueFields>
