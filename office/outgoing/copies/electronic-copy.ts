import type { Asker } from '../../../casework/asker.ts'
import { readMatter } from '../../../casework/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { fieldProblem, isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { documentFiles } from '../../../records/index.ts'
import { copyKindOf, copySign } from './copies.ts'
import { extractOf } from './copy-sheet.ts'
import { fileStem } from '../paper/final-files.ts'
import type { Posted } from '../drafting/form-input.ts'
import { issuersFor, letterheadOf } from '../paper/letterhead.ts'
import { partsOf } from '../parts-of.ts'
import { drawn } from '../paper/render.ts'
import { sealCopy } from '../signing/seal-copy.ts'
import type { FileRef } from '../terms.ts'

/**
 * The electronic copy that a form asks for, under the signature of the body that copies (NĐ 30/2020/NĐ-CP, Điều 25): of sao y and sao lục the
 * scan of the paper, the one that was chosen or the one on record; of an extract the whole paper made anew. Problems: `matter/not-found`,
 * `outgoing/not-your-body`, `outgoing/electronic-original`, `outgoing/scan-of-paper-needed`, `outgoing/not-a-pdf`, those of `extractOf`, `signing/…`.
 */
export async function electronicCopy(asker: Asker, posted: Posted, chosen: FileRef | null): Promise<FileRef | Problem> {
  const { app, world, viewer, today } = asker
  const db = app.db.kysely
  const [kind, id] = [copyKindOf(posted.one('sao')), posted.one('cua')]
  const read = kind && isId(id) ? await readMatter(db, world, viewer, id) : problem('matter/not-found')
  if (isProblem(read)) return read
  const issuer = (await issuersFor(db, viewer.post.bodyId, today)).find(each => each.id === posted.one('issuer'))
  if (!issuer) return fieldProblem('outgoing/not-your-body', 'issuer')
  if (!kind) return problem('matter/not-found')
  const head = await letterheadOf(db, issuer, today)
  const pdf = kind === 'trich-sao' ? await extract(asker, posted, head.fullName) : await scanOfPaper(asker, id, chosen)
  if (isProblem(pdf)) return pdf
  const name = `${fileStem(`${posted.one('number').padStart(2, '0')}/${copySign(kind, head.mark)}`)}.pdf`
  const seal = { keyId: posted.one('sealKey'), password: String(posted.form.get('password') ?? '') }
  const kept = await sealCopy(partsOf(asker), { kind, organ: head.fullName, body: issuer.id, name, pdf, seal })
  return isProblem(kept) ? kept : { hash: kept.hash, name: kept.name }
}

async function extract(asker: Asker, posted: Posted, organ: string): Promise<Uint8Array | Problem> {
  const sheet = await extractOf(asker, posted)
  if (isProblem(sheet)) return sheet
  // The corner stays free for the words of the signature.
  return drawn({ ...sheet, copies: [{ medium: 'electronic', kind: 'trich-sao', organ, signedAt: null }] }, 'pdf')
}

/** A file that bears signatures is an original itself: it is passed on, not copied into another electronic file. */
async function scanOfPaper({ app }: Asker, id: string, chosen: FileRef | null): Promise<Uint8Array | Problem> {
  const own = (await documentFiles(app.db.kysely, id)).find(file => file.role === 'original')
  const hash = chosen?.hash ?? own?.hash
  if (!hash) return fieldProblem('outgoing/scan-of-paper-needed', 'tep')
  const bytes = await app.files.read(hash)
  if (isProblem(bytes)) return bytes
  if (!bytes.subarray(0, 1024).includes('%PDF-'))
    return fieldProblem(chosen ? 'outgoing/not-a-pdf' : 'outgoing/scan-of-paper-needed', 'tep')
  const isSigned = /\/ByteRange\s*\[/u.test(bytes.toString('latin1'))
  return isSigned ? fieldProblem('outgoing/electronic-original', 'tep') : new Uint8Array(bytes)
}
