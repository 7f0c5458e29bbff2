import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../test/database/open.ts'
import { inTransaction } from '../database/transaction.ts'
import { announceIn, makeLiveHub } from './live.ts'
import { liveResponse } from './sse.ts'

async function until(met: () => boolean): Promise<void> {
  for (let tries = 0; !met() && tries < 200; tries++) await wait(25)
}

test('only streams with the principal hear, once, and nothing but the kind', async () => {
  const db = await testDatabase()
  const hub = makeLiveHub(db, error => expect.unreachable(String(error)))
  const mine: string[] = []
  const other: string[] = []
  const leave = await hub.join({ principals: [900_001, 900_002], send: kind => mine.push(kind) })
  await hub.join({ principals: [900_003], send: kind => other.push(kind) })
  hub.announce([900_001, 900_002], 'inbox')
  hub.announce([900_001], 'inbox')
  await until(() => mine.length > 0)
  expect(mine).toEqual(['inbox'])

  leave()
  hub.announce(
    Array.from({ length: 1200 }, (_, i) => 899_900 + i),
    'notice',
  )
  await until(() => other.length > 0)
  expect([mine, other]).toEqual([['inbox'], ['notice']])
  expect(hub.size).toBe(1)
  await hub.close()
})

test('an announcement inside a transaction is heard when it commits, never when it rolls back', async () => {
  const db = await testDatabase()
  const hub = makeLiveHub(db, error => expect.unreachable(String(error)))
  const heard: string[] = []
  await hub.join({ principals: [900_010], send: kind => heard.push(kind) })
  await inTransaction(db, async tx => {
    await announceIn(tx, [900_010], 'dropped')
    return { problem: 'form/invalid', status: 422, data: {} }
  })
  await inTransaction(db, tx => announceIn(tx, [900_010], 'kept'))
  await until(() => heard.length > 0)
  expect(heard).toEqual(['kept'])
  await hub.close()
})

test('a browser gets its events as a stream and leaves the hub when it goes', async () => {
  const db = await testDatabase()
  const hub = makeLiveHub(db, error => expect.unreachable(String(error)))
  const request = new AbortController()
  const response = await liveResponse(hub, [900_020], request.signal)
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader?.read())?.value).toBe('retry: 3000\n\n')
  hub.announce([900_020], 'inbox')
  expect((await reader?.read())?.value).toBe('data: {"kind":"inbox"}\n\n')
  request.abort()
  expect((await reader?.read())?.done).toBe(true)
  expect(hub.size).toBe(0)
  await hub.close()
})

test('whom a query finds hears as well, once for all that a moment gathered, beyond one message too', async () => {
  const db = await testDatabase()
  const hub = makeLiveHub(db, error => expect.unreachable(String(error)))
  const heard: string[] = []
  const asked: string[][] = []
  await hub.join({ principals: [910_001, 910_900], send: kind => heard.push(kind) })
  const who = (ids: readonly string[]) => {
    asked.push([...ids])
    return sql`select 'matter' as kind, n as principal from generate_series(910001, 911200) n union all select 'notice', 910900`
  }
  hub.announceOf(who, ['a'])
  hub.announceOf(who, ['b', 'a'])
  hub.announceOf(who, [])
  await until(() => heard.length >= 3)
  expect(heard.toSorted()).toEqual(['matter', 'matter', 'notice'])
  expect(asked).toEqual([['a', 'b']])
  await hub.close()
})

test('what was announced just before the end is still said', async () => {
  const db = await testDatabase()
  const [hub, other] = [makeLiveHub(db, error => expect.unreachable(String(error))), makeLiveHub(db, () => undefined)]
  const heard: string[] = []
  await hub.join({ principals: [920_001], send: kind => heard.push(kind) })
  other.announce([920_001], 'inbox')
  await other.close()
  await until(() => heard.length > 0)
  expect(heard).toEqual(['inbox'])
  await hub.close()
})
