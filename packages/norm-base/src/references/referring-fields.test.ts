import { expect, it } from 'vitest'
import { schemas } from '../../test/fixture.js'
import type { Shape } from '../shape/shape.js'
import { kinds } from '../tree/kinds.js'

/** Identifiers that name nothing of the norm base: a word of the entry's own, or one of the conformance kit. */
const ownWords = ['entities/collection', 'security/check', 'lint-exceptions/*/rule']

const forms = ['Id', 'Ids', 'NormId', 'NormIds', 'ArticleRef', 'PositionRef', 'FactExpression']

function silentPaths(shape: Shape, path: string): readonly string[] {
  if (shape['x-refers-to'] !== undefined) return []
  const { properties = {}, items, additionalProperties } = shape
  const below = [items, additionalProperties || undefined].flatMap((child) => (child ? [child] : []))
  const silent = [
    ...Object.entries(properties).flatMap(([key, field]) => silentPaths(field, `${path}/${key}`)),
    ...below.flatMap((child) => silentPaths(child, `${path}/*`)),
  ]
  return silent.length === 0 && forms.includes(shape.title ?? '') && !shape.items ? [path] : silent
}

it('says of every identifier in the schemas what it names', () => {
  const silent = kinds.flatMap(({ name }) => silentPaths(schemas.fileShape(name), name))
  expect(silent).toEqual(ownWords)
})
