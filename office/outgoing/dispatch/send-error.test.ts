import { gatewayProblems } from '@kheo/edxml'
import { expect, test } from 'vitest'
import { sendErrorWords } from './send-error.ts'

const finals = Object.entries(gatewayProblems).flatMap(([code, { final }]) => (final ? [code] : []))
const OWN = ['exchange/no-link', 'exchange/no-code', 'exchange/cannot-send']

test.for([...finals, ...OWN].flatMap(code => (['vi', 'en'] as const).map(lang => [code, lang] as const)))(
  'a document that did not leave because of %s says so in words (%s), whatever the far side added',
  ([code, lang]) => {
    const words = sendErrorWords(`${code}: 18: không có cơ quan nhận`, lang)
    expect(words).not.toContain(code)
    expect(words).not.toContain('18')
    expect(words).not.toBe(sendErrorWords('exchange/unheard-of', lang))
    expect(sendErrorWords(code, lang)).toBe(words)
  },
)

test('a code that nobody wrote words for is never the message; what a receiver wrote stays as written', () => {
  expect(sendErrorWords('exchange/unheard-of: x', 'vi')).toBe('Chưa gửi được. Xem chi tiết ở trang Liên thông.')
  expect(sendErrorWords('Văn bản không thuộc thẩm quyền', 'vi')).toBe('Văn bản không thuộc thẩm quyền')
  expect(sendErrorWords(null, 'vi')).toBeNull()
})
