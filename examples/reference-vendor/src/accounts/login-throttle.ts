/** Counts failed logins for each user name and says when to stop trying. */
export interface LoginThrottle {
  isBlocked(name: string, now: Date): boolean
  noteFailure(name: string, now: Date): void
  noteSuccess(name: string): void
}

const mostFailures = 10
const windowMs = 15 * 60 * 1000
// Names that were never right are strangers' to choose; more of them than this are forgotten, the oldest first.
const mostNames = 10_000

/** Ten failures within a quarter of an hour shut a name for the rest of it; a success wipes the slate. */
export function openLoginThrottle(): LoginThrottle {
  const failures = new Map<string, readonly number[]>()
  const recent = (name: string, now: Date) => (failures.get(name) ?? []).filter((at) => at > now.getTime() - windowMs)
  return Object.freeze<LoginThrottle>({
    isBlocked: (name, now) => recent(name, now).length >= mostFailures,
    noteFailure: (name, now) => {
      const times = [...recent(name, now), now.getTime()].slice(-mostFailures)
      failures.delete(name)
      failures.set(name, times)
      const [oldest] = failures.keys()
      if (failures.size > mostNames && oldest !== undefined) failures.delete(oldest)
    },
    noteSuccess: (name) => {
      failures.delete(name)
    },
  })
}
