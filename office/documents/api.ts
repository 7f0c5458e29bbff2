import { z } from 'zod'
import { readMatter } from '../../casework/index.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { apiRoute, type ApiRoute } from '../../platform/http/api.ts'
import { documentById, documentFiles, intakeById } from '../../records/index.ts'
import { DocumentRead, DocumentSent, DocumentShown, EntryAsked, EntryMade } from './api-terms.ts'
import type { Answers } from './intake/answers.ts'
import { INTAKE_FIELD_NAMES } from './intake/fields.ts'
import { registerIntake } from './books/register.ts'
import { storedText } from './document/stored-text.ts'
import { takeIn, type GivenFile, type TakenIn } from './intake/take-in.ts'
import type { ReadProposal } from './intake/proposals.ts'

const NOBODY: Problem = { ...problem('app/sign-in-needed'), status: 401 }

const read = apiRoute({
  method: 'post',
  path: '/documents',
  access: { right: 'records.register' },
  scope: 'documents:write',
  summary: {
    vi: 'Đưa một văn bản vào danh sách chờ vào sổ; trả về các trường đọc được',
    en: 'Takes a document in to wait for its entry; returns what was read',
  },
  input: { body: DocumentSent },
  output: DocumentRead,
  async handler({ body, app }) {
    if (!app.viewer) return NOBODY
    const files = filesOf(body)
    if (isProblem(files)) return files
    const taken = await takeIn({ db: app.db, files: app.files, jobs: app.jobs, world: await app.world() }, app.viewer, { files })
    return isProblem(taken) ? taken : readingOf(taken)
  },
})

function filesOf({ name, text, content, attachments }: z.infer<typeof DocumentSent>): GivenFile[] | Problem {
  if (text === undefined && content === undefined) return problem('documents/no-file', { field: 'text' })
  const first = text === undefined ? Buffer.from(content ?? '', 'base64') : new TextEncoder().encode(text)
  return [
    { name: name ?? 'van-ban.txt', content: first },
    ...attachments.map(each => ({ name: each.name, content: Buffer.from(each.content, 'base64') })),
  ]
}

function readingOf({ id, reading, proposals, refused }: TakenIn): z.input<typeof DocumentRead> {
  return {
    id,
    fields: Object.fromEntries(
      INTAKE_FIELD_NAMES.map(name => [
        name,
        { value: reading.fields[name].value, spans: reading.fields[name].spans.map(spanOf) },
      ]),
    ),
    sections: reading.sections.map(({ label, title, level }) => ({ label, title, level })),
    citations: reading.citations.map(({ text, designation, issuedOn, span }) => ({
      text,
      designation,
      issuedOn,
      span: spanOf(span),
    })),
    proposals: proposals.map(proposalOf),
    refusedAttachments: refused.map(({ name, refusal }) => ({ name, problem: refusal.problem })),
  }
}

const spanOf = ([start, end]: readonly [number, number]): [number, number] => [start, end]

function proposalOf({
  n,
  content,
  quote,
  leads,
  cooperating,
  leadInferred,
  due,
  product,
}: ReadProposal): z.input<typeof DocumentRead>['proposals'][number] {
  const body = ({ printed, body: id, name }: ReadProposal['leads'][number]) => ({ printed, body: id, name })
  return {
    n,
    content,
    quote,
    leads: leads.map(body),
    cooperating: cooperating.map(body),
    leadInferred,
    dueWords: due.words,
    dueOn: due.dueOn,
    dueAt: due.dueAt,
    flags: [...due.flags],
    product,
  }
}

const register = apiRoute({
  method: 'post',
  path: '/documents/register',
  access: { right: 'records.register' },
  scope: 'documents:write',
  summary: { vi: 'Vào sổ một văn bản đang chờ; trả về số đến', en: 'Registers a waiting document; returns its number' },
  input: { body: EntryAsked },
  output: EntryMade,
  async handler({ body, app }) {
    const { viewer } = app
    if (!viewer) return NOBODY
    const intake = await intakeById(app.db.kysely, viewer.post.bodyId, body.id)
    if (!intake) return { ...problem('records/intake-not-found'), status: 404 }
    const text = await storedText(app.files, intake.textHash)
    if (isProblem(text)) return text
    const world = await app.world()
    const answers: Answers = { ...intake.answers, ...body.answers }
    const request = { intake: body.id, key: body.key, version: body.version ?? intake.version, answers, marks: {}, text }
    const done = await inTransaction(app.db, tx => registerIntake(tx, world, viewer, request))
    return isProblem(done) ? done : { id: done.matterId, code: done.code, number: done.number, state: done.state }
  },
})

const one = apiRoute({
  method: 'get',
  path: '/documents/{id}',
  access: { right: 'records' },
  scope: 'documents:read',
  summary: { vi: 'Một văn bản đã vào sổ', en: 'A registered document' },
  input: { params: z.object({ id: z.uuid() }) },
  output: DocumentShown,
  async handler({ params, app }) {
    if (!app.viewer) return NOBODY
    const db = app.db.kysely
    const matter = await readMatter(db, await app.world(), app.viewer, params.id)
    if (isProblem(matter)) return matter
    const document = await documentById(db, params.id)
    if (!document) return problem('matter/not-found')
    const { id, type, designation, issuedOn, agency, abstract, urgency, signatory, recipients, legalBases, receivedOn, source } =
      document
    return {
      id,
      code: matter.matter.code,
      number: typeof matter.matter.fields['soDen'] === 'number' ? matter.matter.fields['soDen'] : null,
      state: matter.matter.state,
      type,
      designation,
      issuedOn,
      agency,
      abstract,
      urgency,
      signatory,
      recipients: [...recipients],
      legalBases: [...legalBases],
      receivedOn,
      source,
      files: (await documentFiles(db, id)).map(({ position, name, size, mediaType, hash, role }) => ({
        position,
        name,
        size,
        mediaType,
        hash,
        role,
      })),
    }
  },
})

/** The API of incoming documents. */
export const documentRoutes: readonly ApiRoute[] = [read, register, one]
