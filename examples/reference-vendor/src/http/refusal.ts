import type { Finding } from '../contract/validators.js'

/** Why a request is not served, in the terms of the contracts. Its texts hold nothing of the request or a record. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly status: 400 | 401 | 403 | 404,
    readonly detail: string,
    readonly more: { readonly errors?: readonly Finding[]; readonly normen?: readonly string[] } = {},
  ) {
    super(detail)
  }
}

/** A record that does not exist and one that is not visible are refused alike. */
export function refuseUnseen(): Refusal {
  return new Refusal(404, 'Het record bestaat niet of is voor u niet zichtbaar.')
}
