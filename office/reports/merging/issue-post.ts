import type { Asker } from '../../../casework/asker.ts'
import { perform, problemWords, type ReadMatter } from '../../../casework/index.ts'
import { newId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'

export type ApprovalPosted = { readonly done: string } | { readonly words: string; readonly accepted: readonly string[] }

/** What the page posts: the approval with the marks taken upon oneself. */
export async function postApproval(asker: Asker, { matter }: ReadMatter, posted: FormData): Promise<ApprovalPosted> {
  const { app, world, viewer, lang } = asker
  const accepted = posted.getAll('nhan').map(String)
  const version = Number(posted.get('phien-ban'))
  const done = await inTransaction(app.db, tx =>
    perform(tx, world, viewer, {
      matterId: matter.id,
      act: 'duyet',
      input: { accepted },
      key: `${String(posted.get('khoa') ?? newId())}:duyet:${accepted.length}`,
      ...(Number.isInteger(version) && version > 0 ? { version } : {}),
    }),
  )
  if (isProblem(done))
    return { words: problemWords(done, { lang, process: { id: matter.process, version: matter.version } }), accepted }
  return { done: 'duyet' }
}
