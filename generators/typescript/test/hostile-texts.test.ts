import { hostileTexts, writeTexts } from '@verzuimspec/testing'
import { findHidden, findPathFaults, type GeneratedFile } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { ts } from 'ts-morph'
import { expect, it } from 'vitest'
import { typescriptGenerator } from '../src/index.js'
import { smallBase, smallSpec } from './small-norm-base.js'

function generateWith(prefix: string): Promise<readonly GeneratedFile[]> {
  const write = (text: string) => `${prefix}${text}`
  const [base, spec] = [writeTexts(smallBase, write), writeTexts(smallSpec, write)]
  return typescriptGenerator.generate({ base, spec, options: {} })
}

/** The kinds of the nodes of a file, as deep as they lie. */
function shapeOf({ path, content }: GeneratedFile): unknown {
  const visit = (node: ts.Node): unknown => {
    const inner: unknown[] = []
    ts.forEachChild(node, (child) => void inner.push(visit(child)))
    return [ts.SyntaxKind[node.kind], ...inner]
  }
  return [path, visit(ts.createSourceFile(path, content, ts.ScriptTarget.Latest))]
}

const innocent = await generateWith('x')

it('prints the same code whatever its labels hold, and shows what they hide', async () => {
  await fc.assert(
    fc.asyncProperty(hostileTexts, async (prefix) => {
      const files = await generateWith(prefix)
      expect(files.map(shapeOf)).toEqual(innocent.map(shapeOf))
      expect(files.map(({ content }) => findHidden(content))).toEqual(files.map(() => null))
    }),
    { numRuns: 10 },
  )
})

it('names no file that some system cannot keep', () => {
  expect(findPathFaults(innocent.map(({ path }) => path))).toEqual([])
})
