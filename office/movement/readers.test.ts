import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { askerOf, type Asker } from '../../casework/asker.ts'
import { problemWords, readMatter } from '../../casework/index.ts'
import { fixedClock } from '../../kernel/clock.ts'
import type { Viewer } from '../../kernel/access.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import { makePost, must, worldOf } from '../../org/index.ts'
import { makeKeyring } from '../../platform/keyring.ts'
import { folderStore } from '../../platform/files/folder-store.ts'
import type { AppContext } from '../../platform/http/context.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { pledgers, registerCommitment } from './commitments/commitment-service.ts'
import { figuresView } from './figures/figures-view.ts'
import { groundLog, keepGround, keptModel, openGrounds } from './registry/grounds.ts'
import { participationView } from './figures/participation.ts'
import { addPicture } from './registry/pictures.ts'
import { publicModel } from './registry/public.ts'
import { modelOf, movementOf } from './model/model.ts'
import { AUTUMN, codeOf, makeScene, viewIn, type Scene } from './proof/scene.ts'
import { figuresByUnit } from './figures/unit-figures.ts'

let scene: Scene
let model: Uuid
let asKeeper: Viewer
let files: AppContext['files']

beforeAll(async () => {
  scene = await makeScene(await freshDatabase())
  files = folderStore(await mkdtemp(join(tmpdir(), 'kheo-anh-')))
  model = await scene.recognised(scene.asVanTra, { name: 'Ngày thứ Sáu không hẹn', 'tag-ntm': true })
  asKeeper = await inTransaction(scene.db, async tx => {
    const post = await makePost(tx, { bodyId: scene.office, personName: 'Cao Ngọc Yến' })
    return viewIn(tx, post, scene.office)
  })
})

async function asker(viewer: Viewer): Promise<Asker> {
  const world = { clock: fixedClock(AUTUMN), ...(await worldOf(scene.db.kysely)) }
  // Only what an asker is made from.
  return askerOf({ db: scene.db, viewer, files, lang: 'vi', csrf: '', world: async () => world } as unknown as AppContext)
}

const at = new Date(AUTUMN)
const keyring = makeKeyring([Buffer.alloc(32, 7)], 'test')

test('the ground opens to the one named officer only, with a reason, and every opening is kept', async () => {
  const { db, asOfficer, movement, act } = scene
  must(await act(asOfficer, movement, 'giao-giu-can-cu', { post: asKeeper.post.id }))
  expect(isProblem(await keptModel(db.kysely, asOfficer, model))).toBe(true)
  expect(isProblem(await keptModel(db.kysely, asKeeper, model))).toBe(false)
  const kept = { db: db.kysely, keyring, viewer: asKeeper, at }
  expect(await keepGround(kept, model, { text: 'Đang thanh tra đất công, Quyết định 15/QĐ-TTr' })).toBeNull()
  const [stored] = await db.query<{ cipher: Buffer }>('select cipher from movement_ground')
  expect(Buffer.from(stored?.cipher ?? []).toString('utf8')).not.toContain('thanh tra')
  expect(await openGrounds(kept, model, { reason: '' })).toMatchObject({ problem: 'form/invalid' })
  expect((await groundLog(db.kysely, model)).opened).toEqual([])
  expect(await openGrounds(kept, model, { reason: 'Chuẩn bị họp hội đồng' })).toMatchObject([
    { text: 'Đang thanh tra đất công, Quyết định 15/QĐ-TTr' },
  ])
  expect(await groundLog(db.kysely, model)).toMatchObject({
    kept: 1,
    opened: [{ who: 'Cao Ngọc Yến', reason: 'Chuẩn bị họp hội đồng' }],
  })
})

/** A photograph of 64 × 48 points with a place in its Exif. */
function photo(secret: string, fill = 0): File {
  const segment = (code: number, body: Buffer) => {
    const head = Buffer.from([0xff, code, 0, 0])
    head.writeUInt16BE(body.length + 2, 2)
    return Buffer.concat([head, body])
  }
  const bytes = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(secret)])),
    segment(0xc0, Buffer.from([8, 0, 48, 0, 64, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.alloc(20 + fill, 0x11),
    Buffer.from([0xff, 0xd9]),
  ])
  return new File([bytes], 'anh.jpg', { type: 'image/jpeg' })
}

