import { join } from 'node:path'
import { testExamples } from '@verzuimspec/testing'
import * as door from '../src/index.js'
import { base } from './fixture.js'

testExamples(join(import.meta.dirname, '../src'), door, { base })
