import { beforeAll, expect, test } from 'vitest'
import { askerOf } from '../../../casework/asker.ts'
import { openingView } from '../../../casework/opening/view.ts'
import { fixedClock, instantInVietnam } from '../../../kernel/clock.ts'
import { formProblem, isProblem } from '../../../kernel/problem.ts'
import { must, worldOf } from '../../../org/index.ts'
import type { AppContext } from '../../../platform/http/context.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { conveneForm } from '../council/council-look.ts'
import { exportFigures } from '../registry/export.ts'
import { figuresView } from './figures-view.ts'
import { modelView } from '../model/model-view.ts'
import { AUTUMN, codeOf, makeScene, type Scene } from '../proof/scene.ts'
import { movementMeasures } from '../report.ts'
import { startFrom } from '../start-from.ts'
import type { Viewer } from '../../../kernel/access.ts'

let scene: Scene
beforeAll(async () => {
  scene = await makeScene(await freshDatabase())
})

async function asker(viewer: Viewer) {
  const world = { clock: fixedClock(AUTUMN), ...(await worldOf(scene.db.kysely)) }
  // Only what an asker is made from.
  return askerOf({ db: scene.db, viewer, lang: 'vi', csrf: '', world: async () => world } as unknown as AppContext)
}

const MEETING = { kind: 'hoi-nghi', on: '2026-06-25', number: 1, reach: 120, what: 'Sơ kết 6 tháng', evidence: 'Biên bản' }

test('meetings, articles and inspections are counted by their day, with whom they reached; a wrong entry is struck out', async () => {
  const { asOfficer, asVanTra, movement, act, fold, db } = scene
  const enter = (more: object, viewer = asOfficer) => act(viewer, movement, 'ghi-hoat-dong', { ...MEETING, ...more })
  expect(codeOf(await enter({}, asVanTra))).not.toBe('done')
  expect(codeOf(await enter({ reach: '' }))).toBe('movement/reach-needed')
  expect(codeOf(await enter({ on: '2026-12-01' }))).toBe('movement/date-in-future')
  expect(isProblem(await enter({ number: -1 }))).toBe(true)
  must(await enter({}))
  must(await enter({ kind: 'tin-bai', number: 7, reach: '', what: 'Tin, bài quý II' }))
  must(await enter({ kind: 'kiem-tra', number: 2, reach: 11, what: 'Kiểm tra ở cơ sở', on: '2026-10-22' }))
  must(await enter({ number: 4, what: 'Ghi nhầm bốn cuộc' }))
  const wrong = (await fold(movement)).lastSeq
  const strike = () => act(asOfficer, movement, 'bo-hoat-dong', { entry: wrong, reason: 'Ghi nhầm số cuộc họp' })
  must(await strike())
  expect(codeOf(await strike())).toBe('movement/no-such-entry')
  const period = { from: '2026-01-01', to: '2026-12-31', until: instantInVietnam('2027-01-01') }
  const [figures] = await movementMeasures.compute(db.kysely, [period], null)
  const values = ['DV-14', 'DV-15', 'DV-16', 'DV-17', 'DV-18'].map(id => figures?.[`${id}@1`]?.value)
  expect(values).toEqual([1, 120, 7, 2, 11])
  const ofUnit = await movementMeasures.compute(db.kysely, [period], scene.vanTra)
  expect(ofUnit[0]?.['DV-14@1']?.value).toBe(0)
  const { activities } = await figuresView(await asker(asOfficer))
  expect(activities.years.map(each => [each.year, each.counts['hoi-nghi']])).toEqual([[2026, { number: 1, reach: 120 }]])
  expect(activities.entries.filter(entry => entry.struck !== null).map(entry => entry.struck)).toEqual([
    'đã gạch: Ghi nhầm số cuộc họp',
  ])
  expect((await exportFigures(await asker(asOfficer))).content.byteLength).toBeGreaterThan(1000)
})

test('a unit registers its model for the year after, another one follows it: the form begins with what is known', async () => {
  const { asVanTra, asAnKhe, recognised } = scene
  const id = await recognised(asVanTra, { name: 'Ngày thứ Sáu không hẹn' })
  const own = await modelView(await asker(asVanTra), id)
  const other = await modelView(await asker(asAnKhe), id)
  expect(own?.beside.again).toBe(`/phong-trao/dang-ky?tiep=${own?.code}`)
  expect(other?.beside.again).toBe(`/phong-trao/dang-ky?theo=${own?.code}`)
  const goesOn = await startFrom(await asker(asVanTra), new URLSearchParams({ tiep: own?.code ?? '' }))
  expect(goesOn).toMatchObject({ kind: 'tiep-tuc', year: 2027, from: own?.code, place: 'xã Vân Trà', level: 'tinh' })
  expect(goesOn).not.toHaveProperty('schedule')
  const follows = await startFrom(await asker(asAnKhe), new URLSearchParams({ theo: own?.code ?? '' }))
  expect(follows).toMatchObject({ kind: 'nhan-rong', name: 'Ngày thứ Sáu không hẹn', year: null })
  expect(follows).not.toHaveProperty('place')
  expect(await startFrom(await asker(asAnKhe), new URLSearchParams({ theo: 'DV-2026-9999' }))).toEqual({})
})

test('an answer that two rules refuse in the same words is one place to mend', async () => {
  const opening = { process: 'phien-xet', act: 'trieu-tap' }
  const twice = { field: 'members', code: 'movement/whole-number' }
  const view = await openingView(await asker(scene.asOfficer), opening, conveneForm([]), {
    answers: {},
    kept: new Map(),
    fileFaults: new Map(),
    refusal: formProblem([twice, twice]),
  })
  expect(view.error?.items).toHaveLength(1)
  expect(view.error?.head).toContain('1 chỗ')
})
