import { expect, test } from 'vitest'
import { whenWords } from './when-words.ts'

test('an instant is said as people say it, in each language', () => {
  const at = new Date('2026-11-24T01:33:00Z')
  expect([whenWords(at, 'vi'), whenWords(at, 'en')]).toEqual(['08\u00A0giờ\u00A033, 24/11/2026', '08:33, 24/11/2026'])
})
