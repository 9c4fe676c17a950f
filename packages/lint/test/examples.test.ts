import { join } from 'node:path'
import { testExamples } from '@verzuimspec/testing'
import { specAsOf } from '@verzuimspec/vocabulary'
import * as door from '../src/index.js'
import { linkOrThrow, schemas, treeWith } from './fixture.js'

const tree = treeWith()
const base = linkOrThrow(tree)

const given = { tree, schemas, base, spec: specAsOf(base, '2026-01-01') }

testExamples(join(import.meta.dirname, '../src'), door, given)