test('a picture for the public page loses its place on storing, is small, has consent and words, and waits for approval', async () => {
  const { asVanTra, asOfficer, act, db, fold } = scene
  const who = await asker(asVanTra)
  const given = { id: model, caption: 'Quầy một cửa sáng thứ Sáu', consent: true }
  const add = (file: File, more = {}) => addPicture(who, { ...given, key: newId(), file, ...more })
  expect(codeOf(await add(photo('20.2537N'), { consent: false }))).toBe('movement/picture-consent')
  expect(codeOf(await add(photo('20.2537N', 500_000)))).toBe('movement/picture-too-large')
  expect(codeOf(await add(new File(['%PDF-1.7\n%%EOF'], 'a.pdf')))).toBe('movement/picture-kind')
  must(
    await act(asVanTra, model, 'viet-bai', {
      headline: 'Nộp sáng, nhận chiều',
      text: 'Trước kia bà con đi ba lượt mới xong giấy khai sinh.',
    }),
  )
  must(await act(asVanTra, model, 'trinh-bai'))
  must(await act(asOfficer, model, 'dang-bai'))
  must(await add(photo('20.2537N 105.9750E')))
  const [picture] = modelOf(await fold(model)).pictures
  const stored = await files.read(picture?.hash ?? '')
  expect(isProblem(stored) ? '' : stored.includes('20.2537N')).toBe(false)
  expect(picture).toMatchObject({ width: 64, height: 48, caption: 'Quầy một cửa sáng thứ Sáu' })
  // The story with its new picture is a new version: off the page until approved again.
  const { code } = await fold(model)
  expect(await publicModel(db.kysely, code, '2026-11-20')).toBeNull()
  must(await act(asVanTra, model, 'trinh-bai'))
  must(await act(asOfficer, model, 'dang-bai'))
  expect((await publicModel(db.kysely, code, '2026-11-20'))?.pictures).toHaveLength(1)
  expect(codeOf(await add(photo('20.2537N 105.9750E')))).toBe('movement/picture-twice')
  must(await act(asVanTra, model, 'bo-anh', { picture: 1 }))
  expect(modelOf(await fold(model)).pictures).toEqual([])
})

test('a commitment is read by the person, the secretary and the officer; all others see whether it was registered', async () => {
  const { db, asOfficer, world: worldAt, office } = scene
  const world = await worldAt(AUTUMN)
  const [secretary, other] = await inTransaction(db, async tx => [
    await viewIn(tx, await makePost(tx, { bodyId: office, personName: 'Hoàng Xuân Đạt' }), office),
    await viewIn(tx, await makePost(tx, { bodyId: office, personName: 'Lương Đức Đạt' }), office, 'body'),
  ])
  if (!secretary || !other) throw new Error('no people')
  const typed = {
    year: '2026',
    text: 'Mỗi tháng một buổi tiếp dân tại thôn, trả lời trong 3 ngày.',
    secretary: secretary.post.id,
    officer: asKeeper.post.id,
  }
  const register = (more = {}) =>
    inTransaction(db, tx => registerCommitment(tx, world, asOfficer, { key: newId(), ...typed, ...more }))
  expect(codeOf(await register({ secretary: asOfficer.post.id }))).toBe('movement/commitment-reader')
  const { matterId } = must(await register())
  expect(codeOf(await register())).toBe('movement/committed-already')
  const reads = async (viewer: Viewer) => !isProblem(await readMatter(db.kysely, world, viewer, matterId))
  expect(await Promise.all([asOfficer, secretary, asKeeper, other].map(reads))).toEqual([true, true, true, false])
  const listed = await pledgers(db.kysely, other, { year: 2026, today: '2026-11-20' })
  expect(listed.filter(each => each.registered).map(each => [each.name, each.id])).toEqual([['Đinh Ngọc Anh', null]])
  must(await scene.act(asOfficer, matterId, 'tu-nhan-xet', { text: 'Đã tiếp dân 11 buổi, trả lời đúng hạn 9 buổi.' }))
  expect(codeOf(await scene.act(asKeeper, matterId, 'chi-bo-nhan-xet', { text: 'Hoàn thành tốt cam kết của năm.' }))).toBe(
    'act/not-allowed',
  )
  must(await scene.act(secretary, matterId, 'chi-bo-nhan-xet', { text: 'Hoàn thành tốt cam kết của năm.' }))
  expect((await scene.fold(matterId)).state).toBe('commented')
})

