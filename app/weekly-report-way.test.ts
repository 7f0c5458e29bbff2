import { documentText } from '@kheo/official-document/write'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evidence, openChildren } from '../casework/facts/facts.ts'
import { FOLLOW_UP_SETTING } from '../casework/jobs.ts'
import { actBySystem, inbox, perform, useFacts, useLooks, useProcesses, type Performed, type World } from '../casework/index.ts'
import { phanViec } from '../casework/phan-viec.ts'
import { lookOf } from '../casework/registry.ts'
import type { Viewer } from '../kernel/access.ts'
import { fixedClock } from '../kernel/clock.ts'
import { newId, type Uuid } from '../kernel/ids.ts'
import type { MatterState } from '../kernel/matter.ts'
import type { Problem } from '../kernel/problem.ts'
import { limitKeys } from '../law/index.ts'
import { makeBody, makePost, must, storeSetting, worldOf, type MadePost } from '../org/index.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { freshDatabase } from '../test/database/open.ts'
import { viewAs } from '../test/factories/office.ts'
import { directivesModule } from '../office/directives/index.ts'
import { freezeWeek } from '../office/weekly-review/report/freeze.ts'
import { weeklyReviewModule } from '../office/weekly-review/module.ts'
import { weeklyDocument } from '../office/weekly-review/report/document.ts'
import { letterheadOf, partsOf } from '../office/weekly-review/report/report-files.ts'
import { draftReport } from '../office/weekly-review/service.ts'

const RIGHTS = [...directivesModule.rights, ...weeklyReviewModule.rights].map(right => right.id)
const OTHER = ['part.perform', 'part.distribute', 'part.waive', 'casework.comment']
const AT = '2026-11-23T04:00:00Z'
/** Each act a minute after the one before. */
let minute = 0
let db: Database
let office: Uuid
let asSpecialist: Viewer, asHead: Viewer, asChief: Viewer, asClerk: Viewer

beforeAll(async () => {
  db = await freshDatabase()
  const [directives, weekly] = [await directivesModule.processes(), await weeklyReviewModule.processes()]
  useFacts({ openChildren, evidence, ...weekly.facts })
  useProcesses([...directives.processes, ...weekly.processes, phanViec], {
    rights: new Set([...RIGHTS, ...OTHER]),
    limits: limitKeys,
  })
  useLooks([...directives.looks, ...weekly.looks])
  await inTransaction(db, async tx => {
    office = await makeBody(tx, { name: 'Văn phòng UBND tỉnh Trường Yên' })
    const division = await makeBody(tx, { name: 'Phòng Tổng hợp', agencyId: office })
    const rightsOf = (role: string) =>
      weeklyReviewModule.rights.filter(({ roles }) => (roles as readonly string[]).includes(role)).map(each => each.id)
    const view = async (post: MadePost, role: string, scope: 'post' | 'unit' | 'body', name = 'Người xem') =>
      viewAs(
        tx,
        {
          id: post.postId,
          personId: post.personId,
          accountId: post.accountId,
          name,
          body: office,
          unit: scope === 'body' ? null : division,
        },
        { rights: [...rightsOf(role), ...OTHER], scope },
      )
    const chief = await makePost(tx, { bodyId: office, personName: 'Đặng Minh Tuấn', isLeader: true, scope: 'body' })
    asChief = await view(chief, 'chanh-van-phong', 'body', 'Đặng Minh Tuấn')
    asClerk = await view(await makePost(tx, { bodyId: office, personName: 'Đỗ Thị Mai', scope: 'body' }), 'van-thu', 'body')
    asHead = await view(
      await makePost(tx, { bodyId: office, unitId: division, personName: 'Lê Quang Vinh', scope: 'unit' }),
      'truong-phong',
      'unit',
    )
    asSpecialist = await view(
      await makePost(tx, { bodyId: office, unitId: division, personName: 'Phạm Thùy Dương' }),
      'chuyen-vien',
      'post',
    )
    await storeSetting(tx, { key: FOLLOW_UP_SETTING, value: { chiefOfOffice: chief.postId, chairman: null, office }, by: null })
    await storeSetting(tx, {
      key: 'office',
      value: { name: 'Văn phòng UBND tỉnh Trường Yên', provinceName: 'tỉnh Trường Yên' },
      by: null,
    })
  })
  must(await freezeWeek(db, await world(AT), { viewer: null, body: office, period: '2026-W47' }))
})
afterAll(async () => {
  await db.close()
})

