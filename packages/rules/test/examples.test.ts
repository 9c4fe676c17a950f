import { join } from 'node:path'
import { testExamples } from '@verzuimspec/testing'
import { compileRules } from '../src/compile-rules.js'
import * as door from '../src/index.js'
import { fixture } from './support/fixture.js'

testExamples(join(import.meta.dirname, '../src'), door, { spec: fixture, rules: compileRules(fixture) })
