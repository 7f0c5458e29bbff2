import { afterAll, beforeAll, expect, test } from 'vitest'
import { verify } from '../../casework/index.ts'
import { newId } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import { makeBody, must } from '../../org/index.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { dispatchesOf, dropIntake, intakeById, intakeFiles, noteDispatch, waitingIntakes } from '../../records/index.ts'
import { pulled } from '../../test/factories/axis.ts'
import { LETTER } from '../../test/factories/letter.ts'
import { makeTwoOffices, type TwoOffices } from '../../test/factories/two-offices.ts'
import { decideRequest } from './relations/decide-request.ts'
import { agenciesLike, agencyByCode, confirmAgency, takeDirectory } from './sending/directory.ts'
import { messagesOf, waitingRequests } from './relations/messages.ts'
import { sayWhatIsDue } from './sending/say.ts'
import { recallFromAgency, sendDocument } from './sending/send.ts'
import { statusLog } from './sending/status-log.ts'

const NOW = '2026-11-24T02:00:00Z'
const A = { code: 'H99.01', name: 'Văn phòng UBND tỉnh Trường Yên' }
const B = { code: 'H98.15', name: 'Sở Tài chính tỉnh Hoa Lư' }

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

const stateOf = async (document: string) => (await dispatchesOf(left.kysely, document)).map(({ state, error }) => [state, error])
const arrived = async () => (await waitingIntakes(right.kysely, receiver.bodyId)).at(-1)

let copies = 0

/** A document sent by one system and waiting before the clerk of the other. */
async function sent(change = {}) {
  const text = `${LETTER}\nBản gửi ${(copies += 1)}`
  const document = await sender.issue([B], change, text)
  must(await sendDocument(sender.parts, { document, position: 0 }))
  await pulled(receiver)
  const intake = await arrived()
  if (!intake) throw new Error(JSON.stringify(await right.query('select state, error from exchange_message')))
  return { document, intake, text, key: `${A.code},2026/11/24,${intake.answers['designation']}` }
}

test('a document issued in one system waits before the clerk of the other with its fields, its file byte for byte, and its tasks', async () => {
  const { document, intake, text } = await sent()
  expect(intake).toMatchObject({
    source: 'exchange',
    answers: {
      type: 'Công văn',
      agency: A.name,
      abstract: 'Đôn đốc báo cáo kết quả rà soát trụ sở dôi dư',
      signer: 'Lê Quang Vinh',
      urgency: 'Khẩn',
      addressees: B.name,
    },
  })
  expect(intake.proposals.length).toBeGreaterThan(0)
  const [file] = await intakeFiles(right.kysely, intake.id)
  expect(must(await receiver.files.read(file?.hash ?? '')).toString()).toBe(text)
  expect(await stateOf(document)).toEqual([['sent', null]])
})

test('the sender sees it arrive, be registered and be worked on; each thing is said once', async () => {
  const { document, intake, key } = await sent()
  await receiver.say()
  must(await office.register(intake.id, {}, { text: LETTER }))
  expect(await sayWhatIsDue(receiver.parts)).toBe(1)
  expect(await sayWhatIsDue(receiver.parts)).toBe(0)
  await receiver.say()
  await pulled(sender)
  expect(await stateOf(document)).toEqual([['received', null]])
  must(await office.act(office.asClerk, intake.id, 'chuyen', { posts: [office.specialist.postId] }))
  await sayWhatIsDue(receiver.parts)
  await receiver.say()
  await pulled(sender)
  const log = await statusLog(left.kysely, { linkId: sender.link, documentKey: key, otherCode: B.code })
  expect(log.map(({ code, saidBy }) => `${saidBy} ${code}`)).toEqual(['ho 01', 'ho 03', 'ho 04'])
})

test('a refusal goes back with its reason and opens the way to send again', async () => {
  const { document, intake } = await sent()
  const reason = 'Văn bản không thuộc thẩm quyền của Sở'
  must(
    await inTransaction(right, tx =>
      dropIntake(tx, { bodyId: receiver.bodyId, id: intake.id, reason, at: new Date(NOW), by: null }),
    ),
  )
  await sayWhatIsDue(receiver.parts)
  await receiver.say()
  await pulled(sender)
  expect(await stateOf(document)).toEqual([['refused', reason]])
})

