import { readFileSync } from 'node:fs'
import { documentId, writePackage, type DocumentPackage, type Gateway } from '@kheo/edxml'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import type { Database } from '../../../platform/database/open.ts'
import { intakeById, intakeFiles, waitingIntakes } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { makeAxis, makeExchangeOffice, type Axis, type ExchangeOffice } from '../../../test/factories/axis.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { readScanNow, useDocuments } from '../../../test/factories/documents.ts'
import { scanOf } from '../../documents/index.ts'
import { takeDirectory } from '../sending/directory.ts'
import { linkById } from '../relations/links.ts'
import { pull } from './receive.ts'
import { sayWhatIsDue } from '../sending/say.ts'
import { statusLog } from '../sending/status-log.ts'

const SLOW = 180_000
const NOW = '2026-11-24T02:00:00Z'
const SENDER = { code: 'H91.01', name: 'Văn phòng UBND tỉnh Trường Yên' }
const OWN = { code: 'H90.15', name: 'Sở Tài chính tỉnh Hoa Lư' }
const fixture = (name: string) => readFileSync(new URL(`../../documents/scan/fixtures/${name}`, import.meta.url))
const other = (content: Uint8Array, mark: string) => Buffer.concat([content, Buffer.from(`\n%${mark}`)])

let axis: Axis
let db: Database
let office: ExchangeOffice
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
  axis = await makeAxis(() => new Date(NOW))
  office = await makeExchangeOffice(db, axis, OWN)
  await takeDirectory(db.kysely, [{ ...SENDER, oldCode: null, parent: null, type: '' }], new Date(NOW))
})
afterAll(() => axis.close())

let number = 700

/** A package of one file comes in; its id on the axis. */
async function arrive(name: string, content: Uint8Array): Promise<string> {
  const named = { organId: SENDER.code, issuedOn: '2026-11-24', number: String((number += 1)), notation: 'VPUBND-TH' }
  const message: DocumentPackage = {
    kind: 'document',
    from: { organId: SENDER.code, name: SENDER.name },
    to: [{ organId: OWN.code, name: OWN.name }],
    document: {
      documentId: documentId(named),
      number: named.number,
      notation: named.notation,
      issuedOn: '2026-11-24',
      typeName: 'Công văn',
      type: 2,
      subject: 'Rà soát nhà công vụ',
      signer: { name: 'Lê Quang Vinh' },
    },
    trace: [],
    business: { kind: 'new' },
    attachments: [{ id: 'tep-0', name, contentType: 'application/octet-stream' }],
  }
  const parts: Uint8Array[] = []
  for await (const part of writePackage(message, () => [content], '2026-12-31')) parts.push(part)
  const id = newId()
  const unused = () => Promise.reject(new Error('not asked here'))
  const gateway: Gateway = {
    send: unused,
    agencies: unused,
    check: unused,
    waiting: async type => (type === 'edoc' ? [{ id, type, from: SENDER.code, to: OWN.code, at: NOW }] : []),
    async *fetch() {
      yield Buffer.concat(parts)
    },
    tell: async () => undefined,
  }
  const link = await linkById(db.kysely, office.link)
  if (!link) throw new Error('no link')
  await pull({ ...office.parts, gateway: () => gateway }, link)
  return message.document.documentId
}

const waiting = () => waitingIntakes(db.kysely, office.bodyId, 1000)
const read = (hash: string) => readScanNow({ db, files: office.files, world: office.parts.world }, hash)
const said = async (documentKey: string) =>
  (await statusLog(db.kysely, { linkId: office.link, documentKey, otherCode: SENDER.code })).map(
    ({ code, description }) => `${code} ${description}`,
  )

test(
  'a document that comes as a scan is read behind: its text and tasks follow, fields stay as its sender says',
  { timeout: SLOW },
  async () => {
    const content = other(fixture('cong-van-quet.pdf'), 'over the axis')
    await arrive('cong-van.pdf', content)
    const intake = (await waiting()).at(-1)
    const [file] = await intakeFiles(db.kysely, intake?.id ?? '')
    expect(intake?.reading).toMatchObject({ file: { scan: { read: false }, warnings: [] } })
    expect(await scanOf(db.kysely, file?.hash ?? '')).toMatchObject({ state: 'waiting' })
    await read(file?.hash ?? '')
    const after = await intakeById(db.kysely, office.bodyId, intake?.id ?? '')
    expect(after?.answers).toEqual(intake?.answers)
    expect(after?.reading).toMatchObject({ file: { scan: { read: true } } })
    expect(after?.proposals.length).toBeGreaterThan(0)
    expect(after?.textHash).not.toBe(intake?.textHash)
    expect(await office.files.read(file?.hash ?? '')).toEqual(content)
    // The same scan once more, under another number: what was read stands at once.
    await arrive('cong-van.pdf', content)
    const same = (await waiting()).at(-1)
    expect(same?.reading).toMatchObject({ file: { scan: { read: true } } })
    expect(same?.answers).toMatchObject({ recipients: '', position: '' })
  },
)

test('a picture that is the document itself is a document, whatever the list of attachments takes', async () => {
  await arrive('cong-van.png', other(fixture('mat.png').subarray(0, 400), 'broken picture'))
  expect((await waiting()).at(-1)?.reading).toMatchObject({ file: { kind: 'png', scan: { read: false } } })
})

test(
  'a stamp found by the reading: put aside, deleted, refused to the sender; the same file is refused as it comes',
  { timeout: SLOW },
  async () => {
    const secret = other(fixture('mat.png'), 'over the axis')
    const key = await arrive('van-ban.png', secret)
    const intake = (await waiting()).at(-1)
    const [file] = await intakeFiles(db.kysely, intake?.id ?? '')
    await read(file?.hash ?? '')
    expect(await intakeById(db.kysely, office.bodyId, intake?.id ?? '')).toMatchObject({
      answers: {},
      droppedAt: expect.any(Date),
    })
    expect(await office.files.has(file?.hash ?? '')).toBe(false)
    await sayWhatIsDue(office.parts)
    expect(await said(key)).toEqual(['01 Đã đến', '02 Bản quét mang dấu chỉ độ mật'])
    const before = (await waiting()).length
    const again = await arrive('van-ban.png', secret)
    expect((await waiting()).length).toBe(before)
    expect(await said(again)).toEqual(['02 Văn bản mang dấu chỉ độ mật, không gửi qua mạng. Gửi theo quy định về văn bản mật.'])
    expect(await office.files.has(file?.hash ?? '')).toBe(false)
  },
)

test('a text with a stamp of secrecy is refused as it comes, and nothing of its header or files stays', async () => {
  const text = Buffer.from(LETTER.replace('Số: 268', 'TỐI MẬT\nSố: 268'))
  const before = (await waiting()).length
  const key = await arrive('van-ban.txt', text)
  expect((await waiting()).length).toBe(before)
  expect(await said(key)).toMatchObject([expect.stringMatching(/^02 /u)])
  const [row] = await db.query<{ state: string; error: string; facts: string }>(
    `select state, error, facts::text as facts from exchange_message
      where link_id = $1 order by at desc limit 1`,
    [office.link],
  )
  expect(row).toMatchObject({ state: 'tu-choi', error: 'documents/secret-refused', facts: '{}' })
})
