import type { Path } from '../path.js'
import { scanJson } from './scan-json.js'

/** Where a value of a JSON text stands: its key or itself as an item of a list, and itself when it has no parts. */
interface Located {
  readonly holder: number
  readonly value: number
  readonly below: Map<string, Located>
}

function locateAll(text: string): Located {
  const root: Located = { holder: 0, value: 0, below: new Map() }
  const open: { readonly at: Located; readonly isList: boolean }[] = []
  let key: { readonly offset: number; readonly name: string } | null = null
  const add = (offset: number, kind: string): Located => {
    const parent = open.at(-1)
    if (parent === undefined) return root
    const name = parent.isList ? String(parent.at.below.size) : (key?.name ?? '')
    const holder = parent.isList ? offset : (key?.offset ?? offset)
    const located: Located = { holder, value: kind === 'scalar' ? offset : holder, below: new Map() }
    parent.at.below.set(name, located)
    return located
  }
  scanJson(text, {
    onValue: (offset, kind) => {
      const at = add(offset, kind)
      if (kind !== 'scalar') open.push({ at, isList: kind === 'list' })
    },
    onKey: (offset, name) => {
      key = { offset, name }
    },
    onEnd: () => void open.pop(),
  })
  return root
}

/** How to find where the value at a path stands, or the nearest around it. The text is gone through once, when asked. */
export function locatorOf(text: string): (path: Path) => Located {
  let root: Located | undefined
  return (path) => {
    root ??= locateAll(text)
    let found = root
    for (const step of path) {
      const below = found.below.get(String(step))
      if (below === undefined) return found
      found = below
    }
    return found
  }
}
