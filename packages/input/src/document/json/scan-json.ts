import { deepest } from '../text/check-content.js'

/** What a scan meets, in the order of the text. */
export interface JsonVisitor {
  /** A value begins: a map, a list, or a text, number, boolean or null. */
  readonly onValue: (offset: number, kind: 'map' | 'list' | 'scalar') => void
  readonly onKey: (offset: number, key: string) => void
  /** The map or list that began last and has not ended ends. */
  readonly onEnd: () => void
}

/** Why a text is no JSON that we read, and where that shows. */
export interface JsonFault {
  readonly offset: number
  readonly code: 'broken-json' | 'too-deep'
}

const space = /[ \t\n\r]*/y
const string = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"/uy
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

class Stopped extends Error {
  readonly fault: JsonFault

  constructor(fault: JsonFault) {
    super(fault.code)
    this.fault = fault
  }
}

class Scanner {
  #at = 0
  readonly #text: string
  readonly #visitor: JsonVisitor

  constructor(text: string, visitor: JsonVisitor) {
    this.#text = text
    this.#visitor = visitor
  }

  scan(): void {
    this.#value(0)
    this.#skipSpace()
    if (this.#at < this.#text.length) this.#stop('broken-json')
  }

  #stop(code: JsonFault['code']): never {
    throw new Stopped({ offset: this.#at, code })
  }

  #skipSpace(): void {
    space.lastIndex = this.#at
    space.test(this.#text)
    this.#at = space.lastIndex
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    if (found === undefined) return this.#stop('broken-json')
    this.#at += found.length
    return found
  }

  #takeIf(sign: string): boolean {
    this.#skipSpace()
    if (this.#text[this.#at] !== sign) return false
    this.#at += 1
    return true
  }

  #value(depth: number): void {
    this.#skipSpace()
    const begin = this.#text[this.#at]
    if (begin === '{') this.#items('map', '}', depth)
    else if (begin === '[') this.#items('list', ']', depth)
    else this.#scalar(begin === '"' ? string : scalar)
  }

  #scalar(pattern: RegExp): void {
    this.#visitor.onValue(this.#at, 'scalar')
    this.#take(pattern)
  }

  #items(kind: 'map' | 'list', end: string, depth: number): void {
    if (depth >= deepest) this.#stop('too-deep')
    this.#visitor.onValue(this.#at, kind)
    this.#at += 1
    if (!this.#takeIf(end)) {
      do {
        if (kind === 'map') this.#key()
        this.#value(depth + 1)
      } while (this.#takeIf(','))
      if (!this.#takeIf(end)) this.#stop('broken-json')
    }
    this.#visitor.onEnd()
  }

  #key(): void {
    this.#skipSpace()
    const offset = this.#at
    const key: unknown = JSON.parse(this.#take(string))
    this.#visitor.onKey(offset, String(key))
    if (!this.#takeIf(':')) this.#stop('broken-json')
  }
}

/** Goes through a JSON text and tells the visitor what stands where; answers why it stopped when it is no JSON. */
export function scanJson(text: string, visitor: JsonVisitor): JsonFault | null {
  try {
    new Scanner(text, visitor).scan()
    return null
  } catch (error) {
    if (error instanceof Stopped) return error.fault
    throw error
  }
}
