import { beforeAll, expect, test } from 'vitest'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { must } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { testDatabase } from '../../test/database/open.ts'
import { laneCounts } from './inbox.ts'
import { perform } from '../acts/perform.ts'
import { snooze, snoozedBy, star, starOf, wake } from './personal.ts'
import { askersAt, makeProofOffice, useProofsWithForms, type ProofOffice } from '../proof/office.ts'
import { endOfWeek, workGroups, type Group } from './work-groups.ts'
import { workPage } from './work-page.ts'
import type { Asker } from '../asker.ts'

let db: Database
let office: ProofOffice

beforeAll(async () => {
  useProofsWithForms()
  db = await testDatabase()
  office = await makeProofOffice(db)
})

async function idsByGroup(asker: Asker, perGroup = 20): Promise<Record<Group, Uuid[]>> {
  const snoozed = await snoozedBy(db.kysely, asker.viewer.accountId, asker.today)
  const { groups } = await workGroups(db.kysely, asker.viewer, {
    lanes: ['receive', 'hold', 'decide', 'follow', 'wait', 'know'],
    now: { today: asker.today, instant: asker.world.clock.now().instant },
    snoozed,
    perGroup,
  })
  return Object.fromEntries(groups.map(({ group, rows }) => [group, rows.map(row => row.id)])) as Record<Group, Uuid[]>
}
const act = async (asker: Asker, matterId: Uuid, name: string) =>
  must(await inTransaction(db, tx => perform(tx, asker.world, asker.viewer, { matterId, act: name, key: newId() })))

test('matters stand under overdue, today, this week and later by their due date', async () => {
  const { head, give } = office
  const [late, today, week, later, none] = [
    await give('quá hạn', '2026-11-20'),
    await give('hôm nay', '2026-11-24'),
    await give('tuần này', '2026-11-27'),
    await give('sau', '2026-12-02'),
    await give('không hạn', null),
  ]
  const groups = await idsByGroup(head)
  expect(groups).toMatchObject({ overdue: [late], today: [today], week: [week], later: [later, none] })
})

test('the week ends on Sunday', () => {
  expect(['2026-11-23', '2026-11-27', '2026-11-29'].map(endOfWeek)).toEqual(['2026-11-29', '2026-11-29', '2026-11-29'])
})

test('what is put off waits until its day, counts there, and comes back', async () => {
  const { head, give } = await makeProofOffice(db)
  const id = await give('hoãn được', '2026-11-20')
  must(await snooze(db.kysely, head.viewer, { matter: id, until: '2026-11-26', today: head.today }))
  expect(await idsByGroup(head)).toMatchObject({ overdue: [], waiting: [id] })
  expect(await idsByGroup({ ...head, today: '2026-11-26' })).toMatchObject({ overdue: [id], waiting: [] })
  await wake(db.kysely, head.viewer.accountId, id)
  expect(await idsByGroup(head)).toMatchObject({ overdue: [id] })
})

test('a matter is put off to a day that comes, by those who see it', async () => {
  const { head, officer, give } = await makeProofOffice(db)
  const id = await give('không hoãn về trước')
  expect(await snooze(db.kysely, head.viewer, { matter: id, until: head.today, today: head.today })).toMatchObject({
    problem: 'personal/snooze-not-later',
  })
  expect(await snooze(db.kysely, officer.viewer, { matter: id, until: '2026-12-01', today: head.today })).toMatchObject({
    problem: 'matter/not-found',
  })
})

test('a star with its note is seen by its account alone', async () => {
  const { head, chief, give } = await makeProofOffice(db)
  const id = await give('đánh dấu')
  must(await star(db.kysely, head.viewer, { matter: id, note: ' hỏi lại STC ' }))
  expect(await starOf(db.kysely, head.viewer.accountId, id)).toEqual({ note: 'hỏi lại STC' })
  expect(await starOf(db.kysely, chief.viewer.accountId, id)).toBeNull()
})

test('waiting for acceptance the matter waits for its holder and stands before its assigner', async () => {
  const { head, chief, give } = await makeProofOffice(db)
  const id = await give('nộp rồi', '2026-11-20')
  await act(head, id, 'receive')
  await act(head, id, 'submit')
  expect((await idsByGroup(head)).waiting).toEqual([id])
  const { lanes } = await workGroups(db.kysely, chief.viewer, {
    lanes: ['decide'],
    now: chief.world.clock.now(),
    snoozed: [],
    perGroup: 5,
  })
  expect(lanes.decide).toBe(1)
})

test('what one merely follows stands under its own tab, not before what one has to do', async () => {
  const { chief, give } = await makeProofOffice(db)
  const id = await give('đôn đốc người khác', '2026-06-01')
  const shown = async (address: string) =>
    (await workPage(chief, new URL(`http://x${address}`))).groups.flatMap(group => group.rows).map(row => row.id)
  expect(await shown('/viec')).toEqual([])
  expect(await shown('/viec?loc=theo-doi')).toEqual([id])
  expect(await shown('/viec?loc=tat-ca')).toEqual([id])
  const { open, tabs } = await workPage(chief, new URL('http://x/viec'))
  expect([open, tabs[0]?.count]).toEqual(['0', '0'])
  expect(tabs.find(tab => tab.href === '/viec?loc=theo-doi')?.count).toBe('1')
})

