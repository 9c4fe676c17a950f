import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'

const compilerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  types: ['node'],
  strict: true,
  skipLibCheck: true,
}

/** @param {string} folder @param {string} reportFolder where the report goes, which alone says what is undocumented */
function configure(folder, reportFolder) {
  const entry = join(folder, 'dist', 'index.d.ts')
  const off = { enabled: false }
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
    configObject: {
      projectFolder: folder,
      newlineKind: 'lf',
      mainEntryPointFilePath: entry,
      compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
      apiReport: { enabled: true, reportFolder, reportTempFolder: reportFolder },
      docModel: off,
      dtsRollup: off,
      tsdocMetadata: off,
    },
  })
}

/** @param {string} report as api-extractor writes it: the public declarations, each below what is to be said of it */
function listUndocumented(report) {
  const found = report.matchAll(/^\/\/ .*\(undocumented\)\n(export .*)$/gm)
  return [...found].map(([, declaration = '']) => `no docstring says what this is: ${declaration}`)
}

/**
 * Finds public names without a docstring.
 *
 * @param {string} folder of the package; it has been built
 * @returns {readonly string[]}
 */
export function judgeApi(folder) {
  const reportFolder = mkdtempSync(join(tmpdir(), 'verzuimspec-'))
  try {
    Extractor.invoke(configure(folder, reportFolder), {
      localBuild: true,
      messageCallback: (message) => {
        message.logLevel = ExtractorLogLevel.None
      },
    })
    return readdirSync(reportFolder).flatMap((name) => listUndocumented(readFileSync(join(reportFolder, name), 'utf8')))
  } finally {
    rmSync(reportFolder, { recursive: true, force: true })
  }
}
