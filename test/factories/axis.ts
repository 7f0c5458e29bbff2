import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gatewayServer, newSystem, openPostBox, type System } from '@kheo/edxml'
import { fixedClock } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { makeBody, makePost, must, worldOf } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { folderStore } from '../../platform/files/folder-store.ts'
import { makeKeyring } from '../../platform/keyring.ts'
import { workOutbox, type OutboxOutcome } from '../../platform/telling/outbox.ts'
import {
  addDocumentFiles,
  insertDispatches,
  insertDocument,
  storeUpload,
  type DocumentRow,
  type NewDispatch,
} from '../../records/index.ts'
import { linkById, saveLink, useLink } from '../../office/exchange/relations/links.ts'
import { exchangeParts } from '../../office/exchange/parts.ts'
import { pull } from '../../office/exchange/arriving/receive.ts'
import { Saying, sendStatus } from '../../office/exchange/sending/say.ts'

/** A gateway on a port of its own, with the systems a test adds. */
export async function makeAxis(now: () => Date) {
  const folder = mkdtempSync(join(tmpdir(), 'kheo-axis-'))
  const systems: System[] = []
  const box = await openPostBox(folder)
  const server = gatewayServer({ box, systems: () => systems, now })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo // a TCP server has one
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    add(code: string, name: string) {
      const made = newSystem({ systemId: code, username: code, agencies: [{ code, name, parent: null }] })
      systems.push(made.system)
      return made
    },
    async close() {
      server.closeAllConnections()
      await new Promise<void>(done => void server.close(() => done()))
    },
  }
}

export type Axis = Awaited<ReturnType<typeof makeAxis>>

const keyring = makeKeyring([Buffer.alloc(32, 9)], 'test')

/** An office on an axis: a body with its connection, and what it does with documents there. */
export async function makeExchangeOffice(
  db: Database,
  axis: Axis,
  { code, name, body }: { code: string; name: string; body?: Uuid },
) {
  const files = folderStore(mkdtempSync(join(tmpdir(), 'kheo-exchange-')))
  let ms = Date.parse('2026-11-24T02:00:00Z')
  // Each look at the clock is a second later, as things happen one after the other.
  const clock = { now: () => fixedClock(new Date((ms += 1000)).toISOString()).now() }
  const at = () => clock.now().instant
  const made = axis.add(code, name)
  const own = await inTransaction(db, async tx => {
    const bodyId = body ?? (await makeBody(tx, { name }))
    const clerk = await makePost(tx, { bodyId, personName: 'Đỗ Thị Mai', scope: 'body', title: 'Văn thư' })
    const input = {
      body: bodyId,
      environment: 'thu-nghiem' as const,
      code,
      baseUrl: axis.baseUrl,
      systemId: code,
      username: code,
      applicationCode: 'QLVB',
      secretKey: made.secretKey,
      password: made.password,
    }
    const link = must(await saveLink(tx, keyring, { id: null, input, by: clerk.accountId, at: at() }))
    await useLink(tx, { id: link, active: true })
    return { bodyId, clerk, link }
  })
  const world = async () => ({ ...(await worldOf(db.kysely)), clock })
  const parts = exchangeParts({ db, files, keyring, clock, world })
  return {
    ...own,
    db,
    files,
    parts,
    setTime: (instant: string) => void (ms = Date.parse(instant)),
    /** An issued document with its file, addressed to agencies; as the register of outgoing documents leaves it. */
    async issue(
      to: readonly { readonly code: string; readonly name: string }[],
      change: Partial<DocumentRow> = {},
      text = 'Nội dung',
    ): Promise<Uuid> {
      const id = newId()
      const stored = must(
        await storeUpload(
          { db: db.kysely, files, at: at() },
          { name: 'van-ban.txt', content: new TextEncoder().encode(text), mediaType: 'text/plain' },
        ),
      )
      await inTransaction(db, async tx => {
        await insertDocument(tx, { ...issued(id, own.bodyId, name), ...change }, { at: at(), by: own.clerk.accountId })
        await addDocumentFiles(tx, id, [{ name: 'van-ban.txt', hash: stored.hash, role: 'original', warning: null }], at())
        await insertDispatches(tx, id, to.map(receiver), at())
      })
      return id
    },
    /** Lets what was said leave. */
    async say(): Promise<readonly OutboxOutcome[]> {
      const handlers = { 'exchange.status': ({ payload }: { payload: unknown }) => sendStatus(parts, Saying.parse(payload)) }
      return workOutbox(db, handlers, { now: at })
    },
  }
}

export type ExchangeOffice = Awaited<ReturnType<typeof makeExchangeOffice>>

/** The office fetches what waits for it at the gateway. */
export async function pulled({ db, link, parts }: ExchangeOffice) {
  const found = await linkById(db.kysely, link)
  if (!found) throw new Error('no link')
  return pull(parts, found)
}

const receiver = ({ code, name }: { code: string; name: string }, position: number): NewDispatch => ({
  position,
  kind: 'agency',
  name,
  bodyId: null,
  code: code || null,
  email: null,
  state: 'waiting',
  intakeId: null,
})

let running = 400

function issued(id: Uuid, bodyId: Uuid, agency: string): DocumentRow {
  const number = String((running += 1))
  return {
    id,
    direction: 'di',
    bodyId,
    type: 'Công văn',
    typeCode: null,
    number,
    symbol: 'VPUBND-TH',
    designation: `${number}/VPUBND-TH`,
    issuedOn: '2026-11-24',
    place: 'Trường Yên',
    agency,
    agencyBody: bodyId,
    abstract: 'Đôn đốc báo cáo kết quả rà soát trụ sở dôi dư',
    urgency: 'khan',
    confidentiality: null,
    signatory: { name: 'Lê Quang Vinh', position: 'CHÁNH VĂN PHÒNG' },
    recipients: ['Như trên', 'Lưu: VT, TH'],
    addressees: [],
    legalBases: [],
    sections: [],
    citations: [],
    proposals: [],
    reading: {},
    textHash: null,
    source: 'typed',
    receivedOn: null,
    note: null,
  }
}
