import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** What a package exports, by name. */
export type Door = Readonly<Record<string, unknown>>

interface Example {
  readonly file: string
  readonly code: string
}

function readExamples(folder: string, file: string): readonly Example[] {
  const text = readFileSync(join(folder, file), 'utf8')
  return [...text.matchAll(/@example\n((?:\s*\* .+\n)+)/g)].map(([, block = '']) => ({
    file,
    code: block.trim().replace(/^\s*\* /gm, ''),
  }))
}

// A value may stand on the line below an expression that fills its own; a declaration has none.
function toStatements(code: string): string {
  const lines = code.replaceAll(/\n\/\/ /g, ' // ').split('\n')
  return lines
    .map((line) => {
      if (line.startsWith('const ')) return line
      const [, expression = line, value = ''] = /^(.*?) \/\/ (?:=> )?(.*)$/.exec(line) ?? []
      return `check(await (${expression}), await (${value}))`
    })
    .join('\n')
}

function listFunctions(door: Door): readonly string[] {
  const isFunction = (value: unknown) => typeof value === 'function' && !/^class/.test(String(value))
  return Object.entries(door).flatMap(([name, value]) => (isFunction(value) ? [name] : []))
}

/**
 * Tests that every example of a package's docstrings holds, and that every function it exports has one. An example is
 * a list of lines `expression // value`; a line that begins with `const` names something for those below it. What is a
 * promise is awaited.
 *
 * @param folder the sources of the package
 * @param door what the package exports
 * @param given what examples may speak of besides
 */
export function testExamples(folder: string, door: Door, given: Door = {}): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file))
  const examples = sources.flatMap((file) => readExamples(folder, file))

  it.each(examples)('shows in $file an example that holds: $code', async ({ code }) => {
    const scope = { ...door, ...given, check: (said: unknown, value: unknown) => expect(said).toEqual(value) }
    expect.hasAssertions()
    const run = new Function(...Object.keys(scope), `return (async () => {\n${toStatements(code)}\n})()`)
    await run(...Object.values(scope))
  })

  it('shows an example of every public function', () => {
    const missing = listFunctions(door).filter((name) => !examples.some(({ code }) => code.includes(`${name}(`)))
    expect(missing).toEqual([])
  })
}
