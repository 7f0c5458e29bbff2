import { setTimeout as wait } from 'node:timers/promises'
import { actShut } from '../../../casework/forms/act-shut.ts'
import { factsOf } from '../../../casework/facts/facts-beside.ts'
import { perform, readMatter, type Performed, type World } from '../../../casework/index.ts'
import type { Viewer } from '../../../kernel/access.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../../platform/database/transaction.ts'
import type { JobRunner } from '../../../platform/jobs.ts'
import { giveRefusal } from '../rules.ts'
import { GiveTasks, type GivenTask } from '../terms.ts'
import { giveTasks, tasksOf, type GiveRequest } from './give-tasks.ts'
import { keepOrder, lockOrder, noteProgress, orderByKey, runningOrders, type GivingOrder } from './order-store.ts'

/** Bodies that are told in one transaction: others wait for the embedded database that long. */
export const SLICE_BODIES = 150
/** A page asks the database several times: between two slices others have it as long as the slice took, at most so long. */
const REST_MS = 500
/** The job that goes on with one order; its data name it. */
export const GIVE_JOB = 'give-tasks'

const bodiesOf = ({ leads, cooperating }: GivenTask): number => leads.length + cooperating.length

/** The next tasks of an order: as many as a slice may tell, one at least. */
export function nextSlice(tasks: readonly GivenTask[], from: number): readonly GivenTask[] {
  let [end, bodies] = [from, 0]
  for (; end < tasks.length; end += 1) {
    bodies += bodiesOf(tasks[end] as GivenTask)
    if (end > from && bodies > SLICE_BODIES) break
  }
  return tasks.slice(from, end)
}

export type Ordered = { readonly order: Uuid }

/**
 * Gives the chosen tasks of a document: those of one slice at once, with the act; more of them as an order, which goes on behind the page slice by
 * slice. An order is refused as a whole before anything of it is given. Problems: those of `giveFromDocument`, `documents/giving-under-way`.
 */
export async function giveOrdered(
  tx: Tx,
  world: World,
  viewer: Viewer,
  request: GiveRequest,
): Promise<Performed | Ordered | Problem> {
  const earlier = await orderByKey(tx, viewer.accountId, request.key)
  if (earlier) return { order: earlier }
  const [running] = await runningOrders(tx, request.document)
  if (running) return problem('documents/giving-under-way', { order: running })
  const read = await tasksOf(tx, world, request)
  if (isProblem(read)) return read
  const { data } = GiveTasks.safeParse({ tasks: read.tasks })
  if (!data || nextSlice(data.tasks, 0).length === data.tasks.length) return giveTasks(tx, world, viewer, { request, read })
  const refusal = await wholeRefusal(tx, world, viewer, { document: request.document, input: data })
  if (refusal) return read.onCards(refusal)
  const order = { id: newId(), document: request.document, key: request.key, viewer, tasks: data.tasks }
  return { order: await keepOrder(tx, order, world.clock.now().instant) }
}

/** The rules of the act over all tasks of the order. */
async function wholeRefusal(
  tx: Tx,
  { clock, calendar, law }: World,
  viewer: Viewer,
  { document, input }: { document: Uuid; input: GiveTasks },
): Promise<Problem | null> {
  const shut = await actShut(tx, viewer, { matter: document, act: 'giao-viec' })
  if (shut) return shut
  const read = await readMatter(tx, { clock, calendar, law }, viewer, document)
  if (isProblem(read)) return read
  const { matter } = read
  const now = clock.now()
  const facts = await factsOf(tx, now, ['officePosts', 'livingBodies'], document)
  return giveRefusal({ matter, input, viewer, facts, now, effectiveOn: now.today, calendar, law })
}

/** Wakes an order that waits; while one is woken no other is. */
export async function wakeOrder(jobs: Pick<JobRunner, 'send'>, id: Uuid): Promise<void> {
  await jobs.send(GIVE_JOB, { id }, { onceKey: id })
}

type Parts = { readonly db: Database; readonly world: () => Promise<World> }

/** Goes on with an order to its end, each slice in a transaction of its own, so that others are served in between. Ends early with `signal`. */
export async function goOnGiving({ db, world }: Parts, id: Uuid, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted) {
    const now = await world()
    const began = performance.now()
    const order = await giveSlice(db, now, id)
    if (order?.state !== 'running') return
    await wait(Math.min(performance.now() - began, REST_MS), undefined, { signal }).catch(() => undefined)
  }
}

/** Gives the next slice of an order: act and progress stand together, or neither. A refusal stops the order and stays with it. */
export async function giveSlice(db: Database, world: World, id: Uuid): Promise<Pick<GivingOrder, 'done' | 'state'> | null> {
  const at = world.clock.now().instant
  const done = await inTransaction(db, async tx => {
    const order = await lockOrder(tx, id)
    if (order?.state !== 'running') return order
    const tasks = nextSlice(order.tasks, order.done)
    const key = `${order.key}:${order.done}`
    const given = await perform(tx, world, order.viewer, { matterId: order.document, act: 'giao-viec', input: { tasks }, key })
    if (isProblem(given)) return given
    const all = order.done + tasks.length
    const progress = { id, done: all, state: all === order.tasks.length ? ('done' as const) : ('running' as const) }
    await noteProgress(tx, progress, at)
    return progress
  })
  return isProblem(done) ? stopped(db, { id, refusal: done, at }) : done
}

function stopped(db: Database, { id, refusal, at }: { id: Uuid; refusal: Problem; at: Date }) {
  return inTransaction(db, async tx => {
    const order = await lockOrder(tx, id)
    if (order?.state !== 'running') return order
    const progress = { id, done: order.done, state: 'stopped' as const, problem: refusal }
    await noteProgress(tx, progress, at)
    return progress
  })
}
