const oldest = [20, 19]

/**
 * Says why a Node version is too old for this repository, and what to do.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined} undefined when the version will do
 */
export function refuseOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldest
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined
  return `this is Node ${version}; verzuimspec needs Node ${oldest.join('.')} or newer. install one and run the command again`
}
