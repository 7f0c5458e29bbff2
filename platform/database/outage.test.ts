import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { onPostgres } from '../../test/database/open.ts'
import { postgresBinaries, startPostgres, type PostgresServer } from '../../test/database/postgres-server.ts'
import { openDatabase } from './open.ts'
import { OutageError } from './outage.ts'
import { inTransaction } from './transaction.ts'

const binaries = onPostgres ? postgresBinaries() : null
let server: PostgresServer | null = null

afterAll(() => server?.remove())

describe.runIf(binaries !== null)('when the server goes away', () => {
  test('queries and open transactions end in an outage, and all works again after its return', async () => {
    server = await startPostgres(binaries ?? '')
    const db = await openDatabase({ databaseUrl: server.url('postgres'), dataDir: '', poolSize: 4 })
    const heard: string[] = []
    await db.listen(
      'kheo_live',
      payload => heard.push(payload),
      () => heard.push('resumed'),
    )

    const cut = inTransaction(db, async tx => {
      await sql`SELECT 1`.execute(tx)
      await server?.stop('immediate')
      await sql`SELECT 1`.execute(tx)
    })
    await expect(cut).rejects.toBeInstanceOf(OutageError)
    await expect(db.query('SELECT 1')).rejects.toBeInstanceOf(OutageError)
    await expect(sql`SELECT 1`.execute(db.kysely)).rejects.toBeInstanceOf(OutageError)

    await server.start()
    expect(await db.query('SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(await inTransaction(db, async tx => (await sql`SELECT 2 AS two`.execute(tx)).rows)).toEqual([{ two: 2 }])
    await until(() => heard.includes('resumed'))
    await db.query(`SELECT pg_notify('kheo_live', 'inbox')`)
    await until(() => heard.includes('inbox'))
    await db.close()
  })

  test('a wrong address is an outage at once', async () => {
    const opening = openDatabase({ databaseUrl: 'postgresql://kheo@127.0.0.1:9/none', dataDir: '' })
    await expect(opening).rejects.toBeInstanceOf(OutageError)
  })
})

/** Waits for something another process brings about. */
async function until(true_: () => boolean): Promise<void> {
  for (let tries = 0; !true_() && tries < 400; tries++) await wait(25)
}
