import { fold } from '@kheo/viet-text'
import type { OfficialDocument, PaperCopy } from '@kheo/official-document/write'
import type { Asker } from '../../../casework/asker.ts'
import { readMatter } from '../../../casework/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { fieldProblem, isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { postsById } from '../../../org/index.ts'
import { documentById, type DocumentRow } from '../../../records/index.ts'
import { copyKindOf, typeNamed } from './copies.ts'
import type { Posted } from '../drafting/form-input.ts'
import { issuersFor, letterheadOf } from '../paper/letterhead.ts'
import { outgoingOf } from '../outgoing.ts'
import { paperOf } from '../paper/paper.ts'
import { signingBlock } from '../paper/signing-block.ts'

/** As many paragraphs as a page lets choose from. */
const MOST = 400

/** The paragraphs of a document from which an extract is chosen: what stands between its abstract and its receivers. */
export async function partsToExtract(
  { app }: Pick<Asker, 'app'>,
  { textHash, abstract, addressees }: DocumentRow,
): Promise<string[]> {
  const stored = textHash ? await app.files.read(textHash) : null
  if (stored === null || isProblem(stored)) return []
  const lines = stored.toString('utf8').normalize('NFC').split(/\r?\n/u)
  const bare = lines.map(line => line.replaceAll(/\s+/gu, ' ').trim())
  const about = fold(abstract ?? '')
  const title = about === '' ? -1 : bare.findIndex(line => line !== '' && fold(line).endsWith(about.slice(-60)))
  const receivers = bare.findIndex((line, i) => i > title && /^nơi nhận\s*:/iu.test(line))
  const named = new Set(addressees.map(nameOf))
  const isHead = (line: string) => DATED.test(line) || /^kính gửi\s*:/iu.test(line) || named.has(nameOf(line))
  return bare
    .slice(title + 1, receivers < 0 ? undefined : receivers)
    .filter(line => /[\p{L}\d]/u.test(line) && !isHead(line))
    .slice(0, MOST)
}

/** The line of place and day: of a công văn it stands after the abstract. */
const DATED = /^[^,]{0,60}, ngày \d{1,2} tháng \d{1,2} năm \d{4}$/u
const nameOf = (line: string): string => fold(line.replace(/^[-–+]\s*/u, '').replace(/[\s;.,]+$/u, ''))

/**
 * What is printed for a copy on paper, as the form was filled in (NĐ 30/2020/NĐ-CP, Điều 25, Phụ lục I, Phần II; mẫu 3.1). Sao y and sao lục are
 * photocopies or prints of the very document: of them only the sheet below its last words is drawn. An extract is made anew, with the whole form
 * of the document and the chosen part. Problems: `matter/not-found`, `outgoing/not-your-body`, `outgoing/copy-part-needed`,
 * `outgoing/paper-signer-needed`.
 */
export async function copySheet(asker: Asker, posted: Posted): Promise<OfficialDocument | Problem> {
  const original = await originalOf(asker, posted)
  if (isProblem(original)) return original
  const copy = await copierOf(asker, posted)
  if (isProblem(copy)) return copy
  const copies = [{ ...copy, kind: original.kind }]
  if (original.kind !== 'trich-sao') return { ...asRecorded(original.record), copies, file: 'copies' }
  const extract = await extractOf(asker, posted)
  return isProblem(extract) ? extract : { ...extract, copies }
}

/** The document with the chosen part alone, in its whole form. Problems: `matter/not-found`, `outgoing/copy-part-needed`. */
export async function extractOf(asker: Asker, posted: Posted): Promise<OfficialDocument | Problem> {
  const original = await originalOf(asker, posted)
  if (isProblem(original)) return original
  const { matter, record } = original
  const parts = await partsToExtract(asker, record)
  const chosen = posted.many('doan').flatMap(nth => parts[Number(nth)] ?? [])
  if (chosen.length === 0) return fieldProblem('outgoing/copy-part-needed', 'doan')
  const own = matter.process === 'van-ban-di' ? outgoingOf(matter) : null
  const written = own?.content.kind === 'text' ? await paperOf(asker, own) : asRecorded(record)
  if (isProblem(written)) return written
  const { form: _form, annexes: _annexes, enclosed: _enclosed, ...head } = written
  return { ...head, body: chosen.map(text => ({ kind: 'paragraph' as const, text })), closing: '' }
}

/** The document that is copied, if the viewer sees it, and how. */
async function originalOf({ app, world, viewer }: Asker, posted: Posted) {
  const [kind, id] = [copyKindOf(posted.one('sao')), posted.one('cua')]
  const read = kind && isId(id) ? await readMatter(app.db.kysely, world, viewer, id) : problem('matter/not-found')
  if (isProblem(read)) return read
  const record = await documentById(app.db.kysely, id)
  return record && kind ? { kind, record, matter: read.matter } : problem('matter/not-found')
}

/** Who copies, under which number and on which day, and who signs it. */
async function copierOf({ app, viewer, today }: Asker, posted: Posted): Promise<Omit<PaperCopy, 'kind'> | Problem> {
  const db = app.db.kysely
  const issuer = (await issuersFor(db, viewer.post.bodyId, today)).find(each => each.id === posted.one('issuer'))
  if (!issuer) return fieldProblem('outgoing/not-your-body', 'issuer')
  const signer = posted.one('signer')
  const [post] = isId(signer) ? await postsById(db, [signer], today) : []
  const typed = { authority: [], position: posted.one('signerPosition'), name: posted.one('signerName') }
  const signature = post ? signingBlock(post, issuer) : typed
  if (signature.name === '') return fieldProblem('outgoing/paper-signer-needed', 'signerName')
  const head = await letterheadOf(db, issuer, today)
  const on = posted.date('issuedOn')
  const recipients = posted.lines('printed')
  return {
    medium: 'paper',
    organ: head.fullName,
    number: posted.one('number') || null,
    sign: head.mark,
    place: head.place,
    date: /^\d{4}-\d{2}-\d{2}$/u.test(on) ? on : null,
    signature,
    recipients: recipients.length > 0 ? recipients : ['Lưu: VT'],
  }
}

/** The form of a document as its record names it. */
function asRecorded(record: DocumentRow): OfficialDocument {
  const { designation, agency, signatory } = record
  const [, number = null, sign = ''] = /^([^/]+)\/(.+)$/u.exec(designation ?? '') ?? []
  return {
    type: typeNamed(record.type),
    organ: { name: agency ?? '…' },
    number,
    sign,
    place: record.place ?? '…',
    date: record.issuedOn,
    abstract: record.abstract ?? '…',
    addressees: record.addressees.length > 0 ? record.addressees : ['…'],
    legalBases: [],
    body: [],
    signature: { authority: [], position: signatory?.position ?? '', name: signatory?.name ?? '' },
    recipients: record.recipients,
  }
}
