import { formatDate } from '@kheo/viet-text'
import type { Viewer } from '../../../kernel/access.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { formProblem, isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { perform, type Performed, type World } from '../../../casework/index.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { documentById, type DocumentRow } from '../../../records/index.ts'
import { blankToNull, dateOf } from '../intake/answers.ts'
import type { Card, Common } from './give-cards.ts'
import { livingBodies } from '../../../org/index.ts'
import { isGroup, matchTyped, membersOf, namesIn } from '../../directives/index.ts'
import { placeOf } from '../intake/reading.ts'
import type { ReadProposal } from '../intake/proposals.ts'
import { documentsText } from '../text.ts'
import type { GivenTask } from '../terms.ts'

export type GiveRequest = {
  readonly document: Uuid
  readonly key: string
  readonly cards: readonly Card[]
  readonly common: Common
  readonly text: string
}
type Fault = { field: string; code: string; data?: Record<string, unknown> }

/**
 * Gives the chosen tasks of a document: each becomes a directive (several leads: one task with a directive per body) in one transaction
 * with the act on the document. Problems: `form/invalid` with the fields of each card, `documents/no-task-chosen`, those of the act.
 */
export async function giveFromDocument(tx: Tx, world: World, viewer: Viewer, request: GiveRequest): Promise<Performed | Problem> {
  const read = await tasksOf(tx, world, request)
  return isProblem(read) ? read : giveTasks(tx, world, viewer, { request, read })
}

/** The tasks that were chosen, as the act asks for them. `onCards`: a refusal of the act, said of the cards of the page. */
export type TasksRead = { readonly tasks: readonly unknown[]; readonly onCards: (refusal: Problem) => Problem }

/** What was typed on the chosen cards. Problems: `matter/not-found`, `form/invalid` with the fields of each card, `documents/no-task-chosen`. */
export async function tasksOf(tx: Tx, world: World, request: GiveRequest): Promise<TasksRead | Problem> {
  const document = await documentById(tx, request.document)
  if (!document) return problem('matter/not-found')
  const chosen = request.cards.map((card, i) => ({ card, i })).filter(({ card }) => card.chosen)
  if (chosen.length === 0) return problem('documents/no-task-chosen')
  const faults: Fault[] = []
  const tasks: unknown[] = []
  for (const { card, i } of chosen) {
    const task = await taskOf(tx, world, { card, i, document, request })
    if (Array.isArray(task)) faults.push(...task)
    else tasks.push(task)
  }
  faults.push(...commonFaults(request.common))
  const cards = chosen.map(({ i }) => i)
  return faults.length > 0 ? formProblem(faults) : { tasks, onCards: refusal => onCards(refusal, cards) }
}

/** All of them in one act. */
export async function giveTasks(
  tx: Tx,
  world: World,
  viewer: Viewer,
  { request: { document: matterId, key }, read: { tasks, ...read } }: { request: GiveRequest; read: TasksRead },
): Promise<Performed | Problem> {
  const done = await perform(tx, world, viewer, { matterId, act: 'giao-viec', input: { tasks }, key })
  return isProblem(done) ? read.onCards(done) : done
}

function commonFaults({ assigner, source }: Common): Fault[] {
  return [
    ...(assigner ? [] : [{ field: 'assigner', code: 'documents/assigner-needed' }]),
    ...(source ? [] : [{ field: 'source', code: 'documents/source-needed' }]),
  ]
}

/** The act names tasks by their place among the chosen ones; the page by their card. */
function onCards(refusal: Problem, cards: readonly number[]): Problem {
  const moved = (field: unknown): unknown =>
    typeof field === 'string' ? field.replace(/^tasks\.(\d+)\./u, (_, at: string) => `t.${cards[Number(at)] ?? at}.`) : field
  const { fields, field } = refusal.data
  if (Array.isArray(fields))
    return {
      ...refusal,
      data: { ...refusal.data, fields: fields.map((fault: Fault) => ({ ...fault, field: moved(fault.field) })) },
    }
  return { ...refusal, data: { ...refusal.data, field: moved(field) } }
}

type Parts = { readonly card: Card; readonly i: number; readonly document: DocumentRow; readonly request: GiveRequest }

