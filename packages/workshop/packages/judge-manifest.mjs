import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/**
 * Says what publint has against a packed package: entries that lead nowhere, files that nobody gets.
 *
 * @param {string} folder of the package
 * @param {Uint8Array<ArrayBuffer>} tarball
 * @returns {Promise<readonly string[]>}
 */
export async function judgeManifest(folder, tarball) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { messages } = await publint({ strict: true, pack: { tarball: tarball.buffer } })
  return messages.map((message) => formatMessage(message, manifest, { color: false }) ?? message.code)
}
