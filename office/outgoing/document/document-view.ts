import { formatDate } from '@kheo/viet-text'
import { typeFacts } from '../types.ts'
import type { Asker } from '../../../casework/asker.ts'
import { firstReadings, readMatter, type FirstReading, type ReadMatter } from '../../../casework/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { bodiesAt, postsById } from '../../../org/index.ts'
import { dispatchesOf, documentFiles, type Dispatch } from '../../../records/index.ts'
import { signingOrder } from '../co-signing/order-view.ts'
import { formFindings } from '../drafting/form-check.ts'
import { isInside, refOf } from '../dispatch/inside.ts'
import { LEVEL_IDS, LEVELS } from '../signing/levels.ts'
import { VIEWS } from '../look.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { outgoingOf, stillAsked, type Outgoing } from '../outgoing.ts'
import { sendErrorWords } from '../dispatch/send-error.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'

/** An outgoing document for its page, or null when it is not there or not the viewer's to see. */
export async function outgoingHere({ app, world, viewer }: Asker, id: string | undefined): Promise<ReadMatter | null> {
  const read = isId(id) ? await readMatter(app.db.kysely, world, viewer, id) : null
  return !read || isProblem(read) || read.matter.process !== 'van-ban-di' ? null : read
}

type Names = (id: string | null) => string

/** Names of posts, divisions and bodies that the document mentions. */
async function namesIn({ app, today }: Asker, document: Outgoing): Promise<Names> {
  const posts = [
    document.signer,
    ...document.levels.map(each => each.post),
    ...document.returns.map(each => each.by),
    ...document.opinions.map(each => each.by),
    ...document.asked.map(each => each.ref),
  ].flatMap(id => id ?? [])
  const db = app.db.kysely
  const [people, bodies] = await Promise.all([
    postsById(db, [...new Set(posts)], today),
    bodiesAt(db, [...new Set(document.asked.map(each => each.ref))], today),
  ])
  const named = new Map([
    ...people.map(post => [post.id, `${post.personName}, ${post.title}`] as const),
    ...bodies.map(body => [body.id, body.name] as const),
  ])
  return id => (id === null ? '' : (named.get(id) ?? ''))
}

/** To whom it goes, or went: each with what became of it. */
export async function receiversOf({ app, lang }: Asker, matter: MatterState) {
  const db = app.db.kysely
  const document = outgoingOf(matter)
  if (document.sentOn === null && document.told.length === 0)
    return document.recipients.map(({ name, kind }) => ({ name, kind, state: null, at: null, error: null, incoming: null }))
  const refs = document.told.map(each => each.ref)
  const [sent, read] = await Promise.all([dispatchesOf(db, matter.id), firstReadings(db, matter.id, refs)])
  return [...sent.map(each => dispatchView(each, lang)), ...toldViews(document, read, lang)]
}

