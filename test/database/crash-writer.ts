import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { openDatabase } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'

// A process to be killed: writes rows into an embedded database and says each number once it is committed.
const [dataDir = '', dump] = process.argv.slice(2)
const load = dump ? new Uint8Array(readFileSync(dump)) : undefined
const db = await openDatabase({ dataDir, load })
await db.query('CREATE TABLE IF NOT EXISTS written (n int PRIMARY KEY, text text NOT NULL)')
process.stdout.write('open\n')
for (let n = 1; ; n++) {
  await inTransaction(db, tx => sql`INSERT INTO written VALUES (${n}, ${'văn bản '.repeat(50)})`.execute(tx))
  process.stdout.write(`${n}\n`)
}
