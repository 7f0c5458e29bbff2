import { redirect } from 'react-router'
import { notFound, type Asker } from '../../../casework/asker.ts'
import type { Offer, ReadMatter } from '../../../casework/index.ts'
import { outgoingHere } from './document-view.ts'

/**
 * The document of an address, for the page of an act. Throws what answers instead: not found, alike for one that is not there and one
 * that is not for the viewer; the way back to the document when it does not offer the act now.
 */
export async function documentFor(asker: Asker, id: string | undefined, act: (offer: Offer) => boolean): Promise<ReadMatter> {
  const read = await outgoingHere(asker, id)
  if (!read) throw notFound()
  if (!read.offers.some(act)) throw redirect(`/van-ban/di/${read.matter.id}`)
  return read
}

/** For `documentFor`: these acts, whatever they still need. */
export const offers =
  (...acts: readonly string[]) =>
  (offer: Offer): boolean =>
    acts.includes(offer.act)
