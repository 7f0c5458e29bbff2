import { afterAll, beforeAll, expect, test } from 'vitest'
import { askerOf } from '../../../casework/asker.ts'
import { readMatter } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { endBody, makeBody, must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { AppContext } from '../../../platform/http/context.ts'
import { makeKeyring } from '../../../platform/keyring.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { postTarget } from './add-target.ts'
import { boardOf } from '../requests/board.ts'
import { makeScene, type Scene } from '../proof/scene.ts'

let db: Database
let scene: Scene
beforeAll(async () => {
  db = await freshDatabase()
  scene = await makeScene(db)
})
afterAll(() => db.close())

async function post(request: Uuid, values: Readonly<Record<string, string>>) {
  const [world, keyring] = [await scene.world(), makeKeyring([Buffer.alloc(32, 7)], 'test')]
  // Only what an asker is made from.
  const app = { db, viewer: scene.asCompiler, lang: 'vi', csrf: '', keyring, world: async () => world } as unknown as AppContext
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return postTarget(await askerOf(app), must(await readMatter(db.kysely, world, scene.asCompiler, request)), form)
}

test('a body is added by its name; one that has ended is reported for by its successor, the figures kept apart, each once', async () => {
  const { matterId: request } = must(await scene.ask({ targets: [{ body: scene.finance }] }))
  const clock = (await scene.world()).clock
  const abolished = await inTransaction(db, async tx => {
    const lost = await makeBody(tx, { name: 'Ban Quản lý dự án cũ' })
    must(
      await endBody(tx, {
        bodyId: lost,
        on: '2026-11-01',
        how: 'abolish',
        successors: [],
        keeperId: scene.office,
        now: clock.now(),
      }),
    )
    const successors = [{ id: scene.health }]
    must(await endBody(tx, { bodyId: scene.labour, on: '2026-11-01', how: 'merge', successors, now: clock.now() }))
    return lost
  })
  expect(abolished).toBeTruthy()
  const words = async (values: Readonly<Record<string, string>>) => {
    const posted = await post(request, { khoa: crypto.randomUUID(), ...values })
    return 'words' in posted ? posted.words : posted.done
  }
  expect(await words({ 'don-vi': 'Sở Không có thật' })).toBe('Không tìm thấy đơn vị “Sở Không có thật”.')
  expect(await words({ 'don-vi': 'Sở Y tế', han: '31/02/2027' })).toContain('Không phải ngày có trong lịch')
  expect(await words({ 'don-vi': 'Sở Y tế', han: '01/11/2026' })).toContain('Hạn không được trước hôm nay')
  expect(await words({ 'don-vi': 'Ban Quản lý dự án cũ' })).toContain('không có đơn vị kế thừa')
  const asked = await post(request, { khoa: crypto.randomUUID(), 'don-vi': 'so lao dong' })
  expect(asked).toMatchObject({
    words: 'Sở Lao động đã kết thúc ngày 01/11/2026. Sở Y tế kế thừa và có thể báo cáo thay.',
    ended: { heirs: [{ id: scene.health, name: 'Sở Y tế' }] },
  })
  const heir = { 'don-vi': 'Sở Lao động', 'ke-thua': scene.health }
  expect(await words(heir)).toBe('Đã thêm đơn vị và báo cho đơn vị.')
  expect(await words(heir)).toBe('Đơn vị này đã có trong yêu cầu.')
  // Its own report is another one.
  expect(await words({ 'don-vi': 'Sở Y tế', han: '15/12/2026' })).toBe('Đã thêm đơn vị và báo cho đơn vị.')
  const { rows } = await boardOf(db.kysely, request, '2026-11-23')
  expect(rows.map(row => [row.unit, row.reportsFor, row.dueOn])).toEqual(
    expect.arrayContaining([
      ['Sở Y tế', 'Sở Lao động', '2026-12-22'],
      ['Sở Y tế', null, '2026-12-15'],
    ]),
  )
  const own = rows.find(row => row.reportsFor === 'Sở Lao động')
  expect(own?.fold.fields['brief']).toMatchObject({ figuresOf: scene.labour })
  expect(own?.fold.title).toContain('phần Sở Lao động')
})
