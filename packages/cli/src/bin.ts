import { exitCode } from './exit-code.js'
import { run } from './run.js'
import { processStreams } from './streams.js'

process.on('SIGINT', () => process.exit(exitCode.interrupted))
// A closed pipe (`verzuimspec … | head`) is the reader's choice, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : exitCode.ownFault),
)

process.exitCode = await run(process.argv.slice(2), processStreams())
