import { readSettings, SettingsError } from './start/settings.js'
import { start } from './start/start.js'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

try {
  const running = await start(readSettings(process.argv.slice(2), process.env), say)
  const stop = () => {
    running.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  if (!(error instanceof SettingsError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
