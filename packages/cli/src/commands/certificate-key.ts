import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeKeyPair } from '@verzuimspec/conformance'
import { printJson } from '@verzuimspec/vocabulary'
import { exitCode } from '../exit-code.js'
import { writePrivate } from '../files/write/write-private.js'
import { writeWhole } from '../files/write/write-whole.js'
import { UsageError } from '../usage-error.js'
import type { Command } from './command.js'

export interface CertificateKeyOptions {
  readonly out: string
  readonly json?: boolean
}

const privateName = 'certificate-key.pem'
const publicName = 'certificate-key.pub.pem'

/** Makes a key pair for certificates. Never overwrites one: a lost key cannot be made again. */
export const certificateKey: Command<CertificateKeyOptions> = async (streams, options) => {
  const folder = resolve(streams.cwd, options.out)
  if (existsSync(join(folder, privateName))) {
    throw new UsageError(
      `${join(options.out, privateName)} is there already; name another folder, or move it away first`,
    )
  }
  const { privateKey, publicKey } = await makeKeyPair()
  writePrivate(folder, { path: privateName, content: privateKey })
  writeWhole(folder, { files: [{ path: publicName, content: publicKey }], gone: [] })
  const files = { privateKey: join(options.out, privateName), publicKey: join(options.out, publicName) }
  const said = options.json
    ? printJson({ schemaVersion: 1, ...files })
    : `wrote ${files.privateKey} (keep it secret) and ${files.publicKey} (give it away)\n`
  streams.out(said)
  return exitCode.ok
}
