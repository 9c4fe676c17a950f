import { join } from 'node:path'
import { testExamples } from '@verzuimspec/testing'
import * as sdk from '../src/index.js'

// Passed on from the rules, where its example stands.
const { renderExplanation: _, ...own } = sdk

testExamples(join(import.meta.dirname, '../src'), own)
