import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askersAt } from '../../../casework/proof/office.ts'
import { must } from '../../../org/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { dispatchesOf, documentById, insertDispatches, intakeById, waitingIntakes } from '../../../records/index.ts'
import { makeExchangeOffice, pulled } from '../../../test/factories/axis.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { makeTwoOffices, type TwoOffices } from '../../../test/factories/two-offices.ts'
import { endDouble } from '../../documents/index.ts'
import { factsOf, type DocumentSaid } from '../facts.ts'
import { issuerOf } from '../sending/issuer.ts'
import { messageView } from './message-view.ts'
import { messagesOf } from './messages.ts'
import { decideRequest } from './decide-request.ts'
import { takeDirectory } from '../sending/directory.ts'
import { sayWhatIsDue } from '../sending/say.ts'
import { recallFromAgency, sendDocument } from '../sending/send.ts'
import { statusLog } from '../sending/status-log.ts'

const NOW = '2026-11-24T02:00:00Z'
const A = { code: 'H93.01', name: 'Văn phòng UBND tỉnh Trường Yên' }
const B = { code: 'H92.15', name: 'Sở Tài chính tỉnh Hoa Lư' }
const REASON = 'Sai số liệu ở phụ lục II'

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
const waiting = () => waitingIntakes(right.kysely, receiver.bodyId, 1000)

let copies = 0
async function sent() {
  const document = await sender.issue([B], {}, `${LETTER}\nBản có lý do ${(copies += 1)}`)
  must(await sendDocument(sender.parts, { document, position: 0 }))
  await pulled(receiver)
  return { document, intake: (await waiting()).at(-1) ?? raise('nothing came') }
}

async function recalled(document: string) {
  must(await recallFromAgency(sender.parts, { document, position: 0, reason: REASON }))
  await pulled(receiver)
  const [row] = await messagesOf(right.kysely, { body: receiver.bodyId, direction: 'den', before: null, limit: 1 })
  return row ?? raise('no request came')
}

async function tell() {
  await sayWhatIsDue(receiver.parts)
  await receiver.say()
  await pulled(sender)
}

/** What the sender has heard of a document, in turn. */
async function heard(key: string) {
  const log = await statusLog(left.kysely, { linkId: sender.link, documentKey: key, otherCode: B.code })
  return log.filter(line => line.saidBy === 'ho').map(line => line.code)
}

const keyOf = async (document: string) =>
  (
    await sql<{
      key: string
    }>`select document_key as key from exchange_message where document_id = ${document} and business <> 'recall'`.execute(
      left.kysely,
    )
  ).rows[0]?.key ?? raise('nothing went out')

test('the reason of a recall stands beside the waiting document, on the request, and with what was put aside', async () => {
  const { document, intake } = await sent()
  const request = await recalled(document)
  const view = await messageView(right.kysely, { id: request.id, body: receiver.bodyId, lang: 'vi' })
  expect(view?.facts).toContainEqual({ term: 'Lý do bên gửi nêu', value: REASON })
  const told = await intakeById(right.kysely, receiver.bodyId, intake.id)
  expect(JSON.stringify(told?.reading)).toContain(`"code":"exchange/asks-thu-hoi"`)
  expect(JSON.stringify(told?.reading)).toContain(REASON)
  must(
    await decideRequest(receiver.parts, {
      id: request.id,
      body: receiver.bodyId,
      by: office.clerk.accountId,
      agree: true,
      reason: '',
    }),
  )
  const { rows } = await sql<{ reason: string }>`select dropped_reason as reason from intake where id = ${intake.id}`.execute(
    right.kysely,
  )
  expect(rows[0]?.reason).toBe(`Bên gửi lấy lại: ${REASON}`)
})

test('of a registered document the recall and its reason stand in its history and are told to those who work with it', async () => {
  const { document, intake } = await sent()
  must(await office.register(intake.id, {}, { text: LETTER }))
  must(await office.act(office.asClerk, intake.id, 'chuyen', { lead: office.specialist.postId }))
  await recalled(document)
  expect((await office.fold(intake.id)).fields['senderSaid']).toEqual([
    { kind: 'thu-hoi', reason: REASON, by: null, on: '2026-11-24' },
  ])
  const { rows } = await sql<{ data: unknown }>`select n.data from notice n join principal p on p.id = n.principal
    where n.matter_id = ${intake.id} and n.kind = 'document.sender-said' and p.ref_id = ${office.specialist.postId}`.execute(
    right.kysely,
  )
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows[0]?.data)).toContain(REASON)
})

