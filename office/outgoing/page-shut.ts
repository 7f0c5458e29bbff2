import type { Asker } from '../../casework/asker.ts'
import type { ReadMatter } from '../../casework/index.ts'
import { faultsOf } from './drafting/form-input.ts'

export type PageShut = { readonly words: string; readonly status: number }

/** Why the page of an act that is offered shows no form yet: the sentence, with the status of the answer. Null: nothing stands in its way. */
export function pageShut({ lang }: Pick<Asker, 'lang'>, { offers }: Pick<ReadMatter, 'offers'>, act: string): PageShut | null {
  const refusal = offers.find(offer => offer.act === act)?.refusal ?? null
  const [fault] = refusal ? faultsOf(refusal, lang) : []
  return refusal && fault ? { words: fault.words, status: refusal.status } : null
}

/** Whether the document offers another act now, to which its page may lead instead. */
export const isOffered = ({ offers }: Pick<ReadMatter, 'offers'>, act: string): boolean =>
  offers.some(offer => offer.act === act && offer.refusal === null)
