import { createReport, type Document } from '@verzuimspec/input'
import { checkScope } from '@verzuimspec/norm-base'
import { findNearest, type NormBase, type ScopeChoice } from '@verzuimspec/vocabulary'
import type { Issue } from '../issues/issue.js'
import type { TargetFile } from './target.js'

function findWrongScope({ scope }: TargetFile, document: Document, base: NormBase): readonly Issue[] {
  const report = createReport(document)
  checkScope(base, scope ?? {}, report.below(['scope']))
  return report.issues
}

function findUnknownUsers({ logins }: TargetFile, document: Document, { roles }: NormBase): readonly Issue[] {
  const known = Object.values(roles).flatMap(({ id, usesSystem }) => (usesSystem ? [id] : []))
  return Object.keys(logins)
    .filter((role) => !known.includes(role))
    .map((id) => ({
      code: 'unknown-name',
      at: document.placeOfKey(['logins', id]),
      kind: 'user',
      id,
      known,
      nearest: findNearest(id, known),
    }))
}

// A login of a role that the scope leaves out contradicts it: the target serves that role after all.
function findStrayLogins(logins: TargetFile['logins'], scope: ScopeChoice, document: Document): readonly Issue[] {
  return Object.keys(logins)
    .filter((role) => scope.roles !== undefined && !scope.roles.includes(role))
    .map((role) => ({ code: 'stray-login', at: document.placeOfKey(['logins', role]), role }))
}

function findUndeclarable({ attestations }: TargetFile, document: Document, { norms }: NormBase): readonly Issue[] {
  return Object.keys(attestations ?? {})
    .filter((norm) => !Object.hasOwn(norms, norm) || norms[norm]?.enforcedBy !== 'declared')
    .map((norm) => ({ code: 'not-declarable', at: document.placeOfKey(['attestations', norm]), norm }))
}

/** What a target file of the right shape says that the norm base contradicts, or that contradicts itself. */
export function findTargetIssues(target: TargetFile, document: Document, base: NormBase): readonly Issue[] {
  const wrongScope = findWrongScope(target, document, base)
  if (wrongScope.length > 0) return wrongScope
  return [
    ...findUnknownUsers(target, document, base),
    ...findStrayLogins(target.logins, target.scope ?? {}, document),
    ...findUndeclarable(target, document, base),
  ]
}