test('the same package twice, from one worker or from two, is one document', async () => {
  const document = await sender.issue([B], {}, LETTER)
  const before = (await waitingIntakes(right.kysely, receiver.bodyId)).length
  must(await sendDocument(sender.parts, { document, position: 0 }))
  must(await sendDocument(sender.parts, { document, position: 0 }))
  await left.query(`update exchange_message set state = 'loi' where document_id = $1`, [document])
  must(await sendDocument(sender.parts, { document, position: 0 }))
  await Promise.all([pulled(receiver), pulled(receiver)])
  await pulled(receiver)
  expect((await waitingIntakes(right.kysely, receiver.bodyId)).length).toBe(before + 1)
})

test('the receiver is down for a day: everything is there afterwards, in order', async () => {
  const documents = [await sender.issue([B]), await sender.issue([B]), await sender.issue([B])]
  for (const document of documents) must(await sendDocument(sender.parts, { document, position: 0 }))
  receiver.setTime('2026-11-25T03:00:00Z')
  const { stored } = await pulled(receiver)
  expect(stored).toBe(3)
  const numbers = (await waitingIntakes(right.kysely, receiver.bodyId))
    .slice(-3)
    .map(({ answers }) => Number(answers['designation']?.split('/')[0]))
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
})

test('asked back before it is registered, it leaves the clerk’s list; the sender hears it', async () => {
  const { document, intake } = await sent()
  await receiver.say()
  must(await recallFromAgency(sender.parts, { document, position: 0, reason: 'Gửi nhầm nơi nhận' }))
  await pulled(receiver)
  expect(await waitingRequests(right.kysely, receiver.bodyId)).toBe(1)
  const [request] = await messagesOf(right.kysely, {
    body: receiver.bodyId,
    direction: 'den',
    business: 'requests',
    before: null,
    limit: 1,
  })
  const by = office.clerk.accountId
  expect(
    await decideRequest(receiver.parts, { id: request?.id ?? newId(), body: newId(), by, agree: true, reason: '' }),
  ).toMatchObject({
    problem: 'exchange/no-such-request',
  })
  must(await decideRequest(receiver.parts, { id: request?.id ?? '', body: receiver.bodyId, by, agree: true, reason: '' }))
  expect(
    await decideRequest(receiver.parts, { id: request?.id ?? '', body: receiver.bodyId, by, agree: true, reason: '' }),
  ).toMatchObject({
    problem: 'exchange/already-decided',
  })
  expect(await intakeById(right.kysely, receiver.bodyId, intake.id)).toMatchObject({ droppedAt: expect.any(Date) })
  await receiver.say()
  await pulled(sender)
  expect(await stateOf(document)).toEqual([['recalled', null]])
})

test('asked back after it is registered, it stays until the clerk cancels the entry; refused, it stays and the reason goes back', async () => {
  const { document, intake, key } = await sent()
  must(await office.register(intake.id, {}, { text: LETTER }))
  await sayWhatIsDue(receiver.parts)
  must(await recallFromAgency(sender.parts, { document, position: 0, reason: 'Có sai sót trong phụ lục' }))
  await pulled(receiver)
  const [request] = await messagesOf(right.kysely, {
    body: receiver.bodyId,
    direction: 'den',
    business: 'requests',
    before: null,
    limit: 1,
  })
  const asked = { id: request?.id ?? '', body: receiver.bodyId, by: office.clerk.accountId }
  expect(await decideRequest(receiver.parts, { ...asked, agree: true, reason: '' })).toMatchObject({
    problem: 'exchange/registered',
  })
  expect(await decideRequest(receiver.parts, { ...asked, agree: false, reason: 'không' })).toMatchObject({
    problem: 'form/reason-of-ten',
  })
  must(await decideRequest(receiver.parts, { ...asked, agree: false, reason: 'Văn bản đã được triển khai thực hiện' }))
  const [answered] = await right.query<{ kind: string; input: string; actor: string }>(
    'select kind, input, actor from act where matter_id = $1 order by seq desc limit 1',
    [intake.id],
  )
  expect(answered).toMatchObject({ kind: 'tra-loi-ben-gui', actor: 'system:exchange' })
  expect(JSON.parse(answered?.input ?? '{}')).toMatchObject({
    kind: 'thu-hoi',
    agreed: false,
    reason: 'Văn bản đã được triển khai thực hiện',
    by: { account: office.clerk.accountId, name: expect.stringMatching(/\S/u) },
  })
  expect((await verify(right.kysely)).findings).toEqual([])
  await receiver.say()
  await pulled(sender)
  const log = await statusLog(left.kysely, { linkId: sender.link, documentKey: key, otherCode: B.code })
  expect(log.map(({ code }) => code)).toContain('16')
  expect(await stateOf(document)).toEqual([['received', 'Văn bản đã được triển khai thực hiện']])
})

