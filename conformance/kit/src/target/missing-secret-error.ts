/** A secret that a target names is not in the environment: the run has not started. The message never holds a value. */
export class MissingSecretError extends Error {
  override readonly name = 'MissingSecretError'
}
