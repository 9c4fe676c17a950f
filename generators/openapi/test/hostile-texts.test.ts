import { hostileTexts, writeStrings, writeTexts } from '@verzuimspec/testing'
import { findHidden, findPathFaults, type GeneratedFile } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import * as ts from 'typescript'
import { expect, it } from 'vitest'
import { openapiGenerator } from '../src/index.js'
import { tinySpec } from './tiny-spec.js'

function generateWith(prefix: string): Promise<readonly GeneratedFile[]> {
  const spec = writeTexts(tinySpec, (text) => `${prefix}${text}`)
  const contact = { name: `${prefix}iemand`, url: 'https://voorbeeld.example.invalid', email: 'a@example.invalid' }
  const options = { title: `${prefix}API`, contact, client: true }
  return openapiGenerator.generate({ base: spec, spec, options })
}

const isJson = ({ path }: GeneratedFile): boolean => path.endsWith('.json')

/** The kinds of the nodes of a file, as deep as they lie. */
function shapeOf({ path, content }: GeneratedFile): unknown {
  const visit = (node: ts.Node): unknown => {
    const inner: unknown[] = []
    ts.forEachChild(node, (child) => void inner.push(visit(child)))
    return [ts.SyntaxKind[node.kind], ...inner]
  }
  return [path, visit(ts.createSourceFile(path, content, ts.ScriptTarget.Latest))]
}

const innocent = await generateWith('§')
const clients = innocent.filter((file) => !isJson(file)).map(shapeOf)

it('holds every label and title as it is, and prints the same code for clients', async () => {
  expect(clients.length).toBeGreaterThan(0)
  await fc.assert(
    fc.asyncProperty(hostileTexts, async (prefix) => {
      const files = await generateWith(prefix)
      const expected = innocent
        .filter(isJson)
        .map(({ content }) => writeStrings(JSON.parse(content), (text) => text.replaceAll('§', () => prefix)))
      expect(files.filter(isJson).map(({ content }) => JSON.parse(content))).toEqual(expected)
      expect(files.filter((file) => !isJson(file)).map(shapeOf)).toEqual(clients)
      expect(files.map(({ content }) => findHidden(content))).toEqual(files.map(() => null))
    }),
    { numRuns: 8 },
  )
})

it('names no file that some system cannot keep', () => {
  expect(findPathFaults(innocent.map(({ path }) => path))).toEqual([])
})
