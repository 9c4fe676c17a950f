import type { Fault } from './fault.js'

/** What the gate reads of an entry of package-lock.json. */
export interface LockEntry {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** What the gate reads of package-lock.json. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockEntry>>
}

const modules = 'node_modules/'

const nameEntry = (path: string) => path.slice(path.lastIndexOf(modules) + modules.length)

function judgeAddress([path, { resolved = '' }]: [string, LockEntry]): Fault[] {
  if (!/^(https?:|git)/.test(resolved)) return []
  return [{ subject: path, message: 'the lock names a download address: install with omit-lockfile-registry-resolved' }]
}

function judgeIntegrity([path, { link, integrity }]: [string, LockEntry]): Fault[] {
  if (!path.includes(modules) || link || integrity) return []
  return [{ subject: path, message: 'the lock has no integrity: remove every node_modules folder and install again' }]
}

function judgeOptional([path, entry]: [string, LockEntry], present: ReadonlySet<string>): Fault[] {
  return Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !present.has(name))
    .map((name) => ({
      subject: path,
      message: `the lock lacks its optional ${name}: pin a version with all platforms`,
    }))
}

/** Finds what would keep another machine or platform from installing this lock. */
export function findLockFaults({ packages }: Lockfile): readonly Fault[] {
  const entries = Object.entries(packages)
  const present = new Set(entries.map(([path]) => nameEntry(path)))
  return entries.flatMap((entry) => [
    ...judgeAddress(entry),
    ...judgeIntegrity(entry),
    ...judgeOptional(entry, present),
  ])
}
