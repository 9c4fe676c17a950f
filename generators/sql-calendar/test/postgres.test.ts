import { openPostgres } from './engine.js'
import { testServer } from './server-suite.js'

testServer({ name: 'PostgreSQL', variable: 'VERZUIMSPEC_POSTGRES_URL', open: openPostgres, seed: 11 })
