import { join } from 'node:path'
import { testExamples } from '@verzuimspec/testing'
import * as door from '../src/index.js'

testExamples(join(import.meta.dirname, '../src'), door)