test('the page shows twenty of a group, says how many are left, and goes on from the last one', async () => {
  const { head, give } = await makeProofOffice(db)
  for (let i = 0; i < 23; i++) await give(`việc ${i}`, '2026-12-02')
  const first = await workPage(head, new URL('http://x/viec'))
  const later = first.groups.find(({ group }) => group === 'later')
  expect([later?.rows.length, later?.count, later?.more?.count]).toEqual([20, '23', '3'])
  expect(later?.more?.href).toBe(`/viec?them=sau-do.70#viec-${later?.rows.at(-1)?.id}`)
  const grown = await workPage(head, new URL(later?.more?.href ?? '', 'http://x'))
  const all = grown.groups.find(({ group }) => group === 'later')
  expect([grown.groups.length, new Set(all?.rows.map(row => row.id)).size, all?.more]).toEqual([first.groups.length, 23, null])
  expect(all?.rows[22]?.href).toContain('them=sau-do.70')
})

test('one group can be paged through from a row on', async () => {
  const { head, give } = await makeProofOffice(db)
  for (let i = 0; i < 3; i++) await give(`việc ${i}`, '2026-12-02')
  const [one] = (await workPage(head, new URL('http://x/viec'))).groups.flatMap(group => group.rows)
  const rest = await workPage(head, new URL(`http://x/viec?nhom=sau-do&sau=2026-12-02_${one?.id}`))
  expect([rest.groups.length, rest.groups[0]?.rows.length]).toEqual([1, 2])
})

test('what stands first is shown beside the list without counting as read', async () => {
  const { head, give } = await makeProofOffice(db)
  const id = await give('đọc lướt')
  const glance = await workPage(head, new URL('http://x/viec'))
  expect([glance.shown?.row.id, glance.chosen]).toEqual([id, false])
  expect((await workPage(head, new URL('http://x/viec'))).groups.flatMap(group => group.rows)[0]?.unread).toBe(true)
  await workPage(head, new URL(`http://x/viec?xem=${id}`))
  expect((await workPage(head, new URL('http://x/viec'))).groups.flatMap(group => group.rows)[0]?.unread).toBe(false)
})

test('nobody sees in the pane what is not for him', async () => {
  const id = await office.give('không phải của người lạ')
  const stranger = (await makeProofOffice(db)).head
  const page = await workPage(stranger, new URL(`http://x/viec?xem=${id}`))
  expect([page.shown, page.open]).toEqual([null, '0'])
})

test("the rail counts what the page counts: what is one's own work, each matter once", async () => {
  const { head, officer, give } = await makeProofOffice(db)
  const held = await give('đã nhận', '2026-11-27')
  await give('chưa nhận', '2026-11-30')
  await act(head, held, 'receive')
  const [counts, page] = [await laneCounts(db.kysely, head.viewer), await workPage(head, new URL('http://x/viec'))]
  expect(counts).toMatchObject({ receive: 1, hold: 1, own: 2 })
  expect(page.open).toBe(String(counts.own))
  expect((await laneCounts(db.kysely, officer.viewer)).open).toBe(0)
})

test('whoever may act for somebody sees how much waits there, and nothing of it', async () => {
  const { chief, posts, officer } = await makeProofOffice(db)
  await db.query(
    `insert into delegation (id, from_post, to_account, starts_on, ends_on, created_at, created_by) values ($1, $2, $3, '2026-11-20', '2026-11-30', now(), $3)`,
    [newId(), posts.chief.postId, posts.officer.accountId],
  )
  const page = await workPage(officer, new URL('http://x/viec'))
  expect(page.tabs.find(tab => tab.label.startsWith('Thay mặt'))).toMatchObject({ href: '/doi-vai?ve=/viec', count: '0' })
  expect((await workPage(chief, new URL('http://x/viec'))).tabs.some(tab => tab.label.startsWith('Thay mặt'))).toBe(false)
})

test('a day whose hour has passed is overdue in its group as on its chip, at the tabs and page by page; a minute before it is not', async () => {
  const { give, head } = await makeProofOffice(db, '2026-11-24T02:00:00Z')
  const id = await give('trước 17 giờ', '2026-11-24', '2026-11-24T17:00:00+07:00')
  const whole = await give('hết ngày hôm nay', '2026-11-24')
  const at = async (time: string, address: string) => {
    const asker = { ...askersAt(db, `2026-11-24T${time}:00+07:00`)(head.viewer), app: head.app }
    const page = await workPage(asker, new URL(`http://x${address}`))
    return {
      rows: page.groups.flatMap(({ group, rows }) => rows.map(row => [row.id, group, row.deadline.state])),
      counts: Object.fromEntries(page.groups.map(({ group, count }) => [group, count])),
      overdue: page.overdue,
    }
  }
  const before = await at('16:59', '/viec')
  expect(before.rows).toHaveLength(2)
  expect(before.rows).toEqual(
    expect.arrayContaining([
      [id, 'today', 'today'],
      [whole, 'today', 'today'],
    ]),
  )
  expect([before.overdue, before.counts['today']]).toEqual([0, '2'])
  const after = await at('17:01', '/viec')
  expect(after.rows).toEqual([
    [id, 'overdue', 'overdue'],
    [whole, 'today', 'today'],
  ])
  expect([after.overdue, after.counts['overdue'], after.counts['today']]).toEqual([1, '1', '1'])
  expect((await at('17:01', '/viec?nhom=qua-han')).rows).toEqual([[id, 'overdue', 'overdue']])
  expect((await at('17:01', '/viec?nhom=hom-nay')).rows).toEqual([[whole, 'today', 'today']])
  expect((await at('16:59', '/viec?nhom=qua-han')).rows).toEqual([])
})
