import type { Uuid } from '../../../kernel/ids.ts'
import { readMatter } from '../../../casework/index.ts'
import { isProblem } from '../../../kernel/problem.ts'
import type { Asker } from '../asker.ts'
import { wordsOf } from '../problem-words.ts'
import { orderById, type GivingOrder } from './order-store.ts'

export type OrderView = Pick<GivingOrder, 'done' | 'state'> & {
  readonly document: Uuid
  readonly number: number | null
  readonly title: string
  readonly all: number
  /** Why it stopped, and which tasks are not given. */
  readonly why: string | null
  readonly left: readonly string[]
}

/** How far an order has come, for who gave it. Null: not there, or not his. */
export async function orderView({ app, viewer, world, lang }: Asker, document: Uuid, id: Uuid): Promise<OrderView | null> {
  const order = await orderById(app.db.kysely, id)
  if (order?.document !== document || order.account !== viewer.accountId) return null
  const read = await readMatter(app.db.kysely, world, viewer, document)
  if (isProblem(read)) return null
  const { title, fields } = read.matter
  return {
    document,
    number: typeof fields['soDen'] === 'number' ? fields['soDen'] : null,
    title,
    done: order.done,
    all: order.tasks.length,
    state: order.state,
    why: order.problem ? wordsOf(order.problem, lang) : null,
    left: order.state === 'stopped' ? order.tasks.slice(order.done).map(task => task.content) : [],
  }
}
