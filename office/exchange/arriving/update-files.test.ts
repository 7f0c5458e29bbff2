import { Readable } from 'node:stream'
import { writePackage, type DocumentPackage } from '@kheo/edxml'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../org/index.ts'
import { documentFiles, intakeById, intakeFiles, waitingIntakes, type IntakeFile } from '../../../records/index.ts'
import { pulled } from '../../../test/factories/axis.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { makeTwoOffices, type TwoOffices } from '../../../test/factories/two-offices.ts'
import { decideRequest } from '../relations/decide-request.ts'
import { factsOf } from '../facts.ts'
import { messageById, messagesOf, sentOf } from '../relations/messages.ts'
import { sendDocument } from '../sending/send.ts'
import { changesAmong, updateFiles, type BroughtFile } from './update-files.ts'
import { updateFileViews } from './update-view.ts'

const NOW = '2026-11-24T02:00:00Z'
const A = { code: 'H93.01', name: 'Văn phòng UBND tỉnh Trường Yên' }
const B = { code: 'H92.15', name: 'Sở Tài chính tỉnh Hoa Lư' }

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
  const text = `${LETTER}\nBản ${(copies += 1)}`
  const document = await sender.issue([B], {}, text)
  must(await sendDocument(sender.parts, { document, position: 0 }))
  await pulled(receiver)
  const intake = (await waitingIntakes(right.kysely, receiver.bodyId)).at(-1) ?? raise('nothing came')
  const said = factsOf((await sentOf(left.kysely, document, 0))?.facts ?? null) ?? raise('nothing went out')
  return { intake, said, text }
}

type Sent = Awaited<ReturnType<typeof sent>>

/** The sender updates its document; the request as the receiver's clerk finds it. */
async function updated(
  { said }: Sent,
  files: Readonly<Record<string, string>>,
  change: Partial<DocumentPackage['document']> = {},
) {
  const names = Object.keys(files)
  const message: DocumentPackage = {
    kind: 'document',
    from: said.from,
    to: said.to,
    document: { ...said.document, ...change },
    trace: [],
    business: {
      kind: 'update',
      documentId: said.document.documentId,
      reason: 'Đính chính phụ lục',
      document: true,
      receivers: [],
    },
    attachments: names.map((name, i) => ({ id: `tep-${i}`, name, contentType: 'text/plain' })),
  }
  const parts: Uint8Array[] = []
  const open = ({ id }: { id: string }) => [Buffer.from(files[names[Number(id.slice(4))] ?? ''] ?? '')]
  for await (const part of writePackage(message, open, '2026-11-24')) parts.push(part)
  const bytes = Buffer.concat(parts)
  const gateway = sender.parts.gateway(sender.link)
  await gateway.send('edoc', { name: 'goi-tin.edxml', length: bytes.length, open: () => Readable.from([bytes]) })
  await pulled(receiver)
  const asked = { body: receiver.bodyId, direction: 'den', business: 'requests', before: null, limit: 1 } as const
  const [request] = await messagesOf(right.kysely, asked)
  return request?.id ?? raise('no request')
}

const answer = (id: string, agree: boolean, reason = '') =>
  decideRequest(receiver.parts, { id, body: receiver.bodyId, by: office.clerk.accountId, agree, reason })

async function seen(id: string) {
  const row = (await messageById(right.kysely, id)) ?? raise('no message')
  return updateFileViews({ db: right.kysely, files: receiver.files }, row, 'vi')
}

test('a newer version takes the place of the document, the older one stays beside it byte for byte; the text is read anew', async () => {
  const was = await sent()
  const [before] = await intakeFiles(right.kysely, was.intake.id)
  const newer = `${was.text}\nBổ sung nhà công vụ.`
  const id = await updated(was, { 'van-ban.txt': newer, 'phu-luc.txt': 'Danh mục 14 xã' })
  const shown = await seen(id)
  expect(shown.map(({ name, words, before: old }) => [name, words, old?.hash])).toEqual([
    ['van-ban.txt', 'Bản mới của van-ban.txt', before?.hash],
    ['phu-luc.txt', 'Tệp thêm', undefined],
  ])
  expect(shown[0]?.diff).toContainEqual({ kind: 'in', text: expect.stringContaining('nhà công vụ') })
  expect(await intakeFiles(right.kysely, was.intake.id)).toHaveLength(1)
  must(await answer(id, true))
  const files = await intakeFiles(right.kysely, was.intake.id)
  expect(files.map(({ position, name, role, place }) => [position, name, role, place])).toEqual([
    [0, 'van-ban.txt', 'original', null],
    [1, 'van-ban.txt', 'earlier', 0],
    [2, 'phu-luc.txt', 'attachment', null],
  ])
  const content = async (at: number) => must(await receiver.files.read(files[at]?.hash ?? '')).toString()
  expect([await content(0), await content(1)]).toEqual([newer, was.text])
  expect((await updateFiles(right.kysely, id))[0]).toMatchObject({ hash: files[0]?.hash, replaces: before?.hash })
  expect((await seen(id)).map(({ words }) => words)).toEqual(['Bản mới của van-ban.txt', 'Tệp thêm'])
  const now = (await intakeById(right.kysely, receiver.bodyId, was.intake.id)) ?? raise('gone')
  expect(must(await receiver.files.read(now.textHash ?? '')).toString()).toContain('nhà công vụ')
  expect(now.answers).toEqual(was.intake.answers)
  must(await office.register(was.intake.id, {}, { text: newer }))
  expect((await documentFiles(right.kysely, was.intake.id)).map(({ role, place }) => [role, place])).toEqual([
    ['original', null],
    ['earlier', 0],
    ['attachment', null],
  ])
})

