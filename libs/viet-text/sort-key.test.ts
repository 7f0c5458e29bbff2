import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personSortKey, sortKey } from './index.ts'

const byKey = (list: string[], key = sortKey) => list.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
const LETTERS = Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxy')
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

test('the alphabet runs a ă â b c d đ e ê … y', () => {
  expect(byKey(LETTERS.toReversed())).toEqual(LETTERS)
})

test('letters count before tones, and tones run huyền, hỏi, ngã, sắc, nặng', () => {
  expect(byKey(['mạ', 'má', 'mã', 'mả', 'mà', 'ma', 'mac'])).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mac'])
  expect(byKey(['Sở Y tế', 'Sở Tư pháp', 'Sở Tài chính', 'Công an tỉnh', 'Đài Phát thanh', 'Dân tộc'])).toEqual([
    'Công an tỉnh',
    'Dân tộc',
    'Đài Phát thanh',
    'Sở Tài chính',
    'Sở Tư pháp',
    'Sở Y tế',
  ])
})

test('a person is sorted by the given name first', () => {
  expect(byKey(['Bùi Thị Bình', 'Lê Văn An', 'Đỗ Văn Ân', 'Trần An'], personSortKey)).toEqual([
    'Lê Văn An',
    'Trần An',
    'Đỗ Văn Ân',
    'Bùi Thị Bình',
  ])
})

test('the order is the one of the Vietnamese collation of Unicode, without needing it', () => {
  const collator = new Intl.Collator('vi', { sensitivity: 'accent' })
  const syllable = fc
    .tuple(
      fc.constantFrom(...LETTERS),
      fc.constantFrom(...Array.from('aăâeêioôơuưy')),
      fc.constantFrom(...TONES),
      fc.constantFrom('', 'n', 'ng', 'c'),
    )
    .map(([onset, vowel, tone, coda]) => (onset + vowel + tone + coda).normalize('NFC'))
  const phrase = fc.array(syllable, { minLength: 1, maxLength: 3 }).map(list => list.join(' '))
  fc.assert(
    fc.property(phrase, phrase, (a, b) => {
      const [ka, kb] = [sortKey(a), sortKey(b)]
      expect(ka < kb ? -1 : ka > kb ? 1 : 0, `${a} | ${b}`).toBe(Math.sign(collator.compare(a, b)))
    }),
    { numRuns: 2000 },
  )
})

test('composed and decomposed spellings share a key', () => {
  expect(sortKey('Ủy ban'.normalize('NFD'))).toBe(sortKey('Ủy ban'))
})
