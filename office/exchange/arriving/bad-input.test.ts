import { documentId, writePackage, writeStatus, type DocumentPackage, type Gateway, type StatusMessage } from '@kheo/edxml'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxOf, paragraph, pdfOf } from '../../../libs/official-document/input/fixtures/build.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Database } from '../../../platform/database/open.ts'
import { intakeFiles, waitingIntakes } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { makeAxis, makeExchangeOffice, type Axis, type ExchangeOffice } from '../../../test/factories/axis.ts'
import { takeDirectory } from '../sending/directory.ts'
import { exchangeLines } from '../relations/exchange-view.ts'
import { linkById, notePulled } from '../relations/links.ts'
import { pull } from './receive.ts'
import { statusLog } from '../sending/status-log.ts'

const NOW = '2026-11-24T02:00:00Z'
const TODAY = '2026-11-24'
const SENDER = { code: 'H99.01', name: 'Văn phòng UBND tỉnh Trường Yên' }
const OWN = { code: 'H98.15', name: 'Sở Tài chính tỉnh Hoa Lư' }

let axis: Axis
let db: Database
let office: ExchangeOffice
beforeAll(async () => {
  db = await testDatabase()
  axis = await makeAxis(() => new Date(NOW))
  office = await makeExchangeOffice(db, axis, OWN)
  await takeDirectory(db.kysely, [{ ...SENDER, oldCode: null, parent: null, type: '' }], new Date(NOW))
})
afterAll(() => axis.close())

type Waiting = { readonly from: string; readonly type: 'edoc' | 'status'; readonly bytes: Uint8Array }
const toldGateway: string[] = []

/** A gateway that checks nothing of what it hands on. */
function lax(waiting: readonly Waiting[]): Gateway {
  const held = waiting.map(one => ({ ...one, id: newId() }))
  const unused = () => Promise.reject(new Error('not asked here'))
  return {
    send: unused,
    agencies: unused,
    check: unused,
    waiting: async asked =>
      held.filter(({ type }) => type === asked).map(({ id, type, from }) => ({ id, type, from, to: OWN.code, at: NOW })),
    async *fetch(id) {
      const found = held.find(one => one.id === id)
      if (found) yield found.bytes
    },
    tell: async (_, status) => void toldGateway.push(status),
  }
}

async function arrive(...waiting: readonly Waiting[]) {
  const link = await linkById(db.kysely, office.link)
  if (!link) throw new Error('no link')
  toldGateway.length = 0
  const gateway = lax(waiting)
  return pull({ ...office.parts, gateway: () => gateway }, link)
}

let number = 500
type Given = { readonly name: string; readonly content: Uint8Array | string; readonly contentType?: string }

function letter(change: Partial<DocumentPackage['document']> = {}): DocumentPackage {
  const named = { organId: SENDER.code, issuedOn: TODAY, number: String((number += 1)), notation: 'VPUBND-TH' }
  return {
    kind: 'document',
    from: { organId: SENDER.code, name: SENDER.name },
    to: [{ organId: OWN.code, name: OWN.name }],
    document: {
      documentId: documentId(named),
      number: named.number,
      notation: named.notation,
      issuedOn: TODAY,
      typeName: 'Công văn',
      type: 2,
      subject: 'Rà soát nhà công vụ',
      signer: { name: 'Lê Quang Vinh' },
      ...change,
    },
    trace: [],
    business: { kind: 'new' },
    attachments: [],
  }
}

async function packed(
  message: DocumentPackage,
  files: readonly Given[] = [{ name: 'van-ban.txt', content: 'Đề nghị rà soát.' }],
) {
  const attachments = files.map(({ name, contentType = 'text/plain' }, i) => ({ id: `tep-${i}`, name, contentType }))
  const parts: Uint8Array[] = []
  const open = ({ id }: { id: string }) => [Buffer.from(files[Number(id.slice(4))]?.content ?? '')]
  for await (const part of writePackage({ ...message, attachments }, open, '2026-12-31')) parts.push(part)
  return Buffer.concat(parts)
}
const edoc = (bytes: Uint8Array, from = SENDER.code): Waiting => ({ from, type: 'edoc', bytes })
const last = async () => {
  const intake = (await waitingIntakes(db.kysely, office.bodyId)).at(-1)
  if (!intake) throw new Error('nothing arrived')
  const { file } = intake.reading as { file: { warnings: ReadonlyArray<{ code: string; at?: string }> } } // as take-in stores it
  return {
    intake,
    codes: file.warnings.map(({ code, at }) => (at ? `${code} ${at}` : code)),
    files: await intakeFiles(db.kysely, intake.id),
  }
}
const count = async () => (await waitingIntakes(db.kysely, office.bodyId)).length
const lastMessage = async () => {
  const [row] = await db.query<{ state: string; error: string | null; business: string | null }>(
    'select state, error, business from exchange_message where link_id = $1 order by at desc limit 1',
    [office.link],
  )
  return row
}

