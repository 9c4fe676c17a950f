import { join } from 'node:path'
import { testExamples } from '@verzuimspec/testing'
import * as door from '../src/index.js'
import { linkOrThrow, schemas, treeWith } from './fixture.js'

const tree = treeWith()

testExamples(join(import.meta.dirname, '../src'), door, { tree, schemas, base: linkOrThrow(tree) })
