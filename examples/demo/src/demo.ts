import { rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { output, root } from './places.js'
import { DemoError, runCommand } from './run-command.js'
import { startVendor } from './start-vendor.js'
import { writeConfig } from './write-config.js'

const here = (path: string): string => relative(root, path)
const report = join(output, 'report')
const keys = join(output, 'keys')
const certificate = join(report, 'certificate.jws')

const say = (text: string): void => {
  process.stdout.write(`\n${text}\n`)
}

const testVendor = async (): Promise<void> => {
  say('3. A real absence API on a real database, made of generated contracts and masks, starts in its sandbox.')
  const vendor = await startVendor(join(output, 'sandbox'))
  try {
    say('4. The kit plants a value in every datum, runs every role through every operation, and signs what it found.')
    runCommand(['certificate', 'key', '--out', here(keys)])
    const key = here(join(keys, 'certificate-key.pem'))
    runCommand(['conform', '--target', here(vendor.targetFile), '--out', here(report), '--key', key], vendor.secrets)
  } finally {
    vendor.stop()
  }
}

const runDemo = async (): Promise<void> => {
  rmSync(output, { recursive: true, force: true })
  say('1. The norm base is sound.')
  runCommand(['lint', 'spec'])
  say('2. From it: contracts, schemas, types, masks and documentation.')
  runCommand(['generate', '--config', here(writeConfig())])
  await testVendor()
  say('5. Anyone can check the certificate, offline.')
  const publicKey = here(join(keys, 'certificate-key.pub.pem'))
  runCommand([
    'certificate',
    'verify',
    here(certificate),
    '--key',
    publicKey,
    '--report',
    here(join(report, 'report.json')),
  ])
  say(
    [
      'Where it lies:',
      `  report          ${here(join(report, 'report.html'))}`,
      `  certificate     ${here(certificate)}`,
      `  documentation   ${here(join(output, 'generated', 'documentation', 'nl', 'index.html'))}`,
      `  artefacts       ${here(join(output, 'generated'))}`,
    ].join('\n'),
  )
}

try {
  await runDemo()
} catch (error) {
  if (!(error instanceof DemoError)) throw error
  process.stderr.write(`the demo stopped: ${error.message}\n`)
  process.exitCode = 1
}
