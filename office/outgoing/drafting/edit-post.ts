import type { Asker } from '../../../casework/asker.ts'
import { dropDraft, saveDraft as keepDraft } from '../../../casework/forms/drafts.ts'
import { keepUploads, keptFrom } from '../../../casework/forms/uploads.ts'
import { problemWords, type ReadMatter } from '../../../casework/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { seriesFor } from '../../../records/index.ts'
import { readCoSigners } from '../co-signing/people.ts'
import { basesInRegister } from './bases.ts'
import { saveDraft } from './drafting.ts'
import type { Content } from './content.ts'
import { blankForm } from './form-content.ts'
import { draftKey, signingBlocks, type EditView } from './edit-view.ts'
import { editedIn, type Edited } from './edit-form.ts'
import { faultsOf, type Fault, type Posted } from './form-input.ts'
import { mended, mendIn, type Mend } from '../pages/drafting/mends.ts'
import { outgoingOf, type Outgoing } from '../outgoing.ts'
import { stepIn, stepped } from '../pages/drafting/edit-steps.ts'
import { paragraphsOf, recordUse } from '../templates/paragraph-store.ts'
import { partsOf } from '../parts-of.ts'
import { readRecipients, recipientFault } from '../dispatch/recipients.ts'
import { advisoryRefusal } from '../issue/advisory-series.ts'
import { SECRETS, type FileRef } from '../terms.ts'
import { outgoingText } from '../text.ts'
import { draftTypeOf } from '../types.ts'

/** What the editor shows again: as typed, with what is wrong. */
export type EditAgain = {
  readonly edited: Edited
  readonly faults: readonly Fault[]
  readonly status: number
  readonly attachments: EditView['attachments']
  readonly version: number
  /** Legal bases found in the register, to be added by a press. */
  readonly bases: readonly string[] | null
}
export type EditPosted = { readonly done: string } | { readonly again: EditAgain }

/** Everything the editor posts: a step in building the text, or the saving of it. */
export async function postEdit(asker: Asker, read: ReadMatter, posted: Posted): Promise<EditPosted> {
  const before = outgoingOf(read.matter)
  const mend = mendIn(posted.one('buoc'))
  if (mend) mendPosted(posted.form, mend)
  const edited = editedIn(posted)
  const { attachments, shown, faults } = await attachmentsIn(asker, before, posted)
  const version = Number(posted.one('phien-ban')) || read.matter.lastSeq
  const again = (more: Partial<EditAgain>): EditPosted => ({
    again: { edited, faults: [], status: 200, attachments: shown, version, bases: null, ...more },
  })
  if (posted.one('buoc') === 'doan-mau') {
    const added = await withParagraph(asker, edited.content, posted.one('doan-mau'))
    return again({ edited: { ...edited, content: added } })
  }
  if (mend) return again({})
  if (posted.one('buoc') === 'tim-can-cu') {
    const bases = await basesInRegister(asker.app.db.kysely, asker.viewer, posted.one('tim-can-cu'))
    return again({ bases })
  }
  const basis = addedBasis(posted.one('buoc'))
  if (basis !== null) return again({ edited: { ...edited, content: withBasis(edited.content, basis) } })
  if (posted.one('buoc') === 'mau:dien' || posted.one('buoc') === 'mau:bo') {
    const form = posted.one('buoc') === 'mau:dien' ? blankForm(edited.head.type) : undefined
    return again({ edited: { ...edited, content: { ...edited.content, form } } })
  }
  const step = stepIn(posted.one('buoc'))
  if (step) return again({ edited: { ...edited, content: stepped(edited.content, step) } })
  if (faults.length > 0) return again({ faults, status: 422 })
  const sent = await readRecipients(asker.app.db.kysely, posted.lines('recipients'), {
    today: asker.today,
    office: read.matter.holder.body,
  })
  const wrong = recipientFault(sent, asker.lang)
  if (wrong) return again({ faults: [{ field: 'recipients', words: wrong }], status: 422 })
  const { head } = edited
  const typed = { type: draftTypeOf(head.type) ?? before.type, system: before.system }
  const joint = await readCoSigners(
    asker,
    { type: typed.type, issuer: before.issuer, holder: read.matter.holder.body },
    edited.content.coSigners ?? [],
  )
  if (joint.faults.length > 0) return again({ faults: joint.faults, status: 422 })
  const content = await withSigner(asker, before, {
    ...edited,
    content: joint.printed.length > 0 ? { ...edited.content, coSigners: joint.printed } : edited.content,
  })
  const series = (await seriesFor(asker.app.db.kysely, before.issuer, typed)).find(each => each.key === head.series)
  const odd = await advisoryRefusal(
    asker.app.db.kysely,
    { ...typed, issuer: before.issuer, series: series ?? before.series },
    content.organ,
  )
  if (odd) return again({ faults: faultsOf(odd, asker.lang), status: 422 })
  const draft = {
    ...draftOf(before),
    type: head.type,
    abstract: head.abstract,
    sign: head.sign,
    series: series ?? before.series,
    urgency: head.urgency || 'thuong',
    secret: SECRETS.find(each => each === head.secret) ?? 'khong',
    attachments,
    recipients: sent.recipients,
    signer: head.signer || null,
    coSigners: joint.coSigners,
    dueOn: posted.date('dueOn') || null,
    note: head.note || null,
  }
  const done = await saveDraft(partsOf(asker), {
    matterId: read.matter.id,
    key: `${posted.one('khoa')}:luu`,
    version,
    draft,
    content: before.content.kind === 'text' ? content : null,
  })
  if (isProblem(done)) {
    const moved = done.problem === 'act/changed-meanwhile'
    return again({
      faults: moved ? [{ field: 'abstract', words: outgoingText(asker.lang).changedMeanwhile }] : faultsOf(done, asker.lang),
      status: done.status,
      version: moved ? read.matter.lastSeq : version,
    })
  }
  await dropDraft(asker.app.db.kysely, draftKey(asker, read.matter.id))
  await noteParagraphs(asker, read.matter.id, content)
  return { done: posted.one('y') }
}

