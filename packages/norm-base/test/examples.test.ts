import { join } from 'node:path'
import * as input from '@verzuimspec/input'
import { testExamples } from '@verzuimspec/testing'
import { specAsOf } from '@verzuimspec/vocabulary'
import * as door from '../src/index.js'
import { linkOrThrow, schemas, treeWith } from './fixture.js'

// Examples speak of folders of the repository, and of a tree and the norm base linked from it.
const tree = treeWith()

testExamples(join(import.meta.dirname, '../src'), door, { ...input, specAsOf, tree, schemas, base: linkOrThrow(tree) })
