import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Asker } from '../casework/asker.ts'
import { askersAt } from '../casework/proof/office.ts'
import type { Viewer } from '../kernel/access.ts'
import { fixedClock } from '../kernel/clock.ts'
import { followAddress } from '../office/directives/follow/address.ts'
import { askedOf, listLines } from '../casework/index.ts'
import { followDeadline, followList } from '../office/directives/follow/list.ts'
import { followView } from '../office/directives/follow/view.ts'
import { FollowTable } from '../office/directives/pages/follow/follow-table.tsx'
import { directivesModule } from '../office/directives/index.ts'
import { weekTotals } from '../office/weekly-review/index.ts'
import { listAddress } from '../office/weekly-review/lists/list-query.ts'
import { rowsOfAddress } from '../office/weekly-review/lists/list-view.ts'
import { WeekBalance, WeekFigures } from '../office/weekly-review/pages/parts/week-balance.tsx'
import { WeekTable } from '../office/weekly-review/pages/parts/week-table.tsx'
import { findWeek, weekView, type FoundWeek } from '../office/weekly-review/weeks/week-view.ts'
import { FOLLOW_UP_SETTING } from '../casework/jobs.ts'
import { ensureStandardRoles, storeSetting, worldOf } from '../org/index.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { freshDatabase } from '../test/database/open.ts'
import { viewAs } from '../test/factories/office.ts'
import { UiContext } from '../ui/context.tsx'
import { WeekLine } from '../office/leader-desk/pages/parts/week-line.tsx'
import { loadSampleHistory, loadSampleToday } from './index.ts'
import { bodyId } from './organisation.ts'
import { loadSampleRules, SAMPLE_RIGHTS } from './proof/sample-rules.ts'

/** Six in the evening: what was due at an hour of today is late. */
const NOW = '2026-11-24T11:00:00Z'
const plan = { seed: 'số và danh sách', matters: 500, clock: fixedClock(NOW) }
let db: Database
const viewers = new Map<string, Viewer>()

type PostRow = {
  id: string
  personId: string
  accountId: string
  body: string
  unit: string | null
  scope: 'post' | 'unit' | 'body'
}

/** Whoever reads figures: by the person's name, or whoever answers for a commune that has work open. */
const WHO: Readonly<Record<string, string>> = {
  Chairman: "p.name = 'Vũ Đình Khôi'",
  'Chief of Office': "p.name = 'Đặng Minh Tuấn'",
  specialist: "p.name = 'Phạm Thùy Dương'",
  department: "p.name = 'Bùi Thị Hạnh'",
  commune: `po.scope = 'body' and exists (select 1 from body b join matter m on m.holder_body = b.id where b.id = po.body_id
    and b.kind = 'commune' and m.open and m.process = 'directive')`,
}

beforeAll(async () => {
  db = await freshDatabase()
  await loadSampleRules()
  await inTransaction(db, tx => ensureStandardRoles(tx, directivesModule.rights))
  await loadSampleToday(db, plan)
  await loadSampleHistory(db, plan)
  // One task of today that was due at four in the afternoon.
  await db.query(
    `update matter set due_on = $1, due_at = $2 where id = (select id from matter where open and process = 'directive' and not waiting
      and not paused and state = 'assigned' and due_on >= $1 order by due_on, id limit 1)`,
    ['2026-11-24', '2026-11-24T09:00:00Z'],
  )
  for (const [name, where] of Object.entries(WHO)) {
    const [post] =
      await db.query<PostRow>(`select po.id, po.person_id as "personId", a.id as "accountId", po.body_id as body, po.unit_id as unit, po.scope
      from post po join person p on p.id = po.person_id join account a on a.person_id = p.id where ${where} order by po.id limit 1`)
    if (!post) throw new Error(`nobody is the ${name}`)
    const viewer = await inTransaction(db, tx =>
      viewAs(tx, { ...post, name }, { rights: [...SAMPLE_RIGHTS, 'report.read'], scope: post.scope }),
    )
    viewers.set(name, viewer)
  }
  await inTransaction(db, tx =>
    storeSetting(tx, { key: FOLLOW_UP_SETTING, value: { chiefOfOffice: null, chairman: null, office: bodyId('vp') }, by: null }),
  )
}, 180_000)
afterAll(() => db.close())

async function askerOf(name: string): Promise<Asker> {
  const viewer = viewers.get(name)
  if (!viewer) throw new Error(name)
  const asker = askersAt(db, NOW)(viewer)
  return { ...asker, world: { ...asker.world, clock: fixedClock(NOW), ...(await worldOf(db.kysely)) } }
}

