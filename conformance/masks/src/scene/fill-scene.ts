import { printText } from '@verzuimspec/generate-postgresql'
import { quoteSqlName } from '@verzuimspec/vocabulary'

/** What the variables of an attack stand for: facts of the live database that only a superuser knows. */
export type Scene = Readonly<Record<string, string>>

// As psql has them: for a text, for a name, and as they are. Two colons are a cast.
const variable = /(?<!:):(?:'(\w+)'|"(\w+)"|([a-z]\w*))/g

/** The variables an attack names, in the order in which it names them. */
export function variablesOf(sql: string): readonly string[] {
  return [...new Set([...sql.matchAll(variable)].map(([, a, b, c]) => a ?? b ?? c ?? ''))]
}

/** The statements with their variables filled in, as `psql` would. */
export function fillScene(sql: string, scene: Scene): string {
  return sql.replace(variable, (whole, text, name, raw) => {
    if (text !== undefined) return text in scene ? printText(String(scene[text])) : whole
    return name === undefined
      ? (scene[raw] ?? whole)
      : name in scene
        ? quoteSqlName(String(scene[name]), 'postgresql')
        : whole
  })
}
