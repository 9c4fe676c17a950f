import { spec } from './fixture.js'
import { generate } from './generate.js'

/** The real site. */
export const files = await generate(spec)

/** The content of every file by path. */
export const contents: ReadonlyMap<string, string> = new Map(files.map(({ path, content }) => [path, content]))
