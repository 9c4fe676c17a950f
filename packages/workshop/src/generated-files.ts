const generated = [
  /(^|\/)generated\//,
  /(^|\/)golden\//,
  /^spec\/resolved\//,
  /^packages\/norm-base\/src\/tree\/authored\.ts$/,
]

/** Whether a program wrote the file, or it is what a program is expected to write: nobody reads it top to bottom. */
export function isGenerated(path: string): boolean {
  return generated.some((pattern) => pattern.test(path))
}

/** Whether the file is hand-written code. */
export function isSource(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path) && !isGenerated(path)
}
