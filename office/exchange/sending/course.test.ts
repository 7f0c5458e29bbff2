import { Readable } from 'node:stream'
import { writeStatus, writePackage, type DocumentPackage, type MessageType } from '@kheo/edxml'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { must } from '../../../org/index.ts'
import { intakeById, waitingIntakes } from '../../../records/index.ts'
import { pulled } from '../../../test/factories/axis.ts'
import { makeDocumentOffice } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { makeTwoOffices, type TwoOffices } from '../../../test/factories/two-offices.ts'
import { decideRequest } from '../relations/decide-request.ts'
import { factsOf } from '../facts.ts'
import { messageView } from '../relations/message-view.ts'
import { messagesOf, sentOf } from '../relations/messages.ts'
import { sayWhatIsDue } from './say.ts'
import { sendDocument } from './send.ts'
import { statusLog } from './status-log.ts'

const NOW = '2026-11-24T02:00:00Z'
const A = { code: 'H97.01', name: 'Văn phòng UBND tỉnh Trường Yên' }
const B = { code: 'H96.15', name: 'Sở Tài chính tỉnh Hoa Lư' }

let two: TwoOffices
let left: TwoOffices['left']
let right: TwoOffices['right']
let sender: TwoOffices['sender']
let receiver: TwoOffices['receiver']
let office: TwoOffices['office']
beforeAll(async () => {
  two = await makeTwoOffices(NOW, { from: A, to: B })
  ;({ left, right, sender, receiver, office } = two)
})
afterAll(() => two.close())

const raise = (words: string): never => {
  throw new Error(words)
}

let copies = 0

async function sent() {
  const document = await sender.issue([B], {}, `${LETTER}\nBản ${(copies += 1)}`)
  must(await sendDocument(sender.parts, { document, position: 0 }))
  await pulled(receiver)
  const intake = (await waitingIntakes(right.kysely, receiver.bodyId)).at(-1) ?? raise('nothing came')
  const row = (await sentOf(left.kysely, document, 0)) ?? raise('nothing went out')
  const said = factsOf(row.facts) ?? raise('no facts')
  return { document, intake, said, key: said.document.documentId }
}

/** The sender's system hands a message of its own to the axis. */
async function handed(type: MessageType, bytes: Uint8Array): Promise<void> {
  await sender.parts
    .gateway(sender.link)
    .send(type, { name: 'goi-tin.edxml', length: bytes.length, open: () => Readable.from([bytes]) })
  await pulled(receiver)
}

async function packed(message: DocumentPackage): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of writePackage(message, () => [Buffer.from('x')], '2026-11-24')) parts.push(part)
  return Buffer.concat(parts)
}

const theirs = async (key: string) =>
  (await statusLog(left.kysely, { linkId: sender.link, documentKey: key, otherCode: B.code })).map(({ code }) => code)

async function answer(agree: boolean, reason = '') {
  const asked = { body: receiver.bodyId, direction: 'den', business: 'requests', before: null, limit: 1 } as const
  const [request] = await messagesOf(right.kysely, asked)
  const id = request?.id ?? raise('no request')
  return decideRequest(receiver.parts, { id, body: receiver.bodyId, by: office.clerk.accountId, agree, reason })
}

async function tell() {
  await sayWhatIsDue(receiver.parts)
  await receiver.say()
  await pulled(sender)
}

test('arrived, registered, assigned, in process, finished: the sender hears 01, 03, 04, 05, 06 in turn', async () => {
  const { intake, key } = await sent()
  await tell()
  must(await office.register(intake.id, {}, { text: LETTER }))
  await tell()
  must(await office.act(office.asClerk, intake.id, 'chuyen', { lead: office.specialist.postId }))
  await tell()
  const department = await makeDocumentOffice(right)
  const task = {
    id: newId(),
    proposals: [1],
    content: 'Rà soát công trình nước sạch',
    leads: [department.body],
    assigner: office.chief.postId,
    follower: '',
    source: 'hdnd',
  }
  must(await office.act(office.asSpecialist, intake.id, 'giao-viec', { tasks: [task] }))
  await tell()
  must(await office.act(office.asSpecialist, intake.id, 'ket-thuc', { record: 'HS 12/2026' }))
  await tell()
  expect(await theirs(key)).toEqual(['01', '03', '04', '05', '06'])
})