test('a second update goes on from the first: three versions, one that counts; the same bytes again change nothing', async () => {
  const was = await sent()
  must(await answer(await updated(was, { 'van-ban.txt': `${was.text} hai` }), true))
  const again = await updated(was, { 'van-ban.txt': `${was.text} ba`, 'them.txt': 'thêm' })
  must(await answer(again, true))
  const same = await updated(was, { 'van-ban.txt': `${was.text} ba` })
  expect((await seen(same)).map(({ words }) => words)).toEqual(['Không đổi, đã có ở đây'])
  must(await answer(same, true))
  const files = await intakeFiles(right.kysely, was.intake.id)
  const texts = await Promise.all(
    files.map(async ({ hash }) =>
      must(await receiver.files.read(hash))
        .toString()
        .slice(-3),
    ),
  )
  expect(files.map(({ role, place }, i) => [role, place, texts[i]])).toEqual([
    ['original', null, ' ba'],
    ['earlier', 0, expect.any(String)],
    ['earlier', 0, 'hai'],
    ['attachment', null, 'hêm'],
  ])
})

test('refused, nothing of it is taken over, and what was sent can still be looked at', async () => {
  const was = await sent()
  const id = await updated(was, { 'van-ban.txt': 'Bản khác hẳn' })
  must(await answer(id, false, 'Nội dung khác hẳn văn bản đã gửi'))
  expect(await intakeFiles(right.kysely, was.intake.id)).toHaveLength(1)
  expect(await updateFiles(right.kysely, id)).toMatchObject([{ name: 'van-ban.txt', replaces: null }])
})

test('in the register already: newer files are taken over with an act in the history; other fields are not', async () => {
  const was = await sent()
  must(await office.register(was.intake.id, {}, { text: LETTER }))
  const other = await updated(was, { 'van-ban.txt': `${was.text} hai` }, { subject: 'Trích yếu khác' })
  expect(await answer(other, true)).toMatchObject({ problem: 'exchange/registered' })
  must(await answer(other, false, 'Văn bản đã vào sổ, đề nghị đính chính'))
  const [before] = await documentFiles(right.kysely, was.intake.id)
  const id = await updated(was, { 'van-ban.txt': `${was.text} ba` })
  must(await answer(id, true))
  const files = await documentFiles(right.kysely, was.intake.id)
  expect(files.map(({ role, place }) => [role, place])).toEqual([
    ['original', null],
    ['earlier', 0],
  ])
  expect(files[1]?.hash).toBe(before?.hash)
  const [told, act] = await right.query<{ kind: string; input: string }>(
    'select kind, input from act where matter_id = $1 order by seq desc limit 2',
    [was.intake.id],
  )
  expect([act?.kind, told?.kind]).toEqual(['nhan-tep-moi', 'tra-loi-ben-gui'])
  expect(JSON.parse(told?.input ?? '')).toMatchObject({ kind: 'cap-nhat', agreed: true })
  expect(JSON.parse(act?.input ?? '')).toEqual({ files: [{ name: 'van-ban.txt', hash: files[0]?.hash, replaces: before?.hash }] })
})

test('which file a newer one replaces: by its name; the document itself under a new name; what has neither comes besides', () => {
  const here = (name: string, position: number, hash = `here-${name}`): IntakeFile => ({
    position,
    name,
    hash,
    role: position === 0 ? 'original' : 'attachment',
    place: null,
    warning: null,
    size: 1,
    mediaType: 'application/pdf',
  })
  const came = (name: string, position: number, hash = `came-${name}`): BroughtFile => ({
    position,
    name,
    hash,
    size: 1,
    mediaType: 'application/pdf',
    warning: null,
    replaces: null,
  })
  const all = [here('cong-van.pdf', 0), here('Phụ lục 1.PDF'.normalize('NFD'), 1)]
  const told = (files: readonly BroughtFile[]) => changesAmong(all, files).map(({ kind, before }) => [kind, before?.position])
  expect(told([came('cong-van-ban-2.pdf', 0), came('phụ lục 1.pdf', 1)])).toEqual([
    ['version', 0],
    ['version', 1],
  ])
  expect(told([came('cong-van-ban-2.docx', 0)])).toEqual([['added', undefined]])
  expect(told([came('bia.pdf', 0), came('cong-van.pdf', 1)])).toEqual([
    ['added', undefined],
    ['version', 0],
  ])
  expect(told([came('doi-ten.pdf', 0, 'here-cong-van.pdf')])).toEqual([['same', undefined]])
})
