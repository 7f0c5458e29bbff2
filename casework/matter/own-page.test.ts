import { beforeAll, expect, test } from 'vitest'
import { addressOf, ownPageOf, pageOf } from './own-page.ts'
import { useLooks } from '../registry.ts'

const named = (vi: string) => ({ vi, en: vi })
const look = { forms: {}, details: () => [] }
const may = (...rights: string[]) => ({ rights: new Set(rights) })

beforeAll(() => {
  useLooks([
    {
      ...look,
      process: 'thu-van-ban',
      page: { href: ({ id }) => `/van-ban/${id}`, label: () => named('Mở văn bản'), right: 'records', byId: true },
    },
    {
      ...look,
      process: 'thu-bao-cao',
      page: { href: ({ fields }) => `/tuan/${String(fields['period'])}`, label: () => named('Mở báo cáo') },
    },
  ])
})

test('a matter is worked on at the page of its kind, by whoever may open that', () => {
  const matter = { id: 'a', state: 'mo', fields: { period: '2026-W48' } }
  expect(pageOf(may('records'), { ...matter, process: 'thu-van-ban' })).toBe('/van-ban/a')
  expect(pageOf(may(), { ...matter, process: 'thu-van-ban' })).toBe('/viec/a')
  expect(pageOf(may(), { ...matter, process: 'thu-bao-cao' })).toBe('/tuan/2026-W48')
  expect(pageOf(may(), { ...matter, process: 'chua-co' })).toBe('/viec/a')
  expect(ownPageOf(may(), 'thu-van-ban')).toBeNull()
})

test('who finds a matter by its number is led to its own page only where the id alone leads there', () => {
  expect(addressOf(may('records'), { id: 'a', process: 'thu-van-ban' })).toBe('/van-ban/a')
  expect(addressOf(may(), { id: 'a', process: 'thu-van-ban' })).toBe('/viec/a')
  expect(addressOf(may(), { id: 'a', process: 'thu-bao-cao' })).toBe('/viec/a')
})
