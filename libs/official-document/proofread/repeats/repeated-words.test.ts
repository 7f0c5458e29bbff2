import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CORE_WORDS } from '../lexicon/core-words.ts'
import { proofread } from '../proofread.ts'

const repeats = (text: string) => proofread(text).filter(({ kind }) => kind === 'repeated-word')
const pairs = [...CORE_WORDS].map(word => word.split(' ') as [string, string])
const byFirst = Map.groupBy(pairs, ([first]) => first)
const touching = pairs
  .flatMap(([a, b]) => (byFirst.get(b) ?? []).map(([, c]) => [a, b, c] as const))
  .filter(([a, b, c]) => a !== b && b !== c)

describe('words that only touch', () => {
  test('any two common words, the second beginning as the first ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...touching), ([a, b, c]) => {
        expect(repeats(`Trong tháng, việc ${a} ${b} ${b} ${c} đã hoàn thành.`)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    'Toàn bộ thiết bị bị hỏng đã được thay mới.',
    'Những kết quả đạt được được Hội đồng ghi nhận.',
    'Hai xã còn lại lại ở xa trung tâm.',
    'Phòng Tổ chức hướng dẫn đăng ký ký số từ xa.',
    'Huyện huyện, xã xã cùng ra quân; nhà nhà treo cờ.',
    'Hạ tầng số và tài chính chính là hai điểm nghẽn.',
    'Chỉ tiêu bảo đảm chất lượng lượng hóa được.',
    'Trạm cứu hộ tiếp nhận 02 con tê tê và 01 con cu li.',
  ])('%s', text => {
    expect(repeats(text)).toEqual([])
  })
})

test('a word of grammar said twice is a slip after any word', () => {
  const twice = fc.constantFrom('của', 'các', 'với', 'cho', 'đã', 'những', 'trong', 'và', 'là', 'để', 'do', 'tại', 'sẽ')
  fc.assert(
    fc.property(fc.constantFrom(...pairs), twice, ([a, b], word) => {
      expect(repeats(`Việc ${a} ${b} ${word} ${word} Ủy ban nhân dân xã.`)).not.toEqual([])
    }),
    { numRuns: 200 },
  )
})
