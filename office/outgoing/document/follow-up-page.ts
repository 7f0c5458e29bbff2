import { formatDate } from '@kheo/viet-text'
import type { Asker } from '../../../casework/asker.ts'
import { perform, type Performed, type ReadMatter } from '../../../casework/index.ts'
import { newId } from '../../../kernel/ids.ts'
import { formProblem, isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { postsById } from '../../../org/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { documentById } from '../../../records/index.ts'
import { matchBody, namesIn, SOURCES, type SourceKind } from '../../directives/index.ts'
import { proposalsOf, readWords } from '../../documents/index.ts'
import { entered } from './follow-up.ts'
import type { Posted } from '../drafting/form-input.ts'
import { outgoingOf, type Outgoing } from '../outgoing.ts'

/** Where a task comes from, by the type of its document. */
const SOURCE_OF: Readonly<Partial<Record<Outgoing['type'], SourceKind>>> = {
  'thong-bao': 'thong-bao-ket-luan',
  'nghi-quyet': 'nghi-quyet',
  'quyet-dinh': 'quyet-dinh',
  'chi-thi': 'chi-thi',
  'cong-dien': 'cong-dien',
  'ke-hoach': 'ke-hoach',
  'chuong-trinh': 'ke-hoach',
  'bao-cao': 'bao-cao',
}

/** Tasks that the issued text gives, read as from an incoming document; those entered already are marked. */
export async function followUpView({ app, viewer, world, lang }: Asker, { matter }: ReadMatter) {
  const document = outgoingOf(matter)
  const record = await documentById(app.db.kysely, matter.id)
  const text = await textOf(app.files, record?.textHash ?? null)
  const { today } = world.clock.now()
  const known = entered(matter)
  const { issuedOn } = document
  const { tasks } = await readWords({ db: app.db.kysely, by: viewer.accountId }, text, {
    issuedOn,
    receivedOn: today,
    issuer: record?.agency ?? null,
  })
  const at = { issuedOn, receivedOn: today, today, calendar: world.calendar }
  const proposals = await proposalsOf(app.db.kysely, { text, tasks }, at)
  const names = (bodies: ReadonlyArray<{ name: string | null; printed: string }>) =>
    bodies.map(each => each.name ?? each.printed).join('; ')
  return {
    id: matter.id,
    title: matter.title,
    designation: document.designation ?? matter.code,
    version: matter.lastSeq,
    source: SOURCE_OF[document.type] ?? 'cong-van',
    sources: Object.entries(SOURCES).map(([value, name]) => ({ value, label: name[lang] })),
    tasks: proposals.map(each => ({
      n: each.n,
      content: each.content,
      quote: each.quote,
      leads: names(each.leads),
      cooperating: names(each.cooperating),
      dueOn: each.due.dueOn ? formatDate(each.due.dueOn) : '',
      dueWords: each.due.words ?? '',
      directive: known.find(other => other.n === each.n)?.directive ?? null,
    })),
  }
}

async function textOf(files: Asker['app']['files'], hash: string | null): Promise<string> {
  const stored = hash === null ? null : await files.read(hash)
  return stored && !isProblem(stored) ? stored.toString('utf8') : ''
}

/** Enters the chosen tasks: the signer gives them, whoever posts follows them. Problems: `form/invalid` by field, those of the act. */
export async function postFollowUp(asker: Asker, read: ReadMatter, posted: Posted): Promise<Performed | Problem> {
  const { app, world, viewer, today } = asker
  const { matter } = read
  const { signer, urgency } = outgoingOf(matter)
  const [assigner] = signer ? await postsById(app.db.kysely, [signer], today) : []
  if (!assigner) return problem('outgoing/signer-assigns')
  const view = await followUpView(asker, read)
  const faults: Array<{ field: string; code: string; data?: Record<string, unknown> }> = []
  const tasks = []
  for (const task of view.tasks.filter(each => posted.one(`t.${each.n}.chon`) === 'on')) {
    const at = (name: string): string => `t.${task.n}.${name}`
    const leads = await bodiesIn(asker, posted.one(at('leads')))
    const cooperating = await bodiesIn(asker, posted.one(at('cooperating')))
    for (const [name, found] of [
      ['leads', leads],
      ['cooperating', cooperating],
    ] as const)
      if (found.missing) faults.push({ field: at(name), code: 'outgoing/body-not-matched', data: { typed: found.missing } })
    if (leads.ids.length === 0 && !leads.missing) faults.push({ field: at('leads'), code: 'outgoing/lead-needed' })
    tasks.push({
      id: newId(),
      n: task.n,
      content: posted.one(at('content')),
      leads: leads.ids,
      cooperating: cooperating.ids.filter(id => !leads.ids.includes(id)).map(body => ({ body, note: null })),
      dueOn: posted.date(at('dueOn')) || null,
      dueWords: task.dueWords || null,
      quote: { text: task.quote, mark: null, sourceLabel: view.designation },
      assigner: assigner.id,
      follower: viewer.post.id,
      source: posted.one('source'),
      urgency,
    })
  }
  if (faults.length > 0) return formProblem(faults)
  const placed = (post: { id: string; bodyId: string; unitId: string | null }) => ({
    id: post.id,
    bodyId: post.bodyId,
    unitId: post.unitId,
  })
  const input = { tasks, assigner: placed(assigner), follower: placed(viewer.post) }
  return inTransaction(app.db, tx =>
    perform(tx, world, viewer, { matterId: matter.id, act: 'theo-doi', input, key: `${posted.one('khoa')}:theo-doi` }),
  )
}

async function bodiesIn({ app, today }: Asker, typed: string): Promise<{ ids: string[]; missing: string | null }> {
  const ids: string[] = []
  for (const name of namesIn(typed)) {
    const match = await matchBody(app.db.kysely, name, today)
    if (match.body === null || match.endedOn !== null) return { ids, missing: name }
    if (!ids.includes(match.body)) ids.push(match.body)
  }
  return { ids, missing: null }
}
