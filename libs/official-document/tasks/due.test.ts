import { expect, test } from 'vitest'
import { duesIn, strongest } from './due.ts'
import { addDays, weekdayOf } from './iso.ts'
import { DUE_WORDS } from './fixtures/due-words.ts'

const addWorkingDays = (day: string, n: number): string => {
  let last = day
  for (let left = n; left > 0;) {
    last = addDays(last, 1)
    if (weekdayOf(last) <= 5) left--
  }
  return last
}

test.each(DUE_WORDS)('"%s" in a document of %s', (words, docDate, dueOn, rule, resolved) => {
  expect(strongest(duesIn(words, 0, words.length, { docDate, addWorkingDays }))).toMatchObject({ dueOn, rule, resolved })
})