test('“100 %” opens both lists and names who is missing; a name that is nobody of the body is refused', async () => {
  const { asOfficer, movement, act, anKhe, fold } = scene
  const entry = {
    body: anKhe,
    on: '2026-11-01',
    headcount: 3,
    names: 'Trần Văn Bình\nLê Thị Hoa',
    roster: 'Trần Văn Bình\nLê Thị Hoa\nVũ Minh',
  }
  expect(codeOf(await act(asOfficer, movement, 'ghi-tham-gia', { ...entry, headcount: 4 }))).toBe('movement/roster-not-headcount')
  expect(codeOf(await act(asOfficer, movement, 'ghi-tham-gia', { ...entry, names: 'Đỗ Lạ' }))).toBe('movement/name-not-in-roster')
  must(await act(asOfficer, movement, 'ghi-tham-gia', entry))
  const line = movementOf(await fold(movement)).participation.at(-1)
  expect(line).toMatchObject({ listed: 2, missing: 1 })
  expect(await participationView(await asker(asOfficer), movement, line?.seq ?? 0)).toMatchObject({
    headcount: 3,
    listed: ['Trần Văn Bình', 'Lê Thị Hoa'],
    missing: ['Vũ Minh'],
  })
})

test('a year is closed only after its end, when its models are decided and its figures agree; what changes later stands beside them', async () => {
  const { asVanTra, asOfficer, movement, act, db } = scene
  const JANUARY = '2027-01-05T02:00:00Z'
  const close = (year: number, at = JANUARY) => act(asOfficer, movement, 'chot-nam', { year }, at)
  expect(codeOf(await close(2019))).toBe('movement/year-empty')
  expect(await close(2026, '2026-12-31T15:00:00Z')).toMatchObject({
    problem: 'movement/year-not-over',
    data: { last: '2026-12-31' },
  })
  const undecided = await scene.verified(asVanTra, { name: 'Tổ liên gia tự quản' })
  const pending = await close(2026)
  expect(pending).toMatchObject({
    problem: 'movement/models-pending',
    data: { count: 1, codes: (await scene.fold(undecided)).code },
  })
  expect(isProblem(pending) && problemWords(pending, { lang: 'vi', process: { id: 'phong-trao', version: 1 } })).toMatch(
    /^Chưa chốt được năm 2026: 1 mô hình chưa xét xong \(DV-2026-\d+\)\. Công nhận, không công nhận hoặc dừng/u,
  )
  must(await act(asOfficer, undecided, 'khong-cong-nhan', { reason: 'Chưa duy trì được sau sáu tháng' }, JANUARY))
  await db.query(`update fact_model set kind = 'tiep-tuc' where matter_id = $1`, [model])
  expect(await close(2026)).toMatchObject({
    problem: 'movement/figures-disagree',
    data: { rule: 'kept-not-recognised', codes: 'DV-2026-0001' },
  })
  await db.query(`update fact_model set kind = 'moi' where matter_id = $1`, [model])
  must(await close(2026))
  expect(codeOf(await close(2026))).toBe('movement/year-closed')
  const who = await asker(asOfficer)
  expect((await figuresView(who)).closed[0]?.words).toContain('không đổi')
  await scene.verified(asVanTra, { name: 'Phiên chợ không tiền mặt' })
  expect((await figuresView(who)).closed[0]?.words).toMatch(/đăng ký 2 → 3/u)
})

