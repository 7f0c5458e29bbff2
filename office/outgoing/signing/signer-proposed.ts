import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { postsById, postsIn, type BodyAt } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { signersOf } from './signers.ts'
import { signingBlock, type SigningBlock } from '../paper/signing-block.ts'

/** Who signs for a body unless another is chosen, with how he is printed. `post` is null for somebody who may not sign yet. */
export type ProposedSigner = { readonly post: Uuid | null; readonly block: SigningBlock }

/** The first of the permitted signers of a body, or the one of that name; else its head, for print only. Null: nobody is there. */
export async function signerProposed(
  db: Reader,
  body: BodyAt,
  { today, named }: { readonly today: PlainDate; readonly named?: string | undefined },
): Promise<ProposedSigner | null> {
  const permitted = await signersOf(db, body.id, today)
  const chosen = named === undefined ? permitted[0] : permitted.find(each => each.name === named)
  if (chosen) {
    const [post] = await postsById(db, [chosen.postId], today)
    if (post) return { post: post.id, block: signingBlock(post, body) }
  }
  const [head] = (await postsIn(db, { date: today, bodyId: body.id, leadersOnly: true })).filter(
    each => named === undefined || each.personName === named,
  )
  return head ? { post: null, block: signingBlock(head, body) } : null
}