test('a replacement names what it replaces: in the message, before the clerk, and in the history of the replaced document', async () => {
  const { document, intake } = await sent()
  const key = await keyOf(document)
  must(await office.register(intake.id, {}, { text: LETTER }))
  const anew = await sender.issue([B], { type: 'Công văn' }, `${LETTER}\nBản thay thế`)
  const fold = JSON.stringify({ fields: { relates: { kind: 'thay-the', document } } })
  const at = new Date(NOW)
  await sql`insert into matter (id, process, version, code, title, state, open, holder_body, secrecy, urgency, received_on, last_seq, last_hash,
      opened_at, changed_at, fold)
    values (${anew}, 'van-ban-di', 1, ${anew}, 'Thay thế', 'da-ban-hanh', false, ${sender.bodyId}, 'normal', 'thuong', '2026-11-24', 1, ${Buffer.alloc(32)},
      ${at}, ${at}, ${fold}::jsonb)`.execute(left.kysely)
  must(await sendDocument(sender.parts, { document: anew, position: 0 }))
  await pulled(receiver)
  const number = key.split(',').at(-1) ?? ''
  const came = (await waiting()).at(-1) ?? raise('no replacement came')
  expect(JSON.stringify(came.reading)).toContain(`"code":"exchange/replaces"`)
  const [row] = await messagesOf(right.kysely, { body: receiver.bodyId, direction: 'den', before: null, limit: 1 })
  const view = await messageView(right.kysely, { id: row?.id ?? '', body: receiver.bodyId, lang: 'vi' })
  expect(view?.facts).toContainEqual({ term: 'Thay thế văn bản', value: number })
  expect(view?.facts).toContainEqual({ term: 'Lý do bên gửi nêu', value: `Thay thế Công văn số ${number} ngày 24/11/2026` })
  expect((await office.fold(intake.id)).fields['senderSaid']).toMatchObject([
    { kind: 'thay-the', by: came.answers['designation'] },
  ])
})

test('a copy that came over the axis and was attached to the number that the paper has is accepted, never refused', async () => {
  const paper = await office.take(LETTER)
  const { document, intake } = await sent()
  const answers = { ...intake.answers }
  must(
    await office.register(paper.id, {
      designation: answers['designation'] ?? '',
      issuedOn: answers['issuedOn'] ?? '',
      agency: answers['agency'] ?? '',
    }),
  )
  const asker = { ...askersAt(right, NOW)(office.asClerk), world: await office.world() }
  must(await endDouble(asker, { intake: intake.id, double: paper.id, act: 'attach', answers }))
  await tell()
  await tell()
  const key = await keyOf(document)
  expect(await heard(key)).toEqual(['01', '03'])
  must(await office.act(office.asClerk, paper.id, 'chuyen', { lead: office.specialist.postId }))
  await tell()
  expect(await heard(key)).toEqual(['01', '03', '04'])
  const request = await recalled(document)
  const answer = { id: request.id, body: receiver.bodyId, by: office.clerk.accountId, agree: true, reason: '' }
  expect(await decideRequest(receiver.parts, answer)).toMatchObject({
    problem: 'exchange/registered',
    data: { document: paper.id },
  })
})

test('the same document by two connections of one register is told once', async () => {
  const C = { code: 'H92.16', name: 'Sở Tài chính, kết nối thứ hai' }
  const second = await makeExchangeOffice(right, two.axis, { ...C, body: receiver.bodyId })
  const document = await sender.issue([B, C], {}, `${LETTER}\nHai kết nối`)
  for (const position of [0, 1]) must(await sendDocument(sender.parts, { document, position }))
  await pulled(receiver)
  const first = (await waiting()).at(-1) ?? raise('nothing came')
  must(await office.register(first.id, {}, { text: LETTER }))
  await pulled(second)
  const number = first.answers['designation']
  const copy = (await waiting()).find(each => each.answers['designation'] === number) ?? raise('no copy came')
  const asker = { ...askersAt(right, NOW)(office.asClerk), world: await office.world() }
  must(await endDouble(asker, { intake: copy.id, double: first.id, act: 'attach', answers: { ...copy.answers } }))
  await sayWhatIsDue(receiver.parts)
  await sayWhatIsDue(receiver.parts)
  const { rows } = await sql<{ code: string }>`select code from exchange_status where document_key = ${await keyOf(document)}
    and said_by = 'minh' order by at`.execute(right.kysely)
  expect(rows.map(row => row.code)).toEqual(['01', '01', '03'])
})