test('a plain package of a known sender has nothing to tell', async () => {
  await arrive(edoc(await packed(letter())))
  expect((await last()).codes).toEqual([])
})

test('a sender that no directory confirms comes in and is told; so is one whose package names somebody else than the gateway', async () => {
  await arrive(edoc(await packed({ ...letter(), from: { organId: 'H77.09', name: 'Cơ quan lạ' } }), 'H77.09'))
  // Its document bears the id of another agency: it is passed on.
  expect((await last()).codes).toEqual(['exchange/unknown-sender', 'exchange/passed-on'])
  await arrive(edoc(await packed(letter()), 'H77.09'))
  expect((await last()).codes).toEqual(['exchange/other-sender'])
})

test('a package refused because it is broken comes in once it is sent whole, and is told as arrived', async () => {
  const message = letter()
  const good = (await packed(message)).toString()
  await arrive(edoc(Buffer.from(good.replace(/(Value=")?[A-Za-z0-9+/]{12}(?=[A-Za-z0-9+/=]*<\/)/u, '!!!!'))))
  expect(await lastMessage()).toMatchObject({ state: 'tu-choi' })
  const { lines } = await exchangeLines(db.kysely, { body: office.bodyId, list: 'den', before: null, lang: 'vi' })
  expect(lines[0]).toMatchObject({
    what: `${message.document.number}/VPUBND-TH: Rà soát nhà công vụ`,
    other: SENDER.name,
    error: expect.stringMatching(/^Tệp đính kèm bị hỏng khi gửi/u),
  })
  const before = await count()
  await arrive(edoc(Buffer.from(good)))
  expect(await count()).toBe(before + 1)
  const { documentId: documentKey } = message.document
  const said = await statusLog(db.kysely, { linkId: office.link, documentKey, otherCode: SENDER.code })
  expect(said.map(({ code }) => code)).toEqual(['02', '01'])
})

test('a bomb, an external entity, broken base64 and a cut package are refused as a whole, and the next one still comes in', async () => {
  const good = (await packed(letter())).toString()
  const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
  const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
  const body = good.replace(/^<\?xml[^>]*\?>/u, '')
  const encoded = Buffer.from('Đề nghị rà soát.').toString('base64')
  const before = await count()
  const broken = [
    bomb + body,
    outside + body,
    good.replace(encoded, `${encoded.slice(0, 6)}!!${encoded.slice(8)}`),
    good.slice(0, -40),
  ]
  const result = await arrive(...broken.map(text => edoc(Buffer.from(text))), edoc(await packed(letter())))
  expect(result).toEqual({ stored: 5, failed: 0 })
  expect(toldGateway).toEqual(['fail', 'fail', 'fail', 'fail', 'done'])
  expect(await count()).toBe(before + 1)
})

test('a broken package whose header can be read is answered with status 02 and the reason', async () => {
  const message = letter()
  const text = (await packed(message)).toString()
  await arrive(edoc(Buffer.from(text.replace(Buffer.from('Đề nghị rà soát.').toString('base64'), '!!!!'))))
  const about = { linkId: office.link, documentKey: message.document.documentId, otherCode: SENDER.code }
  expect((await statusLog(db.kysely, about)).map(({ code, saidBy }) => `${saidBy} ${code}`)).toEqual(['minh 02'])
})

test('missing mandatory fields are named and stay empty; without a day the package is refused', async () => {
  const text = (await packed(letter())).toString()
  const without = text
    .replace(/<edXML:CodeNumber>.*?<\/edXML:CodeNumber>/u, '')
    .replace(/<edXML:FullName>.*?<\/edXML:FullName>/u, '')
  await arrive(edoc(Buffer.from(without)))
  const { intake, codes } = await last()
  expect(codes).toEqual(['edxml/missing-field Code/CodeNumber', 'edxml/missing-field SignerInfo/FullName'])
  expect(intake.answers).toMatchObject({ designation: 'VPUBND-TH', signer: '' })
  const before = await count()
  await arrive(edoc(Buffer.from(text.replace(/<edXML:PromulgationDate>.*?<\/edXML:PromulgationDate>/u, ''))))
  expect(await count()).toBe(before)
  expect(await lastMessage()).toMatchObject({ state: 'tu-choi', error: expect.stringContaining('PromulgationDate') })
})

test('names with paths keep their last part; what a file is says its content, not the package', async () => {
  const page = '<html><script>alert(1)</script></html>'
  await arrive(
    edoc(
      await packed(letter(), [
        { name: 'van-ban.txt', content: 'Đề nghị rà soát.' },
        { name: '../../etc/passwd.txt', content: 'x', contentType: 'text/html' },
        { name: 'trang.svg', content: page, contentType: 'image/svg+xml' },
        { name: 'cai-dat.exe', content: 'MZ\u0000\u0001', contentType: 'application/pdf' },
      ]),
    ),
  )
  const { files, codes } = await last()
  expect(files.map(({ name, mediaType, warning }) => [name, mediaType, warning])).toEqual([
    ['van-ban.txt', 'text/plain', null],
    ['passwd.txt', 'text/plain', null],
    ['trang.svg', 'application/octet-stream', 'upload/kind-not-taken'],
    ['cai-dat.exe', 'application/octet-stream', 'upload/kind-not-taken'],
  ])
  expect(codes).toEqual(['edxml/path-in-name passwd.txt', 'upload/kind-not-taken', 'upload/kind-not-taken'])
})

test('macros, remote templates and scripts of a PDF come in as they are, and are told', async () => {
  const relations =
    '<Relationships><Relationship Id="r" Type="x/attachedTemplate" Target="https://vi-du.example/m.dotm" TargetMode="External"/></Relationships>'
  const word = docxOf(paragraph('Đề nghị rà soát.'), {
    'word/vbaProject.bin': new Uint8Array([1]),
    'word/_rels/settings.xml.rels': relations,
  })
  const pdf = pdfOf([[[72, 700, 'PHU LUC']]], false, { catalog: '/OpenAction << /S /JavaScript /JS (x) >>' })
  await arrive(
    edoc(
      await packed(letter(), [
        { name: 'van-ban.docx', content: word },
        { name: 'phu-luc.pdf', content: pdf },
      ]),
    ),
  )
  const { files } = await last()
  expect(files.map(({ warning }) => warning)).toEqual(['upload/macro file/macro file/remote-content', 'file/script'])
})

test('another document under a number that is taken is not taken for a repetition', async () => {
  const message = letter()
  const before = await count()
  await arrive(edoc(await packed(message)))
  await arrive(edoc(await packed(message)))
  expect(await lastMessage()).toMatchObject({ error: 'exchange/already-here' })
  await arrive(edoc(await packed(message, [{ name: 'van-ban.txt', content: 'Nội dung khác hẳn.' }])))
  expect(await lastMessage()).toMatchObject({ error: 'exchange/other-content' })
  expect(await count()).toBe(before + 1)
})

test('the same package taken by two workers at once is one document', async () => {
  const bytes = await packed(letter())
  const before = await count()
  const results = await Promise.all([arrive(edoc(bytes)), arrive(edoc(bytes)), arrive(edoc(bytes))])
  expect(results.map(({ failed }) => failed)).toEqual([0, 0, 0])
  expect(await count()).toBe(before + 1)
})

test('a day that has not come is told; a window after a clock that ran ahead still asks for today', async () => {
  await arrive(edoc(await packed(letter({ issuedOn: '2026-11-26' }))))
  expect((await last()).codes).toEqual(['exchange/dated-in-future'])
  await notePulled(db.kysely, office.link, '2026-12-30')
  const before = await count()
  const link = await linkById(db.kysely, office.link)
  if (!link) throw new Error('no link')
  const asked: string[] = []
  const gateway = lax([edoc(await packed(letter()))])
  await pull(
    {
      ...office.parts,
      gateway: () => ({
        ...gateway,
        waiting: (type, window) => (asked.push(`${window.from} ${window.to}`), gateway.waiting(type, window)),
      }),
    },
    link,
  )
  expect(asked.every(window => window.slice(0, 10) <= window.slice(11))).toBe(true)
  expect(await count()).toBe(before + 1)
})

test.each([
  ['an hour ahead', '2026-11-24T03:00:00Z', '2026-11-24T02:30:00Z'],
  ['a year behind', '2025-11-24T02:00:00Z', '2025-11-24T01:00:00Z'],
])('statuses of a sender whose clock is %s stand by their order of work, not by their times', async (_, first, second) => {
  const key = documentId({ organId: OWN.code, issuedOn: TODAY, number: String((number += 1)), notation: 'STC' })
  const said = (status: StatusMessage['status'], at: string): Waiting => ({
    from: SENDER.code,
    type: 'status',
    bytes: Buffer.from(
      writeStatus({
        kind: 'status',
        from: { organId: SENDER.code, name: SENDER.name },
        about: { organId: OWN.code, code: key.split(',').at(-1) ?? '', documentId: key },
        status,
        description: 'x',
        at: new Date(at),
      }),
    ),
  })
  await arrive(said('01', first), said('03', second), said('01', first))
  const log = await statusLog(db.kysely, { linkId: office.link, documentKey: key, otherCode: SENDER.code })
  expect(log.map(({ code }) => code).toSorted()).toEqual(['01', '03'])
})
