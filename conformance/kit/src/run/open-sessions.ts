import type { Id } from '@verzuimspec/vocabulary'
import type { RunLog } from '../looks/run-log.js'
import { AdapterError } from '../port/adapter-error.js'
import type { ApiPort, Session } from '../port/api-port.js'
import { NoAnswerError } from '../port/http.js'
import { checkSession, openSession } from '../port/open-session.js'
import type { Secrets, Target } from '../target/target.js'

const isTargetFault = (error: unknown): error is Error =>
  error instanceof AdapterError || error instanceof NoAnswerError

/**
 * Logs every role in. A role that the target file does not name, or that cannot log in, is kept as unavailable with
 * its reason. A target that gives no answer at all is not asked again: every role left is unavailable too.
 */
export async function openSessions(
  api: ApiPort,
  roles: readonly Id[],
  target: Target,
  secrets: Readonly<Record<Id, Secrets>>,
  log: RunLog,
): Promise<ReadonlyMap<Id, Session>> {
  const sessions = new Map<Id, Session>()
  let silent: string | undefined
  for (const role of roles) {
    const login = target.logins[role]
    const own = secrets[role]
    if (login === undefined || own === undefined) {
      log.unavailable.set(role, `the target file has no login for \`${role}\`; add it under \`logins\``)
    } else if (silent !== undefined) {
      log.unavailable.set(role, silent)
    } else {
      try {
        sessions.set(role, await openSession(api, role, login, own))
      } catch (error) {
        if (!isTargetFault(error)) throw error
        log.unavailable.set(role, error.message)
        if (error instanceof NoAnswerError) silent = error.message
      }
    }
  }
  return sessions
}

/** Looks, when all is done, whether each session still answers as its role: the control of every refusal. */
export async function checkSessions(api: ApiPort, sessions: ReadonlyMap<Id, Session>, log: RunLog): Promise<void> {
  for (const [role, session] of sessions) {
    try {
      await checkSession(api, session)
      log.aliveAtEnd.add(role)
    } catch (error) {
      if (!isTargetFault(error)) throw error
    }
  }
}
