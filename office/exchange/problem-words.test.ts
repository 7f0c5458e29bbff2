import { GatewayProblem, gatewayProblems, type GatewayProblemCode } from '@kheo/edxml'
import { expect, test } from 'vitest'
import { errorWords, keptError } from './problem-words.ts'

const codes = Object.keys(gatewayProblems) as GatewayProblemCode[]

test.for(codes)('a failure of the exchange (%s) is told in the language of the reader, never by its code', code => {
  const kept = keptError(new GatewayProblem(code, '18: no such receiver'))
  const [vi, en] = [errorWords(kept, 'vi'), errorWords(kept, 'en')]
  expect(vi).not.toContain(code)
  expect(en).not.toContain(code)
  expect(vi).not.toBe(errorWords('exchange/unheard-of', 'vi'))
  expect(vi).toMatch(/[ạảãàáâấầẫẩăắằặẵẳêếềểđơớờởỡợưứừửữựôốồộổỗ]/u)
  expect(en).not.toMatch(/[ạảãấầẫẩắằặẵẳếềểđơớờởỡợưứừửữựốồộổỗ]/u)
})

test('a code that nobody wrote words for is not the message; what somebody wrote stays as written', () => {
  expect(errorWords('exchange/unheard-of: x', 'vi')).not.toContain('unheard-of')
  expect(errorWords('Sai thẩm quyền: trả lại', 'vi')).toBe('Sai thẩm quyền: trả lại')
  expect(errorWords(null, 'vi')).toBeNull()
})
