import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../org/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { dispatchesOf, dropIntake, insertDispatches, waitingIntakes } from '../../../records/index.ts'
import { pulled } from '../../../test/factories/axis.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { makeTwoOffices, type TwoOffices } from '../../../test/factories/two-offices.ts'
import { decideRequest } from '../relations/decide-request.ts'
import { messageView } from '../relations/message-view.ts'
import { messagesOf } from '../relations/messages.ts'
import { sayWhatIsDue } from './say.ts'
import { recallFromAgency, sendDocument } from './send.ts'

const NOW = '2026-11-24T02:00:00Z'
const A = { code: 'H95.01', name: 'Văn phòng UBND tỉnh Trường Yên' }
const B = { code: 'H94.15', name: 'Sở Tài chính tỉnh Hoa Lư' }
const REASON = 'Thiếu phụ lục kèm theo'

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
const states = async (document: string) => (await dispatchesOf(left.kysely, document)).map(({ state }) => state)

let copies = 0

/** A document that came, with how it is sent to the same agency once more. */
async function sent() {
  const document = await sender.issue([B], {}, `${LETTER}\nBản gửi ${(copies += 1)}`)
  const send = async () => {
    const position = (await dispatchesOf(left.kysely, document)).length
    const again = { position, kind: 'agency', ...B, bodyId: null, email: null, state: 'waiting', intakeId: null } as const
    await inTransaction(left, tx => insertDispatches(tx, document, [again], new Date(NOW)))
    must(await sendDocument(sender.parts, { document, position }))
  }
  must(await sendDocument(sender.parts, { document, position: 0 }))
  await pulled(receiver)
  return { document, intake: (await waiting()).at(-1) ?? raise('nothing came'), send }
}

async function tell() {
  await sayWhatIsDue(receiver.parts)
  await receiver.say()
  await pulled(sender)
}

const refuse = async (id: string) =>
  must(
    await inTransaction(right, tx =>
      dropIntake(tx, { bodyId: receiver.bodyId, id, reason: REASON, at: receiver.parts.clock.now().instant, by: null }),
    ),
  )

const lastOf = async () => {
  const [row] = await messagesOf(right.kysely, { body: receiver.bodyId, direction: 'den', before: null, limit: 1 })
  return row ?? raise('no message')
}

test('refused and sent again under the same id, it comes in anew, beside the refused one, and its own statuses go back', async () => {
  const { document, intake, send } = await sent()
  const first = await lastOf()
  await tell()
  await refuse(intake.id)
  await tell()
  expect(await states(document)).toEqual(['refused'])
  await send()
  await pulled(receiver)
  const anew = (await waiting()).at(-1) ?? raise('not taken in')
  expect(anew.id).not.toBe(intake.id)
  expect(anew.answers['designation']).toBe(intake.answers['designation'])
  expect(JSON.stringify(anew.reading)).toContain(`{"on":"2026-11-24","code":"exchange/sent-again","reason":"${REASON}"}`)
  const again = await lastOf()
  expect(again).toMatchObject({ follows: first.id, intakeId: anew.id, business: 'new', error: null })
  const seen = (id: string) => messageView(right.kysely, { id, body: receiver.bodyId, lang: 'vi' })
  expect(await seen(again.id)).toMatchObject({ earlier: first.id, later: null, intake: { state: 'waiting' } })
  expect(await seen(first.id)).toMatchObject({ earlier: null, later: again.id, intake: { state: 'put-aside' } })
  await tell()
  expect(await states(document)).toEqual(['refused', 'sent'])
  must(await office.register(anew.id, {}, { text: LETTER }))
  await tell()
  expect(await states(document)).toEqual(['refused', 'received'])
  const state = async (id: string) => (await seen(id))?.facts.find(({ term }) => term === 'Trạng thái')?.value
  expect([await state(first.id), await state(again.id)]).toEqual(['Từ chối tiếp nhận', 'Đã tiếp nhận'])
})

test('sent twice without a refusal it is a duplicate; so it is after it came in anew, also from two workers', async () => {
  const { intake, send } = await sent()
  await tell()
  const before = (await waiting()).length
  await send()
  await pulled(receiver)
  expect((await waiting()).length).toBe(before)
  expect(await lastOf()).toMatchObject({ error: 'exchange/already-here', intakeId: intake.id })
  await refuse(intake.id)
  await tell()
  await send()
  await send()
  await Promise.all([pulled(receiver), pulled(receiver)])
  await pulled(receiver)
  expect((await waiting()).length).toBe(before)
})

test('put aside, but not refused to the sender yet: what comes in that minute is a duplicate', async () => {
  const { intake, send } = await sent()
  await refuse(intake.id)
  await send()
  await pulled(receiver)
  expect(await lastOf()).toMatchObject({ error: 'exchange/already-here' })
})

test('refused, sent again, refused again, sent again: each time it comes in, and each refusal goes back', async () => {
  const { document, intake, send } = await sent()
  await tell()
  let last = intake.id
  for (let times = 0; times < 2; times++) {
    await refuse(last)
    await tell()
    await send()
    await pulled(receiver)
    const anew = (await waiting()).at(-1)?.id ?? ''
    expect(anew).not.toBe(last)
    last = anew
    await tell()
  }
  expect(await states(document)).toEqual(['refused', 'refused', 'sent'])
})

test('taken back and sent again, put right, under the same id: it comes in anew', async () => {
  const { document, intake, send } = await sent()
  await tell()
  must(await recallFromAgency(sender.parts, { document, position: 0, reason: 'Thiếu phụ lục' }))
  await pulled(receiver)
  const { id } = await lastOf()
  must(await decideRequest(receiver.parts, { id, body: receiver.bodyId, by: office.clerk.accountId, agree: true, reason: '' }))
  await tell()
  expect(await states(document)).toEqual(['recalled'])
  await send()
  await pulled(receiver)
  expect((await waiting()).at(-1)?.id).not.toBe(intake.id)
  await tell()
  expect(await states(document)).toEqual(['recalled', 'sent'])
})
