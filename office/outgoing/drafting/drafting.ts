import { documentText } from '@kheo/official-document/write'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { openMatter, perform, readMatter, type Performed, type ReadMatter } from '../../../casework/index.ts'
import { bodyAt, type BodyAt } from '../../../org/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { seriesFor, storeUpload } from '../../../records/index.ts'
import { readContent, storeContent } from './content-store.ts'
import { Content, documentOf } from './content.ts'
import { endsTooEarly, openFields } from './form-content.ts'
import { issuersFor, letterheadOf, signOf, systemOf } from '../paper/letterhead.ts'
import { outgoingOf } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import { drawn } from '../paper/render.ts'
import { advisoryRefusal } from '../issue/advisory-series.ts'
import { permittedSignerPosts } from '../store.ts'
import { frameOf } from '../templates/outlines.ts'
import { relationNamed, withRelation } from './relation-text.ts'
import { contentOf, receiversOf, templateFor } from '../templates/template-begin.ts'
import { recordTemplateUse } from '../templates/template-store.ts'
import { Draft, type Submit } from '../terms.ts'
import { titleOf } from '../title.ts'
import { wholeTextRefusal } from '../paper/whole-text.ts'
import { isSignedTogether } from '../pages/drafting/form-kinds.ts'
import { isTypeOf, type DraftType } from '../types.ts'

export type BeginRequest = {
  readonly key: string
  /** A template says its type itself. */
  readonly type: DraftType
  readonly template?: Uuid | null
  readonly issuer: Uuid
  /** Series of the advisory body in whose name it is written. */
  readonly advisorySeries?: string | null
  readonly abstract: string
  /** Everything that is known besides: an answered document, a relation, an uploaded file instead of a written text. */
  readonly more?: Partial<Draft>
  /** What is known of the text besides the outline of its type. */
  readonly content?: Partial<Content>
  /** The matter whose records the paper was made from, and which of its papers it is. */
  readonly from?: Origin
}

/** `kind`: which paper of that matter, the same for every draft of it. */
export type Origin = { readonly matter: Uuid; readonly kind: string }

/**
 * Begins a draft with the outline of its type and the letterhead of its body. Problems: `outgoing/not-your-body`,
 * `outgoing/no-such-template`, `outgoing/template-body-ended`, `outgoing/type-of-other-system`, `outgoing/term-register-needed`, `outgoing/advisory-needs-register`, `outgoing/signer-not-permitted`, `outgoing/secret-refused`, `matter/not-found` for an answered document that the viewer may not see.
 */
export async function beginDraft(parts: Parts, request: BeginRequest): Promise<Performed | Problem> {
  const { db, files, world, viewer } = parts
  const { today, instant } = world.clock.now()
  const issuer = (await issuersFor(db.kysely, viewer.post.bodyId, today)).find(each => each.id === request.issuer)
  if (!issuer) return problem('outgoing/not-your-body', { field: 'issuer' })
  const template = request.template ? await templateFor(db.kysely, request.template, { body: issuer.id, today }) : null
  if (isProblem(template)) return template
  const recipients = template ? await receiversOf(db.kysely, template.parts, { today, office: viewer.post.bodyId }) : []
  if (isProblem(recipients)) return recipients
  const type = template?.type ?? request.type
  const of = systemOf(issuer)
  if (!isTypeOf(type, of)) return problem('outgoing/type-of-other-system', { field: 'type' })
  const choices = await seriesFor(db.kysely, issuer.id, { type, ...of })
  const own = request.advisorySeries ? choices.find(each => each.key === request.advisorySeries) : undefined
  if (request.advisorySeries && !own?.advisory) return problem('outgoing/advisory-needs-register', { field: 'issuer' })
  const series = own ?? choices[0]
  if (!series) return problem('outgoing/term-register-needed', { field: 'type' })
  const head = await letterheadOf(db.kysely, issuer, today)
  const advisory = own?.advisory ? { parent: issuer.name, organ: own.advisory, fullName: own.advisory } : {}
  const relates = await relationNamed(db.kysely, request.more?.relates)
  const written = Content.parse({
    ...head,
    ...advisory,
    ...frameOf(type),
    ...(template ? contentOf(template.parts) : {}),
    ...request.content,
  })
  const content = relates ? withRelation(written, type, relates, of) : written
  const stored = await storeContent({ db: db.kysely, files, at: instant }, content)
  if (isProblem(stored)) return stored
  const division = await divisionMark(parts, today)
  const input: DraftInput = {
    ...EMPTY,
    ...of,
    type,
    abstract: request.abstract || (template?.parts.abstract ?? ''),
    recipients,
    sign: signOf({ type, ...of, mark: own?.sign || head.mark, division }),
    issuer: issuer.id,
    series,
    content: { kind: 'text', hash: stored.hash },
    ...request.more,
    relates,
  }
  return openDraft(parts, { key: request.key, input, issuer, template: template?.id ?? null, from: request.from })
}

const EMPTY = {
  urgency: 'thuong',
  secret: 'khong',
  attachments: [],
  recipients: [],
  signer: null,
  coSigners: [],
  answers: [],
  relates: null,
  dueOn: null,
  note: null,
} as const

async function divisionMark({ db, viewer }: Parts, today: string): Promise<string | null> {
  const unit: BodyAt | null = viewer.post.unitId ? await bodyAt(db.kysely, viewer.post.unitId, today) : null
  return unit ? (unit.code.split('-').at(-1)?.toLocaleUpperCase('vi') ?? null) : null
}

