import { join } from 'node:path'
import { testExamples } from '@verzuimspec/testing'
import { specAsOf } from '@verzuimspec/vocabulary'
import * as door from '../src/index.js'
import { smallBase as base } from './small-norm-base.js'

testExamples(join(import.meta.dirname, '../src'), door, { specAsOf, base })
