import { join } from 'node:path'
import { testExamples } from '@verzuimspec/testing'
import * as door from '../src/index.js'
import { tinyOptions } from './tiny-options.js'
import { tinySpec } from './tiny-spec.js'

testExamples(join(import.meta.dirname, '../src'), door, { base: tinySpec, spec: tinySpec, options: tinyOptions })
