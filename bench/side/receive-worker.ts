import { folderStore } from '../../platform/files/folder-store.ts'
import { nowAt } from '../../kernel/clock.ts'
import { exchangeParts } from '../../office/exchange/parts.ts'
import { linkById, saveLink, useLink } from '../../office/exchange/relations/links.ts'
import { pull } from '../../office/exchange/arriving/receive.ts'
import { makeBody, makePost, must, worldOf } from '../../org/index.ts'
import { openDatabase } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { makeKeyring } from '../../platform/keyring.ts'
import { RECEIVER } from './receiver.ts'

/** What the bench tells this process, and what it answers. */
export type ReceiveOrder = 'pull'
export type ReceiveAnswer =
  | 'ready'
  | { readonly stored: number; readonly failed: number; readonly documents: number; readonly mebibytes: number }
export type ReceiveSetting = {
  readonly databaseUrl: string
  readonly folder: string
  readonly baseUrl: string
  readonly secretKey: string
  readonly password: string
}

// An office that receives, in a process of its own so that its memory is its own: `receive-worker.ts SETTING`.
const { databaseUrl, folder, ...entry } = JSON.parse(process.argv[2] ?? '') as ReceiveSetting // given by the bench
const db = await openDatabase({ databaseUrl, dataDir: '', poolSize: 8 })
const keyring = makeKeyring([Buffer.alloc(32, 9)], 'bench')
const clock = { now: () => nowAt(new Date()) }
const world = async () => ({ ...(await worldOf(db.kysely)), clock })
const parts = exchangeParts({ db, files: folderStore(folder), keyring, clock, world })
const id = await inTransaction(db, async tx => {
  const body = await makeBody(tx, { name: RECEIVER.name })
  const clerk = await makePost(tx, { bodyId: body, personName: 'Đỗ Thị Mai', scope: 'body', title: 'Văn thư' })
  const { code } = RECEIVER
  const input = { body, environment: 'thu-nghiem' as const, code, systemId: code, username: code, applicationCode: '', ...entry }
  const made = must(await saveLink(tx, keyring, { id: null, input, by: clerk.accountId, at: clock.now().instant }))
  await useLink(tx, { id: made, active: true })
  return made
})
process.on('message', () => void pulled().then(say))
process.on('disconnect', () => process.exit(0))
say('ready')

async function pulled(): Promise<ReceiveAnswer> {
  const link = await linkById(db.kysely, id)
  if (!link) throw new Error('no connection')
  const { stored, failed } = await pull(parts, link)
  const [row] = await db.query<{ n: number }>(`select count(*)::int as n from intake where source = 'exchange'`)
  return { stored, failed, documents: row?.n ?? 0, mebibytes: held() }
}

/** What is still held once the garbage is gone, in MiB. */
function held(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return Math.round((heapUsed + external) / 1024 ** 2)
}

function say(answer: ReceiveAnswer): void {
  process.send?.(answer)
}
