/** The target answered, but not as its own target file says it would: a matter of set-up, not of norms. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError'
}
