import { join } from 'node:path'
import { testExamples } from '@verzuimspec/testing'
import * as door from '../src/index.js'
import { referenceOptions, spec } from './reference.js'

// None of the examples gets as far as a database.
const superuser = { run: () => Promise.reject(new Error('no example runs a statement')) }

testExamples(join(import.meta.dirname, '../src'), door, { spec, options: referenceOptions('vz', 'vz'), superuser })
