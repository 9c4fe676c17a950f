/** A question or input that is put together wrongly, such as a disclosure to nobody. */
export class RequestError extends TypeError {
  override readonly name = 'RequestError'
}