/** A draft before it is looked at. */
export type DraftInput = Record<Exclude<keyof Draft, 'system'>, unknown> & Pick<Draft, 'system'>

type Opening = {
  readonly key: string
  readonly input: DraftInput
  readonly issuer: BodyAt
  readonly template: Uuid | null
  readonly from: Origin | undefined
}

async function openDraft(
  { db, world, viewer }: Parts,
  { key, input, issuer, template, from }: Opening,
): Promise<Performed | Problem> {
  const parsed = Draft.safeParse(input)
  const { today, instant } = world.clock.now()
  if (parsed.success && parsed.data.signer) {
    const permitted = await permittedSignerPosts(db.kysely, issuer.id, today)
    if (!permitted.includes(parsed.data.signer)) return problem('outgoing/signer-not-permitted', { field: 'signer' })
  }
  const answers = parsed.success ? parsed.data.answers : []
  for (const id of answers) {
    const read = await readMatter(db.kysely, world, viewer, id)
    if (isProblem(read)) return read
  }
  const { post } = viewer
  return inTransaction(db, async tx => {
    const opened = await openMatter(tx, world, viewer, {
      key,
      process: 'van-ban-di',
      act: 'soan',
      title: parsed.success ? titleOf(parsed.data) : 'văn bản',
      holder: { body: post.bodyId, unit: post.unitId, post: post.id },
      input: JSON.parse(JSON.stringify({ ...input, madeFrom: from ?? null })),
    })
    if (isProblem(opened)) return opened
    if (template) await recordTemplateUse(tx, { template, matter: opened.matterId, by: viewer.accountId, at: instant })
    return opened
  })
}

export type SaveRequest = {
  readonly matterId: Uuid
  readonly key: string
  readonly version: number
  readonly draft: DraftInput
  readonly content: Content | null
}

/** Saves a draft: a new version when a byte of its text has changed. Problems: `form/invalid`, `act/changed-meanwhile`, `storage/full`. */
export async function saveDraft(
  parts: Parts,
  { matterId, key, version, draft, content }: SaveRequest,
): Promise<Performed | Problem> {
  const { db, files, world, viewer } = parts
  const at = world.clock.now().instant
  const stored = content ? await storeContent({ db: db.kysely, files, at }, content) : null
  if (isProblem(stored)) return stored
  const input = stored ? { ...draft, content: { kind: 'text', hash: stored.hash } } : draft
  return inTransaction(db, tx => perform(tx, world, viewer, { matterId, act: 'luu', input, key, version }))
}

export type SubmitRequest = {
  readonly matterId: Uuid
  readonly key: string
  readonly version: number | undefined
  readonly levels: Submit['levels']
  readonly note: string | null
}

/**
 * Submits for sign-off. The text is drawn first: those bytes go through all levels, and those are approved. Problems:
 * `outgoing/cannot-be-set`, `outgoing/text-not-whole`, `outgoing/form-open`, `outgoing/form-ends-early`, `outgoing/joint-not-known`, those
 * of `advisoryRefusal` and of the act.
 */
export async function submitDraft(
  parts: Parts,
  { matterId, key, version, levels, note }: SubmitRequest,
): Promise<Performed | Problem> {
  const { db, world, viewer } = parts
  const read = await readMatter(db.kysely, world, viewer, matterId)
  if (isProblem(read)) return read
  if (read.matter.process !== 'van-ban-di') return problem('matter/not-found')
  const bytes = await drawDraft(parts, read)
  if (isProblem(bytes)) return bytes
  return inTransaction(db, tx =>
    perform(tx, world, viewer, { matterId, act: 'trinh', input: { levels, drawn: bytes, note }, key, version }),
  )
}

/** What keeps a written text from being submitted as it stands. */
function textRefusal({ form, coSigners = [] }: Content, type: DraftType): Problem | null {
  if (coSigners.length > 0 && !isSignedTogether(type)) return problem('outgoing/joint-not-known')
  if (!form || form.kind !== type) return null
  const open = openFields(form)
  if (open.length > 0) return problem('outgoing/form-open', { kind: form.kind, open })
  return endsTooEarly(form) ? problem('outgoing/form-ends-early') : null
}

/** The bytes of a draft as it stands, kept: without number and date, which come with the issue. */
async function drawDraft({ db, files, world }: Parts, { matter }: ReadMatter): Promise<Submit['drawn'] | Problem> {
  const document = outgoingOf(matter)
  if (document.content.kind === 'file') return { pdf: document.content.hash, docx: null }
  const content = await readContent(files, document.content.hash)
  if (isProblem(content)) return content
  const wrong = textRefusal(content, document.type) ?? (await advisoryRefusal(db.kysely, document, content.organ))
  if (wrong) return wrong
  const { instant } = world.clock.now()
  // Number and date come with the issue: their places stay empty.
  const model = documentOf(content, document, { number: null, date: null })
  const [pdf, docx] = [await drawn(model, 'pdf'), await drawn(model, 'docx')]
  if (isProblem(pdf)) return pdf
  if (isProblem(docx)) return docx
  const notWhole = wholeTextRefusal(documentText(model))
  if (notWhole) return notWhole
  const parts = { db: db.kysely, files, at: instant }
  const keptPdf = await storeUpload(parts, { name: 'trinh.pdf', content: pdf, mediaType: 'application/pdf' })
  if (isProblem(keptPdf)) return keptPdf
  const keptDocx = await storeUpload(parts, {
    name: 'trinh.docx',
    content: docx,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
  return isProblem(keptDocx) ? keptDocx : { pdf: keptPdf.hash, docx: keptDocx.hash }
}
