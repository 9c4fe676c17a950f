import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as input from '@verzuimspec/input'
import { testExamples } from '@verzuimspec/testing'
import { specAsOf } from '@verzuimspec/vocabulary'
import { afterAll } from 'vitest'
import * as door from '../src/index.js'
import { linkOrThrow, schemas, treeWith } from './fixture.js'

// Examples speak of folders of the repository, and of a tree and the norm base linked from it.
const tree = treeWith()
const base = linkOrThrow(tree)

const folder = mkdtempSync(join(tmpdir(), 'norm-base-'))
const bundleFile = join(folder, 'norm-base.json')
writeFileSync(bundleFile, door.bundleNormBase(base).content)
afterAll(() => rmSync(folder, { recursive: true }))

testExamples(join(import.meta.dirname, '../src'), door, { ...input, specAsOf, tree, schemas, base, bundleFile })