const page = (element: ReactElement): string =>
  renderToStaticMarkup(createElement(UiContext, { value: { lang: 'vi', theme: 'light', today: '2026-11-24' } }, element))

/** Each link whose words are a figure: where it leads, and what it counts. */
function linkedFigures(html: string): Array<{ href: string; count: number }> {
  const links = [...html.matchAll(/<a [^>]*?href="([^"]+)"[^>]*>(\d[\d.]*)(?=[<\s ])/gu)]
  return links.map(([, href = '', figure = '']) => ({
    href: href.replaceAll('&amp;', '&'),
    count: Number(figure.replaceAll('.', '')),
  }))
}
const lateIn = (href: string, all: number): number | null => {
  if (href.includes('trong-han')) return 0
  return /(?:moi|lam)-qua-han/u.test(href) ? all : null
}
const queryOf = (href: string) => new URLSearchParams(href.slice(href.indexOf('?')))

test.each(Object.keys(WHO))('%s: every figure of Theo dõi counts what its list shows', async name => {
  const asker = await askerOf(name)
  let followed = 0
  for (const query of [
    'theo=co-quan&xa=1',
    'theo=co-quan',
    'theo=lanh-dao',
    'theo=chuyen-vien',
    'theo=nguon',
    'tu=2026-06-01&nguon=chi-thi',
  ]) {
    const view = await followView(asker, followAddress(new URLSearchParams(query), asker.today))
    for (const { href, count } of linkedFigures(page(createElement(FollowTable, { view })))) {
      const lines = await listLines(asker, { list: followList, asked: askedOf(followList, queryOf(href)), limit: 10_000 })
      expect({ href, count }).toEqual({ href, count: lines.length })
      followed += 1
      // A late row stands in no list "trong hạn", and only late ones in "quá hạn".
      const late = lines.filter(line => followDeadline(line, asker).state === 'overdue').length
      expect([href, late]).toEqual([href, lateIn(href, lines.length) ?? late])
    }
    const { total } = view
    expect(total.total).toBeGreaterThanOrEqual(total.seen.total)
  }
  expect(followed).toBeGreaterThan(10)
})

test('what is counted beyond a list is said beside the figure, and together they are the official total', async () => {
  const chief = await followView(await askerOf('Chief of Office'), followAddress(new URLSearchParams(), '2026-11-24'))
  const commune = await followView(await askerOf('commune'), followAddress(new URLSearchParams(), '2026-11-24'))
  expect(commune.total.total).toBe(chief.total.total)
  expect(commune.total.seen.total).toBeLessThan(commune.total.total)
  const hidden = commune.total.total - commune.total.seen.total
  expect(page(createElement(FollowTable, { view: commune })).replaceAll('\u00A0', ' ')).toContain(
    `và ${String(hidden).replaceAll(/\B(?=(\d{3})+$)/gu, '.')} việc ngoài phạm vi của anh/chị`,
  )
})

async function weekOf(asker: Asker, period: string): Promise<FoundWeek> {
  const found = await findWeek(asker, bodyId('vp'), period)
  if (!found) throw new Error(period)
  return found
}

async function followWeek(asker: Asker, found: FoundWeek, html: string): Promise<number> {
  const figures = linkedFigures(html)
  for (const { href, count } of figures) {
    const rows = await rowsOfAddress(asker, found, { address: listAddress(queryOf(href)), limit: 10_000, offset: 0 })
    expect({ href, count }).toEqual({ href, count: rows.length })
  }
  return figures.length
}

test.each(Object.keys(WHO))('%s: every figure of the running and of a frozen week counts what its list shows', async name => {
  const asker = await askerOf(name)
  let followed = 0
  for (const period of ['2026-W48', '2026-W46']) {
    const found = await weekOf(asker, period)
    for (const dimension of ['body', 'assigner', 'follower', 'source'] as const) {
      const view = await weekView(asker, found, { body: bodyId('vp'), dimension, expanded: dimension === 'body', check: false })
      const parts = [
        createElement(WeekTable, { view }),
        createElement(WeekBalance, { view }),
        createElement(WeekFigures, { view }),
      ]
      for (const part of parts) followed += await followWeek(asker, found, page(part))
    }
  }
  expect(followed).toBeGreaterThan(5)
})

test.each(['Chairman', 'Chief of Office'])('%s: the line of the week on the desk counts what its lists show', async name => {
  const asker = await askerOf(name)
  const totals = await weekTotals(db.kysely, asker.world, asker.viewer)
  const found = await weekOf(asker, totals?.period ?? '')
  expect(await followWeek(asker, found, page(createElement(WeekLine, { totals })))).toBeGreaterThan(2)
})
