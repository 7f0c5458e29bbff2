import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { bodiesAt, livingSuccessors, successionsOf } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { geographiesOf } from './geographies.ts'

/** A body that became part of another one: until when it stood for itself. */
export type Predecessor = { readonly id: Uuid; readonly name: string; readonly endedOn: PlainDate }

/** Bodies that merged into this one or from which it was split; nearest first, each once. Their figures are never added to its own. */
export async function predecessorsOf(db: Reader, body: Uuid): Promise<Predecessor[]> {
  const lines = await successionsOf(db, body)
  const found = lines.flatMap(({ kind, fromId, fromName, toId, on }) =>
    toId === body && fromId && fromName && fromId !== body && (kind === 'merge' || kind === 'split')
      ? [{ id: fromId, name: fromName, endedOn: on }]
      : [],
  )
  return [...new Map(found.map(each => [each.id, each])).values()].toReversed()
}

/** When a body ended and who stands for it now; null: it still is. */
export async function endOf(
  db: Reader,
  body: Uuid,
  today: PlainDate,
): Promise<{ on: PlainDate; heirs: Array<{ id: Uuid; name: string }> } | null> {
  const [found] = await bodiesAt(db, [body], today)
  if (!found?.ended || !found.validUntil) return null
  const heirs = await bodiesAt(db, await livingSuccessors(db, body, today), today)
  return { on: found.validUntil, heirs: heirs.map(({ id, name }) => ({ id, name })) }
}

/** Days within a period on which the map of bodies changed. */
export async function mapChanges(db: Reader, period: { from: PlainDate; to: PlainDate }): Promise<PlainDate[]> {
  return (await geographiesOf(db, period)).slice(1).map(stretch => stretch.from)
}
