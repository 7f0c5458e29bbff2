import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../kernel/access.ts'
import { nowAt, type PlainDate } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import { makeViewer, must, setTeamGrade, viewerOf } from '../../org/index.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Database } from '../../platform/database/open.ts'
import { readXlsx } from '../../platform/web/xlsx.ts'
import { freshDatabase } from '../../test/database/open.ts'
import type { Asker } from '../asker.ts'
import { spreadGrade } from '../jobs/spread-grade.ts'
import { standsIn } from './list-conditions.ts'
import { openMatter } from '../acts/open.ts'
import { perform } from '../acts/perform.ts'
import { PROOF_RIGHTS } from '../proof/directive.ts'
import { askersAt, makeProofOffice, useProofsWithForms, type ProofOffice } from '../proof/office.ts'
import { savedFilters } from './personal-filters.ts'
import { visiblePlaces } from '../people/visible.ts'
import { askedOf } from './address.ts'
import type { AnyList, ListDef } from './declare.ts'
import { listFile } from './file.ts'
import { faultsOf, useLists } from './loaded.ts'
import { listView } from './page.ts'
import { saveAddress } from './saved.ts'
import { listLines, tabCounts } from './store.ts'

const AT = '2026-11-24T02:00:00Z'
const now = nowAt(new Date(AT))
const named = (vi: string) => ({ vi, en: vi })
const tab = (vi: string, where: AnyList['tabs'][string]['where']) => ({
  label: named(vi),
  empty: named(`Không có: ${vi}`),
  where,
})

/** A register of trial directives: as much as a new function writes. */
const PROOF_LIST: ListDef<{ dueAgain: PlainDate | null }> = {
  id: 'proof',
  path: 'thu/so',
  right: 'proof.perform',
  process: 'proof-directive',
  title: named('Sổ việc thử'),
  tabs: {
    'dang-lam': tab('Đang làm', () => sql`m.open`),
    'cua-toi': tab('Của tôi', viewer => standsIn(viewer, ['receive', 'hold', 'decide'])),
    xong: tab('Đã xong', () => sql`not m.open`),
    'tat-ca': tab('Tất cả', () => null),
  },
  counts: true,
  find: {
    look: 'folded',
    head: named('Lọc'),
    button: named('Lọc'),
    clear: named('Bỏ lọc'),
    none: typed => named(`Không thấy ${typed}`),
  },
  filters: [
    { name: 'tim', kind: 'words', label: named('Tìm') },
    { name: 'tu', kind: 'from', label: named('từ ngày') },
    { name: 'den', kind: 'until', label: named('đến ngày') },
    {
      name: 'trang-thai',
      kind: 'choice',
      label: named('Trạng thái'),
      choices: () => [{ value: 'cancelled', label: 'thu hồi' }],
      known: value => ['assigned', 'cancelled'].includes(value),
      where: value => sql`m.state = ${value}`,
    },
  ],
  facts: { select: sql`m.original_due_on as "dueAgain"` },
  file: 'so-viec-thu',
  columns: [
    {
      id: 'title',
      head: named('Việc'),
      look: { rowHead: true },
      cell: line => ({ href: `/viec/${line.id}`, text: line.title }),
      file: { width: 40 },
    },
    { id: 'code', head: named('Mã'), cell: line => ({ together: line.code }), file: { width: 12 } },
    {
      id: 'due',
      head: named('Hạn gốc'),
      cell: line => (line.dueAgain ? { date: line.dueAgain } : null),
      needed: line => line.dueAgain !== null,
    },
    { id: 'received', head: named('Ngày đến'), file: { width: 12, kind: 'date', value: line => line.receivedOn } },
  ],
}

type Kept = { id: Uuid; title: string; state: string; open: boolean; receivedOn: PlainDate; mine: readonly string[] }
const WORDS = ['rà soát', 'báo cáo', 'quy hoạch', 'trụ sở']
const DAYS = ['2026-11-02', '2026-11-09', '2026-11-09', '2026-11-16', '2026-11-20']
let db: Database
let offices: ProofOffice[]
let readers: Asker[]
let matters: Uuid[]