test('a document that is passed on goes under the id, number and agency it came with, with the way it has gone', async () => {
  const D = { code: 'H92.77', name: 'Kho bạc Nhà nước tỉnh Hoa Lư' }
  const third = await makeExchangeOffice(left, two.axis, D)
  const { document, intake } = await sent()
  must(await office.register(intake.id, {}, { text: LETTER }))
  const row = { position: 0, kind: 'agency', ...D, bodyId: null, email: null, state: 'waiting', intakeId: null } as const
  await inTransaction(right, tx => insertDispatches(tx, intake.id, [row], new Date(NOW)))
  must(await sendDocument(receiver.parts, { document: intake.id, position: 0 }))
  await pulled(third)
  const came = (await waitingIntakes(left.kysely, third.bodyId, 10)).at(-1) ?? raise('not passed on')
  expect(came.answers).toMatchObject({
    designation: intake.answers['designation'],
    issuedOn: '24/11/2026',
    signer: 'Lê Quang Vinh',
  })
  const [arrived] = await messagesOf(left.kysely, { body: third.bodyId, direction: 'den', before: null, limit: 1 })
  expect(arrived).toMatchObject({ documentKey: await keyOf(document), fromCode: expect.stringMatching(/^H92\.1[56]$/u) })
  expect(came.answers['agency']).toBe((await documentById(right.kysely, intake.id))?.agency)
  // The clerk sees who passed it on, beside whose document it is.
  const by = factsOf(arrived?.facts ?? null)?.from.name ?? raise('no sender')
  expect(came.answers['agency']).not.toBe(by)
  const told = { code: 'exchange/passed-on', by, agency: came.answers['agency'] }
  expect((came.reading as { file?: unknown }).file).toMatchObject({ warnings: expect.arrayContaining([told]) })
  const shown = await messageView(left.kysely, { id: arrived?.id ?? '', body: third.bodyId, lang: 'vi' })
  expect(shown?.facts).toEqual(
    expect.arrayContaining([
      { term: 'Cơ quan chuyển tiếp', value: expect.stringContaining(by) },
      { term: 'Cơ quan ban hành', value: came.answers['agency'] },
    ]),
  )
  expect(shown?.facts.map(({ term }) => term)).not.toContain('Cơ quan gửi')
  expect(JSON.stringify(arrived?.facts)).toContain(`"organId":"${A.code}"`)
  await sayWhatIsDue(third.parts)
  await third.say()
  await pulled(receiver)
  expect((await dispatchesOf(right.kysely, intake.id)).map(each => each.state)).toEqual(['sent'])
})

test('a document under the id of another agency is that agency’s, also when the package says nothing of passing on', async () => {
  const other = { code: 'H77.31', name: 'Sở Y tế tỉnh Hoa Lư' }
  const entry = { ...other, parent: null, oldCode: null, type: 'tw' } as const
  await takeDirectory(right.kysely, [entry], new Date(NOW))
  const package_ = {
    from: { organId: A.code, name: A.name },
    document: { documentId: `${other.code},2026/11/20,17/SYT-NVY` } as DocumentSaid['document'],
  }
  expect(await issuerOf(right.kysely, package_)).toEqual({ name: other.name, passedOnBy: A.name })
  // Of an agency that no directory names, the author is left to what the document itself says.
  const unknown = { ...package_.document, documentId: 'H77.32,2026/11/20,17/SXD-KT' }
  expect(await issuerOf(right.kysely, { ...package_, document: unknown })).toEqual({ name: null, passedOnBy: A.name })
  const own = { ...package_.document, documentId: `${A.code},2026/11/20,17/VPUBND` }
  expect(await issuerOf(right.kysely, { ...package_, document: own })).toEqual({ name: A.name, passedOnBy: null })
})

test('a paper that is passed on goes under the code of the agency that wrote it, where the directory knows it by its name', async () => {
  const D = { code: 'H92.78', name: 'Bảo hiểm xã hội tỉnh Hoa Lư' }
  const third = await makeExchangeOffice(left, two.axis, D)
  const { id } = await office.take(`${LETTER}\nBản giấy`)
  // as the clerk corrected it
  must(await office.register(id, { designation: '268/TB-HĐND-VP' }))
  const paper = (await documentById(right.kysely, id)) ?? raise('not registered')
  await takeDirectory(
    right.kysely,
    [{ code: 'H77.01', name: paper.agency ?? '', parent: null, oldCode: null, type: 'tw' }],
    new Date(NOW),
  )
  const row = { position: 0, kind: 'agency', ...D, bodyId: null, email: null, state: 'waiting', intakeId: null } as const
  await inTransaction(right, tx => insertDispatches(tx, id, [row], new Date(NOW)))
  must(await sendDocument({ ...receiver.parts, files: office.files }, { document: id, position: 0 }))
  await pulled(third)
  const [arrived] = await messagesOf(left.kysely, { body: third.bodyId, direction: 'den', before: null, limit: 1 })
  expect(arrived?.documentKey).toMatch(/^H77\.01,/u)
  expect(arrived?.documentKey).toContain(paper.designation ?? 'no number')
})