/** All that stands on the page besides what every matter shows. */
export async function documentView(asker: Asker, { matter }: ReadMatter) {
  const { app, lang } = asker
  const db = app.db.kysely
  const document = outgoingOf(matter)
  const [names, files] = await Promise.all([namesIn(asker, document), documentFiles(db, matter.id)])
  return {
    id: matter.id,
    code: matter.code,
    state: matter.state,
    version: matter.lastSeq,
    title: matter.title,
    typeName: typeFacts(document.type, document).name,
    designation: document.designation,
    issuedOn: document.issuedOn ? formatDate(document.issuedOn) : null,
    written: document.content.kind !== 'file',
    /** Earlier versions are compared where the text was written here. */
    drafted: document.content.kind === 'text',
    signer: names(document.signer),
    approved: document.approved,
    signature: document.signature
      ? {
          kind: document.signature.kind,
          on: formatDate(document.signature.on),
          by: document.signature.name
            ? [document.signature.name, document.signature.position].filter(Boolean).join(', ')
            : names(document.signature.by),
        }
      : null,
    steps: stepsOf(document, matter.state, names, lang),
    lastReturn: lastReturn(document, matter.state, names, lang),
    returns: document.returns.length,
    opinions: document.opinions.map(each => ({
      who: names(each.by),
      view: Object.entries(VIEWS).find(([id]) => id === each.view)?.[1][lang] ?? each.view,
      text: each.text,
      at: whenWords(new Date(each.at), lang),
      files: each.files.map(({ name, hash }) => ({ name, hash })),
    })),
    waitingFor: stillAsked(document).map(each => ({ who: names(each.ref), until: each.dueOn ? formatDate(each.dueOn) : null })),
    recipients: await receiversOf(asker, matter),
    files: files.map(({ position, name, role }) => ({ position, name, role })),
    attachments: document.attachments.map(({ name, hash }) => ({ name, hash })),
    later: document.later.map(each => ({ ...each, issuedOn: formatDate(each.issuedOn) })),
    cancelled: document.cancelled.map(each => ({ ...each, on: formatDate(each.on) })),
    cameSigned: document.cameSigned,
    recalled: document.recalled ? { ...document.recalled, on: formatDate(document.recalled.on) } : null,
    note: document.note,
    order: document.coSigners.length > 0 ? await signingOrder(asker, matter) : [],
    form: matter.state === 'trinh' ? await formFindings({ files: app.files, by: asker.viewer.accountId }, document, lang) : null,
  }
}

export type DocumentView = Awaited<ReturnType<typeof documentView>>

/** Receivers of any document that leaves, with what became of each sending. */
export async function dispatchViews({ app, lang }: Asker, id: string) {
  return (await dispatchesOf(app.db.kysely, id)).map(each => dispatchView(each, lang))
}

const dispatchView = (each: Dispatch, lang: Lang) => ({
  name: each.name,
  kind: each.kind,
  state: each.state,
  at: whenWords(each.at, lang),
  error: sendErrorWords(each.error, lang),
  incoming: each.kind === 'unit' && each.state === 'received' ? each.intakeId : null,
})

/** Colleagues and divisions that have it: who has opened it, and when first. */
function toldViews({ recipients, told }: Outgoing, read: ReadonlyMap<string, FirstReading>, lang: Lang) {
  return told.flatMap(({ ref, at }) => {
    const who = recipients.find(each => isInside(each) && refOf(each) === ref)
    if (!who) return []
    const first = read.get(ref)
    const reader = first && who.kind === 'division' ? first.name : null
    return [
      {
        name: who.name,
        kind: who.kind,
        state: first ? ('read' as const) : ('unread' as const),
        at: [whenWords(first?.at ?? new Date(at), lang), reader].filter(Boolean).join(', '),
        error: null,
        incoming: null,
      },
    ]
  })
}

type Lang = Asker['lang']

function stepsOf(document: Outgoing, state: string, names: Names, lang: Lang) {
  const chosen = LEVEL_IDS.filter(level => document.levels.some(each => each.level === level))
  return chosen.map(level => {
    const approval = document.approvals.find(each => each.level === level)
    const post = document.levels.find(each => each.level === level)?.post ?? null
    const now = state === 'trinh' && document.level === level
    return {
      id: level,
      head: LEVELS[level][lang],
      who: names(post),
      at: approval ? whenWords(new Date(approval.at), lang) : null,
      note: approval?.note ?? null,
      state: now ? ('current' as const) : approval ? ('done' as const) : ('to-come' as const),
    }
  })
}

/** Stands over the page until the document has been submitted again (A029). */
function lastReturn({ returns }: Outgoing, state: string, names: Names, lang: Lang) {
  const last = returns.at(-1)
  if (!last || (state !== 'du-thao' && state !== 'xin-y-kien' && state !== 'trinh')) return null
  return { who: names(last.by), at: whenWords(new Date(last.at), lang), reason: last.reason, count: returns.length }
}
