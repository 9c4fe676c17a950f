import { generateDocumentation } from '../src/index.js'
import { spec } from './fixture.js'

/** The real site. */
export const files = generateDocumentation(spec)

/** The content of every file by path. */
export const contents: ReadonlyMap<string, string> = new Map(files.map(({ path, content }) => [path, content]))
