import { expect, test } from 'vitest'
import { emptyDatabaseUrl, onPostgres } from '../../test/database/open.ts'
import { announceIn, makeLiveHub } from '../web/live.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open.ts'

test.runIf(onPostgres)('two provinces live on one server, each in its schema', async () => {
  const databaseUrl = (await emptyDatabaseUrl()) ?? ''
  const here = await openDatabase({ databaseUrl, dataDir: '', schema: 'truong_yen' })
  const there = await openDatabase({ databaseUrl, dataDir: '', schema: 'dong_ha' })
  const applied = await migrate(here)
  expect(await migrate(there)).toEqual(applied)
  await here.query(`INSERT INTO principal (kind, ref_id) VALUES ('body', gen_random_uuid())`)
  expect(await there.query('SELECT count(*) AS n FROM principal')).toEqual([{ n: 0 }])

  const hub = makeLiveHub(there, error => expect.unreachable(String(error)))
  const heard: string[] = []
  const reached = Promise.withResolvers<void>()
  await hub.join({
    principals: [1],
    send: kind => {
      heard.push(kind)
      reached.resolve()
    },
  })
  await announceIn(here.kysely, [1], 'of the neighbour')
  await announceIn(there.kysely, [1], 'own')
  await reached.promise
  expect(heard).toEqual(['own'])
  await hub.close()
  await here.close()
  await there.close()
})
