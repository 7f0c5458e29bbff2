import { unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { askerOf, type Asker } from '../../../casework/asker.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { must, worldOf } from '../../../org/index.ts'
import type { AppContext } from '../../../platform/http/context.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { councilPaper } from './council-documents.ts'
import { castBallot, convene, decideSession, endSession } from './council-service.ts'
import { councilView } from './council-view.ts'
import { readMembers } from './council.ts'
import { modelOf } from '../model/model.ts'
import { AUTUMN, makeScene, type Scene } from '../proof/scene.ts'
import { rewardPackage } from '../rewards/reward-file.ts'

let scene: Scene
let first: Uuid
let second: Uuid

beforeAll(async () => {
  scene = await makeScene(await freshDatabase())
  first = await scene.verified(scene.asVanTra, { name: 'Ngày thứ Sáu không hẹn' }, 92)
  second = await scene.verified(scene.asAnKhe, { name: 'Lớp bơi mùa hè ở ao làng', field: 'VHXH' }, 85)
})

const MEMBERS = ['Vũ Đình A; Chủ tịch Hội đồng', 'Lê Thị B; Phó Chủ tịch', 'Trần C; ủy viên', 'Hoàng D; ủy viên; vắng'].join('\n')

async function asker(): Promise<Asker> {
  const world = { clock: fixedClock(AUTUMN), ...(await worldOf(scene.db.kysely)) }
  // Only what an asker is made from.
  return askerOf({
    db: scene.db,
    viewer: scene.asOfficer,
    lang: 'vi',
    csrf: '',
    world: async () => world,
  } as unknown as AppContext)
}

async function opened(): Promise<Uuid> {
  const { db, asOfficer } = scene
  const world = await scene.world(AUTUMN)
  const input = { key: newId(), level: 'tinh', on: '2026-11-19', members: MEMBERS }
  return must(await inTransaction(db, tx => convene(tx, world, asOfficer, input))).matterId
}

const textOf = (docx: Uint8Array): string =>
  Buffer.from(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .toString('utf8')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('\u00A0', ' ')

test('members are read one a line, with title and presence; a line that names nobody is told', () => {
  expect(readMembers(MEMBERS)).toHaveLength(4)
  expect(readMembers(MEMBERS)).toMatchObject({
    0: { title: 'Chủ tịch Hội đồng', present: true },
    3: { title: 'ủy viên', present: false },
  })
  expect(readMembers('1. Vũ Đình A\n; ủy viên')).toEqual({ line: '; ủy viên' })
})

test('a session keeps members, presence and ballots; minutes and decision come from it, and a model without the votes cannot enter the decision', async () => {
  const { db, asOfficer, fold } = scene
  const world = await scene.world(AUTUMN)
  const session = await opened()
  const cast = (code: string, yes: string, no: string, wish = 'cong-nhan') =>
    inTransaction(db, tx => castBallot(tx, world, asOfficer, { key: newId(), session, code, wish, yes, no }))
  const [one, two] = [(await fold(first)).code, (await fold(second)).code]
  expect(await cast(one, '4', '0')).toMatchObject({ problem: 'movement/votes-above-present' })
  expect(await cast('DV-2026-9999', '3', '0')).toMatchObject({ problem: 'movement/model-unknown' })
  must(await cast(one, '3', '0', 'tieu-bieu'))
  must(await cast(two, '2', '1'))
  const who = await asker()
  expect(await councilView(who, session)).toMatchObject({ present: 3, ballots: [{ carried: true }, { carried: false }] })
  must(await inTransaction(db, tx => endSession(tx, world, asOfficer, { key: newId(), session, minutes: '03-BB/HĐ' })))
  expect(modelOf(await fold(first)).council).toMatchObject({ session, yes: 3, members: 4, present: 3, minutes: '03-BB/HĐ' })
  const minutes = textOf((await councilPaper(who, session, 'bien-ban'))?.content ?? new Uint8Array())
  for (const said of ['Hoàng D', 'vắng', 'Lớp bơi mùa hè ở ao làng', 'không đủ phiếu']) expect(minutes).toContain(said)
  const decision = { designation: '418-QĐ/BCĐ', issuedOn: '2026-11-20', issuer: 'Ban Chỉ đạo', document: null, files: [] }
  const decided = must(await inTransaction(db, tx => decideSession(tx, world, asOfficer, { key: newId(), session, ...decision })))
  expect(decided.recognised).toBe(1)
  expect(await fold(first)).toMatchObject({ state: 'recognised', fields: { recognition: { typical: true } } })
  expect((await fold(second)).state).toBe('verified')
  const paper = textOf((await councilPaper(who, session, 'quyet-dinh'))?.content ?? new Uint8Array())
  expect(paper).toContain('Ngày thứ Sáu không hẹn')
  expect(paper).not.toContain('Lớp bơi mùa hè ở ao làng')
})

test('a session without enough members cannot end, and nothing is decided where nothing was carried', async () => {
  const { db, asOfficer, act } = scene
  const world = await scene.world(AUTUMN)
  const session = await opened()
  must(await act(asOfficer, session, 'sua-thanh-vien', { members: 'A nguyễn; x\nB trần; y; vắng\nC lê; z; vắng', version: 1 }))
  const end = () => inTransaction(db, tx => endSession(tx, world, asOfficer, { key: newId(), session, minutes: '04-BB/HĐ' }))
  expect(await end()).toMatchObject({ problem: 'movement/no-quorum', data: { present: 1, members: 3 } })
  must(await act(asOfficer, session, 'sua-thanh-vien', { members: MEMBERS, version: 2 }))
  expect(await end()).toMatchObject({ problem: 'movement/session-no-ballot' })
  const code = (await scene.fold(second)).code
  must(
    await inTransaction(db, tx =>
      castBallot(tx, world, asOfficer, { key: newId(), session, code, wish: 'cong-nhan', yes: '1', no: '2' }),
    ),
  )
  must(await end())
  const decision = { designation: '9-QĐ/BCĐ', issuedOn: '2026-11-20', issuer: '', document: null, files: [] }
  expect(
    await inTransaction(db, tx => decideSession(tx, world, asOfficer, { key: newId(), session, ...decision })),
  ).toMatchObject({
    problem: 'movement/session-nothing-carried',
  })
  expect((await scene.fold(session)).state).toBe('closed')
})

test('the file of a proposed reward is one package with petition and list, report, minutes; nothing is there before', async () => {
  const { asVanTra, asOfficer, act } = scene
  const who = await asker()
  expect(isProblem(await rewardPackage(who, first))).toBe(true)
  must(await act(asVanTra, first, 'ghi-ket-qua', { name: 'Trả trong ngày', after: '96 %', evidence: 'Sổ 12' }))
  must(await act(asOfficer, first, 'tra-ky-luat', { on: '2026-11-20', clean: 'khong' }))
  const proposal = { form: 'bang-khen-tinh', petition: '44-TTr/VP', report: '30-BC/UBND', minutes: '07-BB/HĐTĐKT' }
  must(await act(asOfficer, first, 'de-nghi-khen', proposal))
  const made = await rewardPackage(who, first)
  if (isProblem(made)) throw new Error(made.problem)
  const parts = unzipSync(made.content)
  expect(Object.keys(parts)).toEqual(['1-to-trinh.docx', '2-bao-cao-thanh-tich.docx', '3-bien-ban-hop-xet.docx'])
  const petition = textOf(parts['1-to-trinh.docx'] ?? new Uint8Array())
  for (const said of ['418-QĐ/BCĐ', '07-BB/HĐTĐKT', 'Bằng khen của Chủ tịch UBND tỉnh', '96 %']) expect(petition).toContain(said)
  const again = await rewardPackage(who, first)
  expect(isProblem(again) ? null : Buffer.from(again.content).equals(Buffer.from(made.content))).toBe(true)
})