beforeAll(async () => {
  useProofsWithForms()
  db = await freshDatabase()
  offices = [await makeProofOffice(db), await makeProofOffice(db), await makeProofOffice(db)]
  matters = []
  for (let nth = 0; nth < 42; nth++) matters.push(await opened(nth))
  readers = [...offices.flatMap(({ chief, head, officer }) => [chief, head, officer]), ...(await graded())]
})

async function opened(nth: number): Promise<Uuid> {
  const { chief, department } = at(offices, nth)
  const { matterId } = must(
    await inTransaction(db, tx =>
      openMatter(tx, chief.world, chief.viewer, {
        key: newId(),
        process: 'proof-directive',
        act: 'assign',
        title: `Việc ${nth}: ${at(WORDS, nth)} ${at(WORDS, nth * 3 + 1)}`,
        holder: { body: department, unit: null, post: null },
        parties: [{ role: 'assigner', body: null, unit: null, post: chief.viewer.post.id, note: null }],
        receivedOn: at(DAYS, nth),
        secrecy: nth % 5 === 0 ? 'restricted' : 'normal',
        input: { dueOn: nth % 4 === 0 ? null : '2026-12-15' },
      }),
    ),
  )
  if (nth % 3 === 2)
    must(await inTransaction(db, tx => perform(tx, chief.world, chief.viewer, { matterId, act: 'cancel', key: newId() })))
  return matterId
}

/** Somebody of a team that is graded to read everything of this kind, somebody to read the heads alone, and a stranger. */
async function graded(): Promise<Asker[]> {
  const admin = (await makeViewer(db, { rights: ['admin', 'admin.grades'], now })).viewer
  const seen: Viewer[] = []
  for (const grade of ['read', 'summary', null] as const) {
    const member = await makeViewer(db, { rights: [...PROOF_RIGHTS, 'casework.work'], now })
    if (grade) {
      const given = {
        process: 'proof-directive',
        team: member.viewer.post.bodyId,
        grade,
        reason: 'Kiểm tra chéo theo kế hoạch',
        by: admin,
        now,
      }
      const id = must(await inTransaction(db, tx => setTeamGrade(tx, given)))
      await spreadGrade(db, id, now.instant)
    }
    const viewer = await viewerOf(db.kysely, { sessionToken: member.token, now })
    if (viewer) seen.push(viewer)
  }
  return seen.map(askersAt(db, AT))
}

function at<T>(list: readonly T[], nth: number): T {
  const found = list[nth % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}

const asking = fc.record({
  reader: fc.nat(11),
  loc: fc.constantFrom('', 'dang-lam', 'cua-toi', 'xong', 'tat-ca', 'khong-co'),
  tim: fc.constantFrom('', '', ...WORDS, 'quy hoach tru so', 'không có chữ này'),
  tu: fc.constantFrom('', '09/11/2026', '31/02/2026'),
  den: fc.constantFrom('', '16/11/2026'),
  'trang-thai': fc.constantFrom('', 'cancelled', 'assigned', 'bịa'),
})
type Asking = typeof asking extends fc.Arbitrary<infer Given> ? Given : never

function addressOf({ reader: _reader, ...typed }: Asking): URLSearchParams {
  return new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== ''))
}

