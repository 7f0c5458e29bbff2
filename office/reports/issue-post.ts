import type { Asker } from '../../casework/asker.ts'
import { perform, problemWords, readMatter, type ReadMatter } from '../../casework/index.ts'
import { newId } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { keepIssuedFiles } from './files.ts'
import { paperRenderer } from './renderer.ts'

export type IssuePosted =
  | { readonly done: string }
  | { readonly words: string; readonly accepted: readonly string[]; readonly typed: Readonly<Record<string, string>> }

const FIELDS = ['number', 'signerName', 'signerPosition', 'authority'] as const

/** What the page posts: the approval with the marks taken upon oneself, or the issue under the number that stands in the text. */
export async function postIssue(asker: Asker, { matter }: ReadMatter, posted: FormData): Promise<IssuePosted> {
  const { app, world, viewer, lang } = asker
  const act = posted.get('y') === 'ban-hanh' ? 'ban-hanh' : 'duyet'
  const typed = Object.fromEntries(
    FIELDS.map(name => [
      name,
      String(posted.get(name) ?? '')
        .normalize('NFC')
        .trim(),
    ]),
  )
  const accepted = posted.getAll('nhan').map(String)
  const version = Number(posted.get('phien-ban'))
  const done = await inTransaction(app.db, tx =>
    perform(tx, world, viewer, {
      matterId: matter.id,
      act,
      input: act === 'duyet' ? { accepted } : typed,
      key: `${String(posted.get('khoa') ?? newId())}:${act}:${typed['number'] ?? ''}:${accepted.length}`,
      ...(Number.isInteger(version) && version > 0 ? { version } : {}),
    }),
  )
  if (isProblem(done))
    return { words: problemWords(done, { lang, process: { id: matter.process, version: matter.version } }), accepted, typed }
  if (act === 'ban-hanh') await drawNow(asker, matter.id)
  return { done: act }
}

/** The files are drawn once the number is in the text; should this fail, the job draws them. */
async function drawNow({ app, world, viewer }: Asker, id: string): Promise<void> {
  const read = await readMatter(app.db.kysely, world, viewer, id)
  if (!isProblem(read)) await keepIssuedFiles({ db: app.db, files: app.files, renderer: paperRenderer(), world }, read.matter)
}
