import type { Viewer } from '../../kernel/access.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { fieldProblem, formProblem, isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { bodiesAt, livingSuccessors, postsById, type PostLine } from '../../org/index.ts'
import { openMatter, type Performed, type World } from '../../casework/index.ts'
import { directiveOpening, recurringOpening } from './opening.ts'
import { recurrenceFrom, type Repeat } from './recurrence/recurrence-words.ts'
import { NewTask } from './terms.ts'

/** A task as asked for; with `repeat` it comes again. */
type Asked = { readonly key: string; readonly repeat?: Repeat | null } & Record<string, unknown>

/**
 * Gives a task: to one lead body a directive; to several a `giao-nhieu` held by the Office's follower with one directive each; one that comes again, from its first deadline, to a `viec-dinh-ky`. Problems:
 * `form/invalid` with its fields, `directives/lead-ended` (offers the successor), `directives/date-in-past`, `act/not-allowed`.
 */
export async function giveTask(
  tx: Tx,
  world: World,
  viewer: Viewer,
  { key, repeat = null, ...raw }: Asked,
): Promise<Performed | Problem> {
  const parsed = NewTask.safeParse(raw)
  if (!parsed.success)
    return formProblem(parsed.error.issues.map(issue => ({ field: issue.path.join('.'), code: codeOf(issue.message) })))
  const task = parsed.data
  const { today } = world.clock.now()
  if (task.dueOn && task.dueOn < today) return fieldProblem('directives/date-in-past', 'dueOn', { today })
  const ended = await endedBody(tx, [...task.leads, ...task.cooperating.map(part => part.body)], today)
  if (ended) return ended
  const twice = task.cooperating.find(part => task.leads.includes(part.body))
  if (twice) return fieldProblem('directives/lead-and-cooperating', 'cooperating', { body: twice.body })
  const people = await partiesOf(tx, { task, viewer, today })
  if (isProblem(people)) return people
  const rule = recurrenceOf(task, repeat)
  if (isProblem(rule)) return rule
  return openMatter(tx, world, viewer, {
    key,
    ...(rule === null ? directiveOpening(task, people) : recurringOpening(task, rule, people)),
  })
}

/** The rule of a task that comes again, from its first deadline; null: given once. */
function recurrenceOf({ leads, dueOn }: NewTask, repeat: Repeat | null): string | Problem | null {
  if (repeat === null) return null
  if (dueOn === null) return fieldProblem('directives/recurrence-date-needed', 'dueOn')
  if (leads.length > 1) return fieldProblem('directives/recurrence-one-lead', 'leads')
  return recurrenceFrom(repeat, dueOn) ?? fieldProblem('directives/recurrence-month', 'dueOn')
}

/** Schemas give codes of ours as messages where a sentence of our own is wanted. */
function codeOf(message: string): string {
  return message.includes('/') ? message : 'form/invalid-value'
}

async function endedBody(tx: Tx, ids: readonly Uuid[], today: string): Promise<Problem | null> {
  const bodies = await bodiesAt(tx, ids, today)
  if (bodies.length < new Set(ids).size) return fieldProblem('directives/body-not-found', 'leads')
  const gone = bodies.find(body => body.ended)
  if (!gone) return null
  const living = await bodiesAt(tx, await livingSuccessors(tx, gone.id, today), today)
  const successors = living.map(({ id, name }) => ({ id, name }))
  return fieldProblem('directives/lead-ended', 'leads', { name: gone.name, on: gone.validUntil, successors })
}

type People = { readonly assigner: PostLine; readonly follower: PostLine }

async function partiesOf(
  tx: Tx,
  { task, viewer, today }: { task: NewTask; viewer: Viewer; today: string },
): Promise<People | Problem> {
  const followerId = task.follower ?? viewer.post.id
  const posts = await postsById(tx, [task.assigner, followerId], today)
  const assigner = posts.find(post => post.id === task.assigner)
  const follower = posts.find(post => post.id === followerId)
  if (!assigner?.isLeader) return fieldProblem('directives/assigner-not-leader', 'assigner')
  return follower ? { assigner, follower } : problem('directives/follower-not-found', { field: 'follower' })
}

/** A key for a form about to be shown. */
export const newFormKey = (): string => newId()
