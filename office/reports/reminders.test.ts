import { afterAll, beforeAll, expect, test } from 'vitest'
import { dailyScan } from '../../casework/jobs/daily-scan.ts'
import { notices } from '../../casework/notices/notices.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { must } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { boardOf } from './requests/board.ts'
import { remindReports } from './jobs.ts'
import { makeScene, type Scene } from './proof/scene.ts'
import { remindersOf } from './regimes/reminded.ts'
import { riseUnasked } from './regimes/unasked.ts'

let db: Database
let scene: Scene
beforeAll(async () => {
  db = await freshDatabase()
  scene = await makeScene(db)
})
afterAll(() => db.close())

async function unit(topic: string): Promise<{ request: Uuid; id: Uuid }> {
  const { matterId: request } = must(await scene.ask({ topic }))
  return { request, id: await scene.childOf(request, scene.finance) }
}

test('a report is reminded of on its day and on each working day after; its head and the Chief learn of it once', async () => {
  const { id } = await unit('Nhắc hằng ngày')
  const kinds = async () =>
    (
      await db.query<{ kind: string }>(
        `select kind from notice where matter_id = $1 and kind like 'report.%' and kind <> 'report.asked' order by at, kind`,
        [id],
      )
    ).map(row => row.kind)
  const at = async (day: string) => remindReports(db, await scene.world(`${day}T00:20:00Z`))
  await at('2026-12-21')
  expect(await kinds()).toEqual([])
  await at('2026-12-22')
  await at('2026-12-22')
  expect(await kinds()).toEqual(['report.due-today'])
  await at('2026-12-23')
  expect((await kinds()).toSorted()).toEqual(['report.due-today', 'report.late', 'report.missed'])
  await at('2026-12-24')
  await at('2026-12-26')
  expect((await kinds()).filter(kind => kind === 'report.late')).toHaveLength(2)
  expect((await kinds()).filter(kind => kind === 'report.missed')).toHaveLength(1)
})

test('a periodic report that nobody asked for rises to the Chief of Office on the next working day, once', async () => {
  const told = async () =>
    (await notices(db.kysely, scene.asChief, { lang: 'vi' })).lines
      .map(line => line.words)
      .filter(words => words.includes('chưa ai mở') && words.includes('nhiệm vụ tháng'))
  const rise = async (day: string) => riseUnasked(db, await scene.world(`${day}T06:20:00+07:00`))
  // October's report is to be sent on Tuesday 17/11; nobody opened a request.
  await rise('2026-11-17')
  expect(await told()).toEqual([])
  expect(await rise('2026-11-18')).toBeGreaterThan(0)
  expect(await told()).toEqual([
    'Báo cáo định kỳ quá ngày gửi mà chưa ai mở yêu cầu: Tình hình thực hiện nhiệm vụ tháng, tháng 11/2026; phải gửi 17/11/2026. Giao người mở ở trang Báo cáo.',
  ])
  await rise('2026-11-18')
  await rise('2026-11-19')
  expect(await told()).toHaveLength(1)
  const period = { from: '2026-11-15', to: '2026-12-14' }
  const { matterId } = must(await scene.ask({ topic: 'Tình hình thực hiện nhiệm vụ tháng', period }))
  await rise('2026-12-17')
  expect(await told()).toHaveLength(1)
  // A request that was given up asks nobody.
  await db.query("update matter set outcome = 'void', open = false where id = $1", [matterId])
  await rise('2026-12-17')
  expect(await told()).toHaveLength(2)
})

test('one reminder a day, told on the board; none after the submission or the exemption', async () => {
  const { request, id } = await unit('Nhắc tới khi nộp')
  const other = await scene.childOf(request, scene.health)
  const day = async (date: string) => {
    // As the server does: the engine at 6:00 and 13:00, reports at 6:20.
    for (const time of ['06:00', '06:20', '06:20', '13:00']) {
      const world = await scene.world(`${date}T${time}:00+07:00`)
      if (time === '06:20') await remindReports(db, world)
      else await dailyScan(db, world, { chiefOfOffice: null, chairman: null })
    }
    const { rows } = await boardOf(db.kysely, request, date)
    return Object.fromEntries(rows.map(row => [row.id, [row.reminded.length, row.reminded.at(-1) ?? null]]))
  }
  const toldTo = async (matter: Uuid) =>
    (
      await db.query<{ on: string; n: number }>(
        `select (at at time zone 'Asia/Ho_Chi_Minh')::date as "on", count(*)::int as n from notice
         where matter_id = $1 and kind in ('matter.due-soon', 'matter.overdue', 'report.due-today', 'report.late') group by 1 order by 1`,
        [matter],
      )
    ).map(row => [row.on, row.n])
  expect(await day('2026-12-10')).toEqual({ [id]: [0, null], [other]: [0, null] })
  for (const date of ['2026-12-11', '2026-12-14', '2026-12-17', '2026-12-21', '2026-12-22', '2026-12-23']) await day(date)
  expect((await day('2026-12-23'))[id]).toEqual([5, '2026-12-23'])
  const level = (await remindersOf(db.kysely, request, '2026-12-23'))
    .get(id)
    ?.map(({ on, level: far, days, to }) => [on, far, days, to])
  const unitName = ['Sở Tài chính']
  expect(level).toEqual([
    ['2026-12-11', 'before', 7, unitName],
    ['2026-12-17', 'before', 3, unitName],
    ['2026-12-21', 'before', 1, unitName],
    ['2026-12-22', 'today', 0, unitName],
    ['2026-12-23', 'late', 1, unitName],
    ['2026-12-23', 'risen', 1, [expect.stringMatching(/^Đặng Minh Tuấn, /)]],
  ])
  const untilDue = ['2026-12-11', '2026-12-17', '2026-12-21', '2026-12-22', '2026-12-23'].map(date => [date, 1])
  expect(await toldTo(id)).toEqual(untilDue)
  await scene.reported(scene.asFinance, id, 'nhắc tới khi nộp')
  must(await scene.act(scene.asCompiler, other, 'mien', { reason: 'Không có mô hình nào trong kỳ' }))
  for (const date of ['2026-12-24', '2026-12-25']) await day(date)
  expect(await day('2026-12-26')).toEqual({ [id]: [5, '2026-12-23'], [other]: [5, '2026-12-23'] })
  expect([await toldTo(id), await toldTo(other)]).toEqual([untilDue, untilDue])
})

test('who still owes a report hears nothing more once the merged one has left; who was asked again does', async () => {
  const { request, id } = await unit('Nhắc tới khi gửi')
  const other = await scene.childOf(request, scene.health)
  await scene.reported(scene.asFinance, id, 'nhắc tới khi gửi')
  must(await scene.act(scene.asCompiler, id, 'mo-lai', { reason: 'Số đăng ký chưa khớp sổ', dueOn: '2026-12-29' }))
  // As it stands after the sending of the merged report.
  await db.query('update matter set open = false where id = $1', [request])
  await remindReports(db, await scene.world('2026-12-30T00:20:00Z'))
  const { rows } = await boardOf(db.kysely, request, '2026-12-30')
  expect(rows.map(row => [row.id, row.reminded.length])).toEqual(
    expect.arrayContaining([
      [id, 1],
      [other, 0],
    ]),
  )
})
