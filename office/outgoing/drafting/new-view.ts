import type { Asker } from '../../../casework/asker.ts'
import { readMatter, type Performed } from '../../../casework/index.ts'
import { isId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { keepUploads } from '../../../casework/forms/uploads.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import type { BodyAt } from '../../../org/index.ts'
import { documentById, registersOf } from '../../../records/index.ts'
import type { Content } from './content.ts'
import { beginDraft } from './drafting.ts'
import type { Posted } from './form-input.ts'
import { issuersFor, systemOf } from '../paper/letterhead.ts'
import { outgoingOf } from '../outgoing.ts'
import { partsOf } from '../parts-of.ts'
import { abstractOf, nameOf } from './plan-abstract.ts'
import { RELATIONS, SECRETS, type Draft, type Recipient } from '../terms.ts'
import { templatesOf } from '../templates/template-store.ts'
import { draftTypeOf, isTypeOf, typeChoices, typeFacts, type DraftType } from '../types.ts'
import { readDraft } from './uploaded.ts'

/** A document that a new draft answers, or that it corrects, amends or replaces. */
export type Origin = {
  readonly id: Uuid
  readonly words: string
  /** "Kế hoạch số 112-KH/TU ngày 05/05/2026 của Tỉnh ủy". */
  readonly named: string
  readonly abstract: string
  readonly dueOn: string | null
  readonly agency: string | null
  readonly agencyBody: Uuid | null
  /** Of an outgoing document of ours: its type and those who got it. */
  readonly type: DraftType | null
  readonly recipients: readonly Recipient[]
}

/** The document that a new draft comes from, if the viewer may see it. */
export async function originOf({ app, viewer, world }: Asker, id: string | null): Promise<Origin | null> {
  if (!isId(id)) return null
  const db = app.db.kysely
  const read = await readMatter(db, world, viewer, id)
  const document = isProblem(read) ? null : await documentById(db, id)
  if (isProblem(read) || !document) return null
  const { type, designation, abstract, agency, agencyBody } = document
  const own = read.matter.process === 'van-ban-di' ? outgoingOf(read.matter) : null
  return {
    id,
    type: own?.type ?? null,
    recipients: own?.recipients ?? [],
    words: [type, designation, agency].filter(Boolean).join(', '),
    named: nameOf(document),
    abstract: abstract ?? '',
    dueOn: read.row.dueOn,
    agency,
    agencyBody,
  }
}

export async function newView(asker: Asker, query: URLSearchParams) {
  const { app, viewer, today } = asker
  const issuers = await issuersFor(app.db.kysely, viewer.post.bodyId, today)
  const templates = await templateChoices(asker, issuers)
  const answered = await originOf(asker, query.get('tra-loi'))
  const related = await originOf(asker, query.get('van-ban'))
  const relation = RELATIONS.find(each => each === query.get('lien-quan')) ?? null
  return {
    issuers: await issuerChoices(asker, issuers),
    types: typesFor(issuers),
    templates,
    template: templates.find(each => each.value === query.get('mau')) ?? null,
    answered,
    related: relation && related ? { ...related, relation } : null,
    abstract: answered ? answered.abstract : related && relation ? related.abstract : '',
  }
}

/** The bodies, and the advisory bodies that use their seal and have a register of their own. */
export async function issuerChoices({ app }: Asker, issuers: readonly BodyAt[]): Promise<{ value: string; label: string }[]> {
  const choices = issuers.map(({ id, name }) => ({ value: id, label: name }))
  for (const { id, name } of issuers) {
    const advisory = (await registersOf(app.db.kysely, id, 'di')).filter(register => register.advisory !== null)
    for (const register of advisory) choices.push({ value: `${id}/${register.series}`, label: `${register.advisory} (${name})` })
  }
  return choices
}

/** Templates that still hold, of these bodies and of every body. */
async function templateChoices({ app, today }: Asker, issuers: readonly BodyAt[]) {
  const bodies = issuers.map(each => each.id)
  const templates = (await templatesOf(app.db.kysely, bodies, today)).filter(each => !each.expired)
  return templates
    .filter(({ type }) => issuers.some(issuer => isTypeOf(type, systemOf(issuer))))
    .map(({ id, type, name }) => ({ value: id, label: `${typeFacts(type, {}).name}: ${name}`, type }))
}

/** Types of the systems to which the bodies belong. */
function typesFor(issuers: readonly BodyAt[]): { value: string; label: string }[] {
  const all = issuers.flatMap(issuer => typeChoices(systemOf(issuer)))
  return all.filter((each, i) => all.findIndex(other => other.value === each.value) === i)
}

/** Begins the draft that the page asked for. */
export async function postNew(asker: Asker, posted: Posted): Promise<Performed | Problem> {
  const answered = await originOf(asker, posted.one('answers'))
  const related = await originOf(asker, posted.one('related'))
  const relation = RELATIONS.find(each => each === posted.one('relation')) ?? null
  const secret = SECRETS.find(each => each === posted.one('secret')) ?? 'khong'
  const type = draftTypeOf(posted.one('type')) ?? 'cong-van'
  const [issuer = '', advisorySeries = ''] = posted.one('issuer').split('/')
  const upload = await uploadIn(asker, posted)
  if (isProblem(upload)) return upload
  return beginDraft(partsOf(asker), {
    key: posted.one('khoa'),
    type,
    issuer,
    advisorySeries: advisorySeries || null,
    template: isId(posted.one('mau')) ? posted.one('mau') : null,
    // What the file says it is about stands where nothing was typed.
    abstract: abstractOf(type, posted.one('abstract'), answered) || upload.abstract,
    more: {
      ...upload.more,
      secret,
      answers: answered ? [answered.id] : [],
      relates: related && relation ? { kind: relation, document: related.id, words: null } : null,
      dueOn: answered?.dueOn ?? null,
      ...(answered ? { recipients: backTo(answered) } : related ? { recipients: [...related.recipients] } : {}),
    },
    content: { ...(answered?.agency ? { addressees: [answered.agency], legalBases: [] } : {}), ...upload.content },
  })
}

type Upload = { readonly abstract: string; readonly content: Partial<Content>; readonly more: Partial<Draft> }

/** The draft that came as a file: read into pieces, or kept as it is. */
async function uploadIn({ app, viewer, world }: Asker, { form, one }: Posted): Promise<Upload | Problem> {
  const file = form.get('tep')
  if (!(file instanceof File) || file.size === 0) return { abstract: '', content: {}, more: {} }
  if (one('cach-tep') !== 'giu') {
    const read = await readDraft({ name: file.name, content: new Uint8Array(await file.arrayBuffer()), by: viewer.accountId })
    return isProblem(read) ? read : { ...read, more: {} }
  }
  const at = world.clock.now().instant
  const parts = { db: app.db.kysely, files: app.files, keyring: app.keyring, account: viewer.accountId, at }
  const { kept, refused } = await keepUploads(parts, [file])
  const [first] = kept
  if (refused[0] || !first) return refused[0]?.refusal ?? problem('upload/empty', { name: file.name })
  if (!(await isPdf(app.files, first.hash))) return problem('outgoing/not-a-pdf', { field: 'tep' })
  return { abstract: '', content: {}, more: { content: { kind: 'file', hash: first.hash } } }
}

async function isPdf(files: FileStore, hash: string): Promise<boolean> {
  const bytes = await files.read(hash)
  return !isProblem(bytes) && bytes.subarray(0, 5).toString('latin1') === '%PDF-'
}

/** The answer goes to whoever wrote. */
function backTo({ agency, agencyBody }: Origin): Recipient[] {
  if (!agency) return []
  return [{ kind: agencyBody ? 'unit' : 'agency', name: agency, body: agencyBody, code: null, email: null }]
}