test('registered and passed on before anything was told: the sender hears that it was taken in, then that it is assigned', async () => {
  const { intake, key } = await sent()
  must(await office.register(intake.id, {}, { text: LETTER }))
  must(await office.act(office.asClerk, intake.id, 'chuyen', { lead: office.specialist.postId }))
  await tell()
  expect(await theirs(key)).toEqual(['01', '03', '04'])
})

test('asked back by status 13: refused it is 16, asked again and agreed it is 15', async () => {
  const { intake, said, key } = await sent()
  const asks = (at: string) =>
    Buffer.from(
      writeStatus({
        kind: 'status',
        from: said.from,
        about: { organId: A.code, code: key.split(',').at(-1) ?? '', documentId: key },
        status: '13',
        description: 'Gửi nhầm nơi nhận',
        at: new Date(at),
      }),
    )
  await tell()
  await handed('status', asks('2026-11-24T04:00:00Z'))
  must(await answer(false, 'Văn bản đang được xử lý gấp'))
  await tell()
  expect(await theirs(key)).toEqual(['01', '16'])
  await handed('status', asks('2026-11-24T06:00:00Z'))
  must(await answer(true))
  await tell()
  expect(await theirs(key)).toEqual(['01', '16', '15'])
  expect(await intakeById(right.kysely, receiver.bodyId, intake.id)).toMatchObject({ droppedAt: expect.any(Date) })
})

test('an update is shown field by field, old and new; agreed, the document that waits takes it over and stays', async () => {
  const { intake, said, key } = await sent()
  await tell()
  const changed: DocumentPackage = {
    kind: 'document',
    from: said.from,
    to: said.to,
    document: { ...said.document, subject: 'Đôn đốc báo cáo trụ sở dôi dư, bản đính chính', signer: { name: 'Trần Thu Hà' } },
    trace: [],
    business: { kind: 'update', documentId: key, reason: 'Đính chính trích yếu', document: true, receivers: [] },
    attachments: [{ id: 'tep-0', name: 'van-ban.txt', contentType: 'text/plain' }],
  }
  await handed('edoc', await packed(changed))
  const [request] = await messagesOf(right.kysely, {
    body: receiver.bodyId,
    direction: 'den',
    business: 'requests',
    before: null,
    limit: 1,
  })
  const seen = () => messageView(right.kysely, { id: request?.id ?? '', body: receiver.bodyId, lang: 'vi' })
  expect((await seen())?.facts).toEqual(
    expect.arrayContaining([
      {
        term: 'Thay đổi: Trích yếu',
        value: `${said.document.subject} → ${changed.document.subject}`,
      },
      { term: 'Thay đổi: Người ký', value: 'Lê Quang Vinh → Trần Thu Hà' },
    ]),
  )
  must(await answer(true))
  await tell()
  const now = await intakeById(right.kysely, receiver.bodyId, intake.id)
  expect(now).toMatchObject({ droppedAt: null, answers: { abstract: changed.document.subject, signer: 'Trần Thu Hà' } })
  expect(now?.answers['position']).toBe('CHÁNH VĂN PHÒNG')
  expect(await theirs(key)).toContain('15')
})

test('an update of what is registered waits until the register is put right', async () => {
  const { intake, said, key } = await sent()
  must(await office.register(intake.id, {}, { text: LETTER }))
  await handed(
    'edoc',
    await packed({
      kind: 'document',
      from: said.from,
      to: said.to,
      document: { ...said.document, subject: 'Trích yếu mới' },
      trace: [],
      business: { kind: 'update', documentId: key, reason: 'Đính chính', document: true, receivers: [] },
      attachments: [{ id: 'tep-0', name: 'van-ban.txt', contentType: 'text/plain' }],
    }),
  )
  expect(await answer(true)).toMatchObject({ problem: 'exchange/registered' })
  must(await answer(false, 'Đã vào sổ, đề nghị gửi văn bản đính chính'))
})