test('the closing of a year is undone by its head with a reason, which stays in the history', async () => {
  const { asOfficer, movement, act, fold } = scene
  const staff = { ...asOfficer, rights: new Set([...asOfficer.rights].filter(right => right !== 'movement.reopen-year')) }
  const undo = { year: 2026, reason: 'Chốt nhầm, còn mô hình chưa xét' }
  expect(codeOf(await act(staff, movement, 'mo-nam', undo))).toBe('act/not-allowed')
  expect(codeOf(await act(asOfficer, movement, 'mo-nam', { ...undo, reason: '' }))).toBe('form/invalid')
  expect(codeOf(await act(asOfficer, movement, 'mo-nam', { ...undo, year: 2024 }))).toBe('movement/year-not-closed')
  must(await act(asOfficer, movement, 'mo-nam', undo))
  expect(movementOf(await fold(movement)).closedYears).toEqual([])
  const rows = await scene.db.query<{ kind: string; input: string }>(
    "select kind, input from act where matter_id = $1 and kind in ('chot-nam', 'mo-nam') order by seq",
    [movement],
  )
  expect(rows.map(row => row.kind)).toEqual(['chot-nam', 'mo-nam'])
  expect(JSON.parse(rows[1]?.input ?? '{}')).toEqual(undo)
})

test('the line of new countryside stands apart, and amounts without evidence in a column of their own', async () => {
  const { asVanTra, asOfficer, act } = scene
  must(
    await act(asVanTra, model, 'ghi-nguon-luc', { kind: 'dat-m2', amount: 4_197_000, on: '2026-11-01', evidence: 'Biên bản 7' }),
  )
  must(await act(asVanTra, model, 'ghi-nguon-luc', { kind: 'dat-m2', amount: 500, on: '2026-11-01' }))
  const view = await figuresView(await asker(asOfficer))
  expect(view.resources).toEqual([{ id: 'dat-m2', name: 'đất hiến', proved: '4.197.000\u00A0m²', unproved: '500\u00A0m²' }])
  const rows = view.fields[0]?.rows ?? []
  expect(rows.map(row => row.figures.registered)).toEqual([0, 0, 0, 3, 3, 1])
  expect(rows.at(-1)?.head).toContain('không cộng vào tổng')
})

test('a unit’s own quota holds beside the one of all', async () => {
  const { asVanTra, asOfficer, movement, vanTra, act, fold } = scene
  const quota = { year: 2026, form: 'giay-khen-xa', collective: 5, individual: 5 }
  must(await act(asOfficer, movement, 'dat-chi-tieu', quota))
  must(await act(asOfficer, movement, 'dat-chi-tieu', { ...quota, collective: 0, body: vanTra }))
  expect(movementOf(await fold(movement)).quotas).toHaveLength(2)
  must(await act(asVanTra, model, 'ghi-ket-qua', { name: 'Trả trong ngày', after: '96 %', evidence: 'Sổ 12' }))
  must(await act(asOfficer, model, 'tra-ky-luat', { on: '2026-11-20', clean: 'khong' }))
  const file = { form: 'giay-khen-xa', petition: '44-TTr/VP', report: '30-BC/UBND', minutes: '07-BB/HĐ' }
  expect(await act(asOfficer, model, 'de-nghi-khen', file)).toMatchObject({
    problem: 'movement/quota-used-up',
    data: { quota: 0, ofUnit: true },
  })
})

test('figures by unit are equal in both geographies; a unit that was taken over counts for its heir, and keeps its own name of the day', async () => {
  const { db, vanTra, anKhe } = scene
  const asked = { from: 2026, to: 2026, today: '2027-03-01' }
  await db.query(`update body set valid_until = '2027-01-01' where id = $1`, [vanTra])
  await db.query(
    `insert into body_succession (id, on_date, kind, from_body, to_body, is_default) values ($1, '2027-01-01', 'merge', $2, $3, true)`,
    [newId(), vanTra, anKhe],
  )
  const [then, now] = [
    await figuresByUnit(db.kysely, { ...asked, geography: 'then' }),
    await figuresByUnit(db.kysely, { ...asked, geography: 'now' }),
  ]
  expect(then.total).toEqual(now.total)
  expect(then.rows.map(row => row.name)).toEqual(['UBND xã Vân Trà'])
  expect(now.rows.map(row => [row.name, row.figures.registered])).toEqual([['UBND xã An Khê', then.total.registered]])
})
