import { decide } from '@verzuimspec/sdk'
import type { MessageDatum, MessageDraft, VendorParts } from '../vendor/parts.js'

type Request = Parameters<typeof decide>[0]
type Facts = Parameters<typeof decide>[1]

function maySend({ element }: MessageDatum, { aan, facts }: MessageDraft): boolean {
  const request = { actor: 'werkgever', action: 'verstrekken', recipient: aan, data: element }
  return decide(request as Request, facts as Facts).verdict === 'permit'
}

/** The data of a draft that the norms let the employer disclose to this recipient, given what is known of the case. */
export const compose: VendorParts['compose'] = async (_services, draft) => {
  const sent = draft.data.filter((datum) => datum.value !== undefined && maySend(datum, draft))
  return sent.length === 0 ? undefined : Object.fromEntries(sent.map(({ name, value }) => [name, value]))
}
