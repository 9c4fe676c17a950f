import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Streams } from '../src/streams.js'

/** Streams that keep what was written, in a folder of their own that goes when the test ends. */
export interface TestStreams extends Streams {
  readonly written: () => string
  readonly said: () => string
}

export function makeTestStreams(env: Record<string, string> = {}): TestStreams {
  const cwd = mkdtempSync(join(tmpdir(), 'verzuimspec-cli-'))
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  const out: string[] = []
  const err: string[] = []
  return {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    written: () => out.join(''),
    said: () => err.join(''),
    env,
    cwd,
    isWatched: false,
  }
}