/** The same list made by hand: every matter, the audience asked for each by its own page's question. */
async function byHand({ viewer }: Asker, asked: ReturnType<typeof askedOf>): Promise<string[]> {
  const { rows } = await sql<Kept>`select m.id, m.title, m.state, m.open, m.received_on as "receivedOn",
    array(select a.lane from audience a where a.matter_id = m.id and a.principal = any(${viewer.principals}::int[])) as mine
    from matter m order by m.received_on desc, m.id desc`.execute(db.kysely)
  const seen = new Set((await visiblePlaces(db.kysely, viewer, matters)).map(place => place.id))
  const { tim = '', tu, den, 'trang-thai': state } = asked.values
  const marksOff = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase()
  return rows
    .filter(({ id }) => seen.has(id))
    .filter(({ open, mine }) => {
      if (asked.tab === 'dang-lam') return open
      if (asked.tab === 'xong') return !open
      return asked.tab === 'tat-ca' || (open && mine.some(lane => ['receive', 'hold', 'decide'].includes(lane)))
    })
    .filter(({ title }) => tim.split(' ').every(word => marksOff(title).includes(marksOff(word))))
    .filter(({ receivedOn }) => (tu === undefined || receivedOn >= tu) && (den === undefined || receivedOn <= den))
    .filter(row => state === undefined || row.state === state)
    .map(({ id }) => id)
}

const idsOf = async (asker: Asker, asked: ReturnType<typeof askedOf>): Promise<string[]> =>
  (await listLines(asker, { list: PROOF_LIST, asked, limit: 1000 })).map(line => line.id)

test('whoever asks for whatever address gets exactly the matters he may see which its filters keep, the newest first', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(asking, async given => {
      const asker = at(readers, given.reader)
      const asked = askedOf(PROOF_LIST, addressOf(given))
      const ids = await idsOf(asker, asked)
      found += ids.length
      expect(ids).toEqual(await byHand(asker, asked))
    }),
    { numRuns: 120 },
  )
  expect(found).toBeGreaterThan(100)
})

test('a team graded to read sees what is not restricted, a team graded for the heads and a stranger see no row, no figure, no line of a file', async () => {
  const [reading, heads, stranger] = readers.slice(9)
  const asked = askedOf(PROOF_LIST, new URLSearchParams('loc=tat-ca'))
  expect(reading && (await idsOf(reading, asked)).length).toBe(matters.length - Math.ceil(matters.length / 5))
  for (const nobody of [heads, stranger]) {
    if (!nobody) throw new Error('no reader')
    expect(await idsOf(nobody, asked)).toEqual([])
    expect([...(await tabCounts(nobody, { list: PROOF_LIST, asked })).values()]).toEqual([0, 0, 0, 0])
    const { bytes } = await listFile(nobody, { list: PROOF_LIST, asked, csv: true })
    expect(new TextDecoder().decode(bytes)).not.toContain('Việc 1')
  }
})

test('the figure of each tab is the number of rows that stand in it', async () => {
  await fc.assert(
    fc.asyncProperty(asking, async given => {
      const asker = at(readers, given.reader)
      const asked = askedOf(PROOF_LIST, addressOf(given))
      const counts = await tabCounts(asker, { list: PROOF_LIST, asked })
      const listed = await Promise.all(
        Object.keys(PROOF_LIST.tabs).map(async name => [name, (await idsOf(asker, { ...asked, tab: name })).length]),
      )
      expect([...counts]).toEqual(listed)
    }),
    { numRuns: 40 },
  )
})

test('the file holds the rows of every page of the list, in their order, with the filter in words above them', async () => {
  const [asker] = readers
  if (!asker) throw new Error('no reader')
  const asked = askedOf(PROOF_LIST, new URLSearchParams('loc=tat-ca&tu=09/11/2026'))
  const titles = (await listLines(asker, { list: PROOF_LIST, asked, limit: 1000 })).map(line => line.title)
  expect(titles.length).toBeGreaterThan(5)
  const { bytes, name } = await listFile(asker, { list: PROOF_LIST, asked, csv: false })
  const rows = await readXlsx(bytes)
  if (isProblem(rows)) throw new Error(rows.problem)
  expect(name).toBe('so-viec-thu.xlsx')
  const [head] = rows.slice(-titles.length - 1)
  expect(rows.map(row => row[0])).toContain('Sổ việc thử: Tất cả, từ ngày 09/11/2026')
  expect(head?.slice(0, 3)).toEqual(['Việc', 'Mã', 'Ngày đến'])
  expect(rows.slice(-titles.length).map(row => row[0])).toEqual(titles)
  const csv = new TextDecoder().decode((await listFile(asker, { list: PROOF_LIST, asked, csv: true })).bytes)
  expect(
    csv
      .trimEnd()
      .split('\r\n')
      .slice(4)
      .map(line => line.split(',')[0]),
  ).toEqual(titles)
})