const world = async (at: string): Promise<World> => ({ clock: fixedClock(at), ...(await worldOf(db.kysely)) })
async function act(viewer: Viewer, matterId: Uuid, kind: string, input: unknown = {}): Promise<Performed | Problem> {
  minute += 1
  const now = await world(`2026-11-23T04:${String(minute).padStart(2, '0')}:00Z`)
  return inTransaction(db, tx => perform(tx, now, viewer, { matterId, act: kind, input, key: newId() }))
}
const desk = async (viewer: Viewer, lane: 'decide' | 'hold') =>
  (await inbox(db.kysely, viewer, { lanes: [lane], process: 'bao-cao-tuan' })).rows.map(row => row.state)
/** What the viewer was told of the report, in words, the latest first. */
async function told(viewer: Viewer): Promise<string[]> {
  const rows = await db.query<{ kind: string; data: never }>(
    'select kind, data from notice where principal = any($1) order by at desc, id desc',
    [viewer.principals],
  )
  return rows.map(row => lookOf('bao-cao-tuan')?.noticed?.(row, 'vi') ?? row.kind)
}

test('the weekly report goes from the specialist by the head to the Chief and the clerk, each being told when it is his turn', async () => {
  const { matterId } = must(await draftReport(db, await world(AT), asSpecialist, { period: '2026-W47', key: newId() }))
  expect([await desk(asHead, 'decide'), await desk(asChief, 'decide')]).toEqual([[], []])
  expect(await act(asChief, matterId, 'duyet')).toHaveProperty('problem')

  must(await act(asSpecialist, matterId, 'trinh'))
  expect([await desk(asHead, 'decide'), await desk(asChief, 'decide')]).toEqual([['submitted'], ['submitted']])
  expect((await told(asHead))[0]).toMatch(/đã trình, chờ duyệt$/u)
  expect((await told(asChief))[0]).toMatch(/đã trình, chờ duyệt$/u)
  expect(await act(asSpecialist, matterId, 'duyet')).toHaveProperty('problem')
  expect(await act(asHead, matterId, 'duyet')).toHaveProperty('problem')

  must(await act(asHead, matterId, 'tra-ve', { reason: 'Bổ sung đánh giá về việc chậm' }))
  expect((await told(asSpecialist))[0]).toMatch(/trả về để sửa\. Bổ sung đánh giá về việc chậm$/u)
  must(await act(asSpecialist, matterId, 'trinh'))
  expect(await act(asChief, matterId, 'duyet-phong')).toHaveProperty('problem')
  must(await act(asHead, matterId, 'duyet-phong'))
  expect((await told(asChief))[0]).toMatch(/phòng đã đồng ý/u)

  must(await act(asChief, matterId, 'duyet'))
  expect((await told(asSpecialist))[0]).toMatch(/chờ ký và ban hành$/u)
  expect((await told(asClerk))[0]).toMatch(/chờ ký và ban hành$/u)
  // The document that leaves waits for its signer; the report itself waits for nobody.
  expect([await desk(asClerk, 'hold'), await desk(asChief, 'decide')]).toEqual([[], []])

  const left = { number: 1, designation: '01/BC-VPUBND', issuedOn: '2026-11-23' }
  expect(await act(asChief, matterId, 'ban-hanh', left)).toHaveProperty('problem')
  const now = await world('2026-11-23T05:00:00Z')
  must(await inTransaction(db, tx => actBySystem(tx, now, { matterId, act: 'ban-hanh', input: left, rule: 'issuing' })))
  expect((await told(asSpecialist))[0]).toMatch(/đã ban hành$/u)

  const [row] = await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [matterId])
  if (!row) throw new Error('no report')
  const text = documentText(
    weeklyDocument(await partsOf(db.kysely, await world(AT), row.fold), await letterheadOf(db.kysely, row.fold)),
  )
  expect(text.replaceAll(/\s+/gu, ' ')).toMatch(/ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN VĂN PHÒNG (?!UBND)/u)
})