async function taskOf(
  tx: Tx,
  world: World,
  { card, i, document, request }: Parts,
): Promise<Record<keyof GivenTask, unknown> | Fault[]> {
  const { today } = world.clock.now()
  const at = (name: string): string => `t.${i}.${name}`
  const leads = await bodiesIn(tx, card.leads, today, at('leads'))
  const cooperating = await bodiesIn(tx, card.cooperating, today, at('cooperating'))
  const faults = [...leads.faults, ...cooperating.faults]
  if (card.content.length < 5) faults.push({ field: at('content'), code: 'directives/content-needed' })
  if (leads.ids.length === 0 && leads.faults.length === 0) faults.push({ field: at('leads'), code: 'directives/lead-needed' })
  if (cooperating.ids.some(id => leads.ids.includes(id)))
    faults.push({ field: at('cooperating'), code: 'directives/lead-and-cooperating' })
  const dueOn = dateOf(card.dueOn)
  if (dueOn !== null && !/^\d{4}-\d{2}-\d{2}$/u.test(dueOn)) faults.push({ field: at('dueOn'), code: 'form/not-a-date' })
  const read = (document.proposals as unknown as readonly ReadProposal[]).filter(each => card.from.includes(each.n))
  const said = read.find(each => each.due.dueOn === dueOn)?.due ?? null
  // A day that the document sets may have gone by: the giver has seen it, and the history must not know another one.
  if (dueOn !== null && /^\d{4}-/u.test(dueOn) && dueOn < today && !said?.words)
    faults.push({ field: at('dueOn'), code: 'directives/date-in-past', data: { today } })
  if (faults.length > 0) return faults
  const { assigner, follower, source, urgency } = request.common
  return {
    id: newId(),
    proposals: card.from,
    content: card.content,
    leads: leads.ids,
    cooperating: cooperating.ids.map(body => ({ body, note: null })),
    dueOn,
    dueAt: said?.dueAt ?? null,
    dueWords: said?.words ?? null,
    product: blankToNull(card.product),
    field: null,
    sourceDocument: document.id,
    quote: quoteOf(read, document, request.text),
    authorised: null,
    assigner,
    follower: follower || null,
    source,
    urgency: urgency || document.urgency,
  }
}

type Bodies = { readonly ids: Uuid[]; readonly faults: Fault[] }

const isAnyGroup = (typed: string): boolean => namesIn(typed).some(isGroup)

/** Living bodies of typed names; a group is refused until its bodies are named; one that has ended is refused with its successors to choose from. */
async function bodiesIn(tx: Tx, typed: string, today: string, field: string): Promise<Bodies> {
  const ids: Uuid[] = []
  const faults: Fault[] = []
  const living = isAnyGroup(typed) ? await livingBodies(tx, today) : []
  for (const match of await matchTyped(tx, typed, today)) {
    const group = match.body === null ? membersOf(match.printed, living).length : 0
    if (group > 0) faults.push({ field, code: 'documents/group-not-named', data: { typed: match.printed, count: group } })
    else if (match.body === null) faults.push({ field, code: 'documents/body-not-matched', data: { typed: match.printed } })
    else if (match.endedOn !== null)
      faults.push({
        field,
        code: 'documents/body-ended',
        data: { name: match.name, successors: match.successors.map(each => each.name).join(', ') },
      })
    else if (!ids.includes(match.body)) ids.push(match.body)
  }
  return { ids, faults }
}

/** The sentence that gave the task, and where it stands. */
function quoteOf(read: readonly ReadProposal[], document: DocumentRow, text: string): GivenTask['quote'] {
  const [first] = read
  if (!first) return null
  const words = documentsText('vi')
  const place = words.place(placeOf(text, first.sentence))
  const name = [document.type, document.designation].filter(Boolean).join(' ')
  const dated = document.issuedOn ? `ngày\u00A0${formatDate(document.issuedOn)}` : ''
  return {
    text: read.map(each => each.quote).join(' … '),
    mark: read.length === 1 && first.mark ? [first.mark[0], first.mark[1]] : null,
    sourceLabel: [[name, dated].filter(Boolean).join(' '), place].filter(Boolean).join(', '),
  }
}