test('page after page shows every row once', async () => {
  const [asker] = readers
  if (!asker) throw new Error('no reader')
  const all = await idsOf(asker, askedOf(PROOF_LIST, new URLSearchParams('loc=tat-ca')))
  const walked: string[] = []
  let sau: string | null = ''
  while (sau !== null) {
    const asked = askedOf(PROOF_LIST, new URLSearchParams({ loc: 'tat-ca', sau }))
    const lines: Awaited<ReturnType<typeof listLines>> = await listLines(asker, {
      list: PROOF_LIST,
      asked,
      limit: 3,
    })
    const page = lines.slice(0, 3)
    walked.push(...page.map(line => line.id))
    const last = page.at(-1)
    sau = lines.length > 3 && last ? `${last.receivedOn}_${last.id}` : null
  }
  expect(walked).toEqual(all)
})

test('the page says what stands in it: words of the tab, of the filter, of what is empty', async () => {
  const [asker] = readers
  if (!asker) throw new Error('no reader')
  const view = await listView(asker, PROOF_LIST, new URLSearchParams('loc=tat-ca&tim=quy+hoach'))
  expect(view.tab.label).toBe('Tất cả')
  expect(view.said).toBe('“quy hoach”')
  expect(view.tabs.map(({ href }) => href)).toContain('/thu/so?loc=xong&tim=quy+hoach')
  expect(view.rows[0]?.cells[0]).toMatchObject({ href: expect.stringMatching(/^\/viec\//) })
  const none = await listView(asker, PROOF_LIST, new URLSearchParams('loc=xong&tim=khongdau'))
  expect([none.empty, none.clear]).toEqual(['Không thấy khongdau', { href: '/thu/so?loc=xong', label: 'Bỏ lọc' }])
  const columns = (await listView(at(readers, 6), PROOF_LIST, new URLSearchParams('loc=tat-ca&trang-thai=cancelled'))).columns
  expect(columns.map(({ id }) => id)).toEqual(['title', 'code', 'due'])
  expect(none.columns.map(({ id }) => id)).toEqual(['title', 'code'])
})

test('a list in an order of its own goes page by page by number, each row once, with a way back', async () => {
  const [asker] = readers
  if (!asker) throw new Error('no reader')
  const list = { ...PROOF_LIST, order: sql`m.title desc, m.id` }
  const titles = (await listLines(asker, { list, asked: askedOf(list, new URLSearchParams('loc=tat-ca')), limit: 1000 })).map(
    line => line.title,
  )
  expect(titles).toEqual(titles.toSorted().toReversed())
  const walked: string[] = []
  for (let trang = 1; walked.length < titles.length; trang++) {
    const asked = askedOf(list, new URLSearchParams({ loc: 'tat-ca', trang: String(trang) }))
    walked.push(...(await listLines(asker, { list, asked, limit: 4 })).slice(0, 4).map(line => line.title))
  }
  expect(walked).toEqual(titles)
  const second = await listView(asker, list, new URLSearchParams('loc=tat-ca&trang=2'))
  expect([second.rows, second.before, second.more]).toEqual([[], '/thu/so?loc=tat-ca', null])
})

test('an official register shows its readers what stands open in it, and what is restricted to nobody, not even to those who see it', async () => {
  const list = { ...PROOF_LIST, openRegister: sql`m.state = 'cancelled'` }
  const asked = askedOf(list, new URLSearchParams('loc=tat-ca'))
  const seen = async (asker: Asker) => (await listLines(asker, { list, asked, limit: 1000 })).map(line => line.id)
  const rows = await db.query<{ id: Uuid; state: string; secrecy: string }>('select id, state, secrecy from matter')
  const open = rows.filter(row => row.state === 'cancelled' && row.secrecy === 'normal').map(row => row.id)
  const stranger = at(readers, 11)
  expect((await seen(stranger)).toSorted()).toEqual(open.toSorted())
  expect(open.length).toBeGreaterThan(5)
  for (const asker of readers) {
    const own = await byHand(asker, asked)
    const wanted = rows.filter(row => row.secrecy === 'normal' && (own.includes(row.id) || open.includes(row.id)))
    expect((await seen(asker)).toSorted()).toEqual(wanted.map(row => row.id).toSorted())
  }
})

test('the address of a list is kept under a name: it stands beside the tabs and brings back the same rows, for oneself or for one’s body', async () => {
  const [chief, officer] = [at(readers, 0), at(readers, 2)]
  const stranger = at(readers, 11)
  const params = new URLSearchParams('loc=tat-ca&tim=quy+hoach&sau=2026-11-09_x')
  const kept = { name: 'Quy hoạch', shared: false, params }
  const { id } = must(await saveAddress(chief, PROOF_LIST, kept))
  must(await saveAddress(chief, PROOF_LIST, { ...kept, name: 'Cả phòng xem', shared: true }))
  const tabs = async (asker: Asker, query = '') =>
    (await listView(asker, PROOF_LIST, new URLSearchParams(query))).tabs.slice(4).map(each => each.label)
  expect(await tabs(chief)).toEqual(['Quy hoạch', 'Cả phòng xem'])
  expect(await tabs(stranger)).toEqual([])
  expect(await tabs(officer)).toEqual(officer.viewer.post.bodyId === chief.viewer.post.bodyId ? ['Cả phòng xem'] : [])
  const href = (await listView(chief, PROOF_LIST, new URLSearchParams())).tabs.at(4)?.href ?? ''
  expect(href).toBe(`/thu/so?loc=tat-ca&tim=quy+hoach&bo-loc=${id}`)
  const view = await listView(chief, PROOF_LIST, new URLSearchParams(href.slice(href.indexOf('?'))))
  expect(view.tabs.filter(each => each.current).map(each => each.label)).toEqual(['Quy hoạch'])
  expect(view.rows.map(row => row.id)).toEqual(
    (await listView(chief, PROOF_LIST, new URLSearchParams('loc=tat-ca&tim=quy+hoach'))).rows.map(row => row.id),
  )
  expect([view.savable, (await listView(chief, PROOF_LIST, params)).savable]).toEqual([false, true])
  // One's work has its own.
  expect(await savedFilters(db.kysely, chief.viewer)).toEqual([])
  expect(await saveAddress(chief, PROOF_LIST, { ...kept, name: ' ' })).toMatchObject({ problem: 'form/invalid' })
})

test('a declaration that contradicts itself, or whose page asks another right, does not start', () => {
  const columns = PROOF_LIST.columns.map(column => ({ ...column, look: {} }))
  expect(faultsOf({ ...PROOF_LIST, columns })).toEqual(['list proof: one column names the row'])
  expect(
    faultsOf({ ...PROOF_LIST, filters: [...PROOF_LIST.filters, { name: 'loc', kind: 'words', label: named('x') }] }),
  ).toEqual(['list proof: the filter loc is a word of every list'])
  const page = (path: string, right: string) => ({ path, file: '', access: { right } })
  expect(() => useLists([PROOF_LIST], [page('thu/so', 'proof.perform')])).toThrow('no page stands at thu/so/xuat')
  expect(() => useLists([PROOF_LIST], [page('thu/so', 'proof.perform'), page('thu/so/xuat', 'casework.work')])).toThrow(
    'thu/so/xuat does not ask the right proof.perform',
  )
})
