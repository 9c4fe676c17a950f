import { openMariadb } from './engine.js'
import { testServer } from './server-suite.js'

testServer({ name: 'MariaDB', variable: 'VERZUIMSPEC_MARIADB_URL', open: openMariadb, seed: 13 })
