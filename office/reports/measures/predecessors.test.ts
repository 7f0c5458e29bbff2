import { afterAll, beforeAll, expect, test } from 'vitest'
import { askerOf } from '../../../casework/asker.ts'
import { endBody, makeBody, must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { AppContext } from '../../../platform/http/context.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { measureView } from './catalogue-view.ts'
import { makeScene, type Scene } from '../proof/scene.ts'

let db: Database
let scene: Scene
beforeAll(async () => {
  db = await freshDatabase()
  scene = await makeScene(db)
  const { clock } = await scene.world()
  await inTransaction(db, async tx => {
    const districts = [await makeBody(tx, { name: 'Huyện A' }), await makeBody(tx, { name: 'Huyện B' })]
    for (const bodyId of [scene.labour, ...districts])
      must(await endBody(tx, { bodyId, on: '2026-07-01', how: 'merge', successors: [{ id: scene.health }], now: clock.now() }))
  })
})
afterAll(() => db.close())

async function seen(id: string, body: string | null) {
  const world = await scene.world()
  // Only what an asker is made from.
  const app = { db, viewer: scene.asCompiler, lang: 'vi', csrf: '', world: async () => world } as unknown as AppContext
  const view = await measureView(await askerOf(app), id, { kind: 'nam', body, scheme: 'nd-09' })
  if (!view) throw new Error('no such measure')
  return view
}

test('figures of bodies that became part of another stand apart in a column of their own, and in nobody’s sum', async () => {
  scene.counting.values = { 'TT-01@1': 30, [`TT-01@1 ${scene.health}`]: 9, [`TT-01@1 ${scene.labour}`]: 4 }
  const view = await seen('TT-01', scene.health)
  expect(view.series.at(-1)?.figures.map(figure => figure.value)).toEqual([9])
  expect(view.predecessors.map(each => [each.name, each.endedOn])).toContainEqual(['Sở Lao động', '2026-07-01'])
  const labour = view.predecessors.find(each => each.name === 'Sở Lao động')
  expect(labour?.series.at(-1)?.map(figure => figure.value)).toEqual([4])
  expect(labour?.series.at(-1)?.[0]?.href).toContain(`don-vi=${scene.labour}`)
  expect((await seen('TT-01', null)).predecessors).toEqual([])
})

test('a body that ended says so and who stands for it; a period says on which day the map changed within it', async () => {
  const ended = await seen('TT-01', scene.labour)
  expect(ended.ended).toEqual({ on: '2026-07-01', heirs: [{ id: scene.health, name: 'Sở Y tế' }] })
  const whole = await seen('TT-01', null)
  expect(whole.ended).toBeNull()
  expect(whole.series.map(period => period.mapChanged).filter(days => days.length > 0)).toEqual([['2026-07-01']])
})

test('a definition that changed within a period gives two figures, each by its own definition, also for a predecessor', async () => {
  scene.counting.values = {
    [`TT-09@1 ${scene.health}`]: 5,
    [`TT-09@2 ${scene.health}`]: 7,
    [`TT-09@1 ${scene.labour}`]: 2,
    [`TT-09@2 ${scene.labour}`]: 0,
  }
  const view = await seen('TT-09', scene.health)
  const last = view.series.at(-1)?.figures
  expect(last?.map(figure => [figure.version, figure.value])).toEqual([
    [1, 5],
    [2, 7],
  ])
  expect(last?.map(figure => figure.stretch)).toEqual(['15/12/2025 – 30/06/2026', '01/07/2026 – 14/12/2026'])
  const labour = view.predecessors.find(each => each.name === 'Sở Lao động')
  expect(labour?.series.at(-1)?.map(figure => [figure.version, figure.value])).toEqual([
    [1, 2],
    [2, 0],
  ])
})
