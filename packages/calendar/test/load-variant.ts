import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import * as vocabulary from '@verzuimspec/vocabulary'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'
import type { CalendarApi } from './law/law-case.js'

type Exports = Record<string, unknown>
type Body = (exports: Exports, require: (specifier: string) => Exports) => void

const source = new URL('../src/', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
)

function compileText(text: string): Body {
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 }
  return new Function('exports', 'require', transpileModule(text, { compilerOptions }).outputText) as Body
}

/** The source text of one file of the package. */
export function readSource(file: string): string {
  return readFileSync(new URL(file, source), 'utf8')
}

const sound: ReadonlyMap<string, Body> = new Map(files.map((file) => [file, compileText(readSource(file))]))

/** The package as it would be with other text in one of its files; as it is without. Touches no disk. */
export function loadVariant(file?: string, text = ''): CalendarApi {
  const bodies = file === undefined ? sound : new Map([...sound, [file, compileText(text)]])
  const loaded = new Map<string, Exports>()
  const load = (name: string): Exports => {
    const known = loaded.get(name)
    if (known !== undefined) return known
    const exports: Exports = {}
    loaded.set(name, exports)
    const beside = (specifier: string) => posix.join(posix.dirname(name), specifier.replace(/\.js$/, '.ts'))
    bodies.get(name)?.(exports, (specifier) => (specifier.startsWith('.') ? load(beside(specifier)) : vocabulary))
    return exports
  }
  return load('index.ts') as CalendarApi
}
