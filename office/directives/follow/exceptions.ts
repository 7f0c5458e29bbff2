import { z } from 'zod'
import { bodiesAt, rawSetting, storeSetting } from '../../../org/index.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'

/** Setting: bodies which the statistics of directives leave out, each with its reason. Shown under every table (A157). */
export const EXCEPTIONS_SETTING = 'directive-statistics'

const Stored = z.object({ bodies: z.array(z.object({ id: z.uuid(), reason: z.string() })).default([]) })
export type Exceptions = { readonly bodies: ReadonlyArray<{ readonly id: Uuid; readonly name: string; readonly reason: string }> }

export async function exceptionsOf(db: Reader, today: PlainDate): Promise<Exceptions> {
  const { bodies } = Stored.catch({ bodies: [] }).parse((await rawSetting(db, EXCEPTIONS_SETTING)) ?? {})
  if (bodies.length === 0) return { bodies: [] }
  const named = new Map(
    (
      await bodiesAt(
        db,
        bodies.map(each => each.id),
        today,
      )
    ).map(body => [body.id, body.name]),
  )
  return { bodies: bodies.map(({ id, reason }) => ({ id, reason, name: named.get(id) ?? id })) }
}

export async function storeExceptions(
  tx: Tx,
  bodies: ReadonlyArray<{ id: Uuid; reason: string }>,
  by: Uuid | null,
): Promise<void> {
  await storeSetting(tx, { key: EXCEPTIONS_SETTING, value: { bodies }, by })
}