test('a recall of a document that never came is refused by itself', async () => {
  const document = await sender.issue([B])
  must(await sendDocument(sender.parts, { document, position: 0 }))
  const [lost] = await left.query<{ gateway_id: string }>('select gateway_id from exchange_message where document_id = $1', [
    document,
  ])
  await right.query(
    `insert into exchange_message (id, link_id, direction, type, gateway_id, from_code, to_code, state, tries, at) values ($1, $2, 'den', 'edoc', $3, '', '', 'tu-choi', 9, $4)`,
    [newId(), receiver.link, lost?.gateway_id, new Date(NOW)],
  )
  // As the office of outgoing documents leaves it when it takes a document back.
  const at = { document, position: 0 }
  await inTransaction(left, tx => noteDispatch(tx, at, { state: 'recalled', at: new Date(NOW), error: 'Gửi nhầm nơi nhận' }))
  must(await recallFromAgency(sender.parts, { ...at, reason: 'Gửi nhầm nơi nhận' }))
  await pulled(receiver)
  await receiver.say()
  await pulled(sender)
  expect(await stateOf(document)).toEqual([['sent', 'Không có văn bản này tại nơi nhận']])
  const [row] = await messagesOf(left.kysely, { body: sender.bodyId, direction: 'di', before: null, limit: 1 })
  const log = await statusLog(left.kysely, { linkId: sender.link, documentKey: row?.documentKey ?? '', otherCode: B.code })
  expect(log.map(({ code, description }) => `${code} ${description}`)).toEqual(['16 Không có văn bản này tại nơi nhận'])
})

test('what is missing stops the sending and is named; an agency nobody knows is told by the axis', async () => {
  const nobody = await sender.issue([{ code: '', name: 'Ban Quản lý khu công nghiệp' }])
  expect(await sendDocument(sender.parts, { document: nobody, position: 0 })).toMatchObject({ problem: 'exchange/no-code' })
  const noSigner = await sender.issue([B], { signatory: null })
  expect(await sendDocument(sender.parts, { document: noSigner, position: 0 })).toMatchObject({
    problem: 'exchange/cannot-send',
    data: { fields: 'SignerInfo/FullName' },
  })
  expect(await stateOf(noSigner)).toEqual([['failed', 'exchange/cannot-send: SignerInfo/FullName']])
  const stranger = await sender.issue([{ code: 'H77.01', name: 'Sở lạ' }])
  const refused = await sendDocument(sender.parts, { document: stranger, position: 0 })
  expect(isProblem(refused) && refused.problem).toBe('gateway/unknown-receiver')
})

test('a document of the committee goes by the connection of the Office whose clerk issued it', async () => {
  const committee = await inTransaction(left, tx => makeBody(tx, { name: 'UBND tỉnh Trường Yên' }))
  const document = await sender.issue([B], { bodyId: committee, agency: 'UBND tỉnh Trường Yên' })
  must(await sendDocument(sender.parts, { document, position: 0 }))
  expect(await stateOf(document)).toEqual([['sent', null]])
})

test('a receiver known by its name alone gets its code from the directory, one nobody knows is named', async () => {
  await takeDirectory(left.kysely, await sender.parts.gateway(sender.link).agencies(), new Date(NOW))
  const document = await sender.issue([{ code: '', name: 'sở tài chính tỉnh hoa lư' }])
  must(await sendDocument(sender.parts, { document, position: 0 }))
  expect(await stateOf(document)).toEqual([['sent', null]])
})

test('an agency that only a package named waits to be confirmed; the axis’ own directory counts at once', async () => {
  await sent()
  expect(await agencyByCode(right.kysely, A.code)).toMatchObject({ name: A.name, active: false, source: 'goi-tin' })
  expect(await agenciesLike(right.kysely, 'van phong')).toEqual([])
  await confirmAgency(right.kysely, { code: A.code, active: true, by: office.clerk.accountId, at: new Date(NOW) })
  expect((await agenciesLike(right.kysely, 'van phong')).map(({ code }) => code)).toEqual([A.code])
  const entries = await receiver.parts.gateway(receiver.link).agencies()
  expect(await takeDirectory(right.kysely, entries, new Date(NOW))).toBe(2)
  expect((await agenciesLike(right.kysely, 'h98')).map(({ name }) => name)).toEqual([B.name])
})