function mendPosted(form: FormData, mend: Mend): void {
  const typed = form.get(mend.field)
  if (typeof typed === 'string') form.set(mend.field, mended(typed.normalize('NFC').replaceAll('\r\n', '\n'), mend))
}

const ADD_BASIS = 'can-cu:'
const addedBasis = (pressed: string): string | null =>
  pressed.startsWith(ADD_BASIS) ? pressed.slice(ADD_BASIS.length).trim().slice(0, 2000) : null

function withBasis(content: Content, line: string): Content {
  return line === '' || content.legalBases.includes(line) ? content : { ...content, legalBases: [...content.legalBases, line] }
}

/** Another signer brings his own way of signing with him, unless it was typed by hand. */
async function withSigner(asker: Asker, before: Outgoing, { head, content }: Edited): Promise<Content> {
  if (head.signer === '' || (head.signer === before.signer && content.signerName !== '')) return content
  const blocks = await signingBlocks(asker, before.issuer)
  const [now, earlier] = [blocks.get(head.signer), before.signer === null ? undefined : blocks.get(before.signer)]
  const untouched = content.signerName === '' || content.signerName === earlier?.name
  return now && untouched ? { ...content, authority: [...now.authority], position: now.position, signerName: now.name } : content
}

/** The text with a standard paragraph at its end; one that has expired is not offered and not added. */
async function withParagraph({ app, viewer, today }: Asker, content: Content, id: string): Promise<Content> {
  const found = (await paragraphsOf(app.db.kysely, viewer.post.bodyId, today)).find(each => each.id === id && !each.expired)
  return found ? { ...content, body: [...content.body, { kind: 'paragraph', text: found.text, from: found.id }] } : content
}

/** The draft that stands, without what its state keeps besides. */
function draftOf({ content, issuer, answers, relates, system }: Outgoing) {
  return { content, issuer, answers, relates, ...(system ? { system } : {}) }
}

/** What was taken from a standard paragraph is recorded with its document (A136). */
async function noteParagraphs({ app, viewer, world }: Asker, matter: string, { body, annexes }: Content): Promise<void> {
  const pieces = [...body, ...annexes.flatMap(annex => annex.body)]
  const ids = pieces.flatMap(piece => (piece.kind === 'paragraph' && isId(piece.from) ? [piece.from] : []))
  const at = world.clock.now().instant
  await inTransaction(app.db, tx => recordUse(tx, { ids, body: viewer.post.bodyId, matter, by: viewer.accountId, at }))
}

/** Files that stay, and new ones. A refused file is named and nothing is saved. */
async function attachmentsIn(
  { app, viewer, world, lang }: Asker,
  before: Outgoing,
  posted: Posted,
): Promise<{ attachments: FileRef[]; shown: EditView['attachments']; faults: Fault[] }> {
  const at = world.clock.now().instant
  const parts = { db: app.db.kysely, files: app.files, keyring: app.keyring, account: viewer.accountId, at }
  const stay = posted.many('giu')
  const kept = before.attachments.filter(file => stay.includes(file.hash))
  const earlier = keptFrom(app.keyring, viewer.accountId, posted.many('tep.kept'))
  const files = posted.form.getAll('tep').filter(value => value instanceof File)
  const uploads = await keepUploads(parts, files)
  const added = [...earlier, ...uploads.kept]
  const faults = uploads.refused.map(({ refusal }) => ({ field: 'tep', words: problemWords(refusal, { lang }) }))
  const all = [...kept.map(file => ({ ...file, token: null })), ...added]
  const once = all.filter((file, i) => all.findIndex(other => other.hash === file.hash) === i)
  return {
    attachments: once.map(({ hash, name }) => ({ hash, name })),
    shown: once.map(({ hash, name, token }) => ({ hash, name, token })),
    faults,
  }
}

/** Autosave: keeps what is being typed without saving it into the document. */
export async function keepTyped(asker: Asker, read: ReadMatter, form: FormData): Promise<Date> {
  const savedAt = asker.world.clock.now().instant
  const answers: Record<string, string[]> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name === 'csrf') continue
    ;(answers[name] ??= []).push(value.normalize('NFC').replaceAll('\r\n', '\n'))
  }
  const draft = { answers, files: [], baseSeq: Number(form.get('phien-ban')) || null, savedAt }
  await keepDraft(asker.app.db.kysely, asker.app.keyring, draftKey(asker, read.matter.id), draft)
  return savedAt
}
