import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../kernel/ids.ts'
import type { Database } from '../../platform/database/open.ts'
import { testDatabase } from '../../test/database/open.ts'
import { makeProofOffice, useProofsWithForms, type ProofOffice } from '../proof/office.ts'
import { findByCode } from './search.ts'
import { searchView } from './search-page.ts'
import { pieceOf } from './snippets.ts'
import type { Asker } from '../asker.ts'

let db: Database
let office: ProofOffice
const word = `Hoằng${newId().slice(-5)}`

beforeAll(async () => {
  useProofsWithForms()
  db = await testDatabase()
  office = await makeProofOffice(db)
})

const look = (asker: Asker, query: Record<string, string>) =>
  searchView(asker, new URL(`http://x/tim?${new URLSearchParams(query)}`))

test('what is typed without marks is found, with its words marked in the title', async () => {
  const id = await office.give(`Rà soát đất ở ${word}`)
  const { hits } = await look(office.head, { q: word.replace('ằ', 'a').toLowerCase() })
  expect(hits.map(hit => hit.id)).toEqual([id])
  expect(hits[0]?.marked.marks.map(([from, to]) => hits[0]?.title.slice(from, to))).toEqual([word])
})

test('a committee is found as UBND and as Ủy ban nhân dân, whichever the matter says', async () => {
  const place = `Lưu${newId().slice(-5)}`
  const short = await office.give(`Văn bản của UBND xã ${place}`)
  const long = await office.give(`Văn bản của Ủy ban nhân dân xã ${place}`)
  for (const q of [`ubnd xã ${place}`, `uỷ ban nhân dân xã ${place}`, `Ủy ban Nhân dân xã ${place.slice(0, 6)}`])
    expect((await look(office.head, { q })).hits.map(hit => hit.id).toSorted()).toEqual([short, long].toSorted())
})

test('a word that is only begun finds what the whole one does not; whole words stand first', async () => {
  const stem = `Quảng${newId().slice(-5)}`
  const begun = await office.give(`Đường ${stem}yên`)
  const whole = await office.give(`Đường ${stem}`)
  await office.give(`Đường ${stem}bình`)
  const found = (await look(office.head, { q: `đường ${stem}` })).hits.map(hit => hit.id)
  expect(found).toHaveLength(3)
  expect(found[0]).toBe(whole)
  expect(found).toContain(begun)
  expect((await look(office.head, { q: stem.slice(0, 7) })).hits).toHaveLength(3)
  expect((await look(office.head, { q: `${stem}y`, 'dang-mo': '1' })).hits.map(hit => hit.id)).toEqual([begun])
})

test('the last word begins other syllables and, where these find nothing, any other word', async () => {
  const stem = `Kẻ${newId().slice(-5)}`
  const longer = await office.give(`${stem} tuyển`)
  expect((await look(office.head, { q: `${stem} tuy` })).hits.map(hit => hit.id)).toEqual([longer])
  expect((await look(office.head, { q: `${stem} turb` })).hits).toEqual([])
  const foreign = await office.give(`${stem} turbine`)
  expect((await look(office.head, { q: `${stem} tur` })).hits.map(hit => hit.id)).toEqual([foreign])
  await office.give(`${stem} internet`)
  expect((await look(office.head, { q: `${stem} in` })).hits).toHaveLength(1)
  expect((await look(office.head, { q: `${stem} t` })).hits).toHaveLength(2)
})

test('who may not see a matter finds it neither by words nor by its code', async () => {
  const id = await office.give(`Bí mật ${word}`)
  const stranger = (await makeProofOffice(db)).head
  const [row] = await db.query<{ code: string }>('select code from matter where id = $1', [id])
  expect((await look(stranger, { q: word })).hits).toEqual([])
  expect(await findByCode(db.kysely, stranger.viewer, row?.code ?? '')).toEqual([])
  expect((await look(office.head, { q: row?.code ?? '' })).exact).toBe(`/viec/${id}`)
})

test('filters by assigner, body and date narrow; without words they are enough', async () => {
  const other = await makeProofOffice(db)
  const id = await other.give('việc của sở này')
  const named = { 'nguoi-giao': `Đặng Minh ${other.departmentName.slice(-6)}` }
  expect((await look(other.head, named)).hits.map(hit => hit.id)).toEqual([id])
  expect((await look(other.head, { 'co-quan': other.departmentName, tu: '25/11/2026' })).hits).toEqual([])
  expect((await look(other.head, { 'co-quan': other.departmentName, den: '24/11/2026' })).hits).toHaveLength(1)
})

test('a filter that cannot be read is said', async () => {
  expect((await look(office.head, { q: 'x', tu: '31/4/2026', 'nguoi-giao': 'Không Có Ai Tên Này' })).faults).toEqual([
    'không tìm thấy người tên “Không Có Ai Tên Này”',
    '“31/4/2026” không phải là một ngày; ghi dạng 27/11/2026',
  ])
})

test('bodies and people are found by name', async () => {
  const view = await look(office.head, { q: office.departmentName })
  expect(view.bodies.map(body => body.name)).toContain(office.departmentName)
})

test('a piece of text is cut between words around what was found', () => {
  const text = `${'đầu '.repeat(40)}giải ngân vốn đầu tư công ${'cuối '.repeat(40)}`
  const at = text.indexOf('giải ngân')
  const piece = pieceOf(text, [at, at + 9], 'giai ngan')
  expect(piece.text.startsWith('… đầu')).toBe(true)
  expect(piece.text.endsWith(' …')).toBe(true)
  expect(piece.marks.map(([from, to]) => piece.text.slice(from, to))).toEqual(['giải ngân'])
})
