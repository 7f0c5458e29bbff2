import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { problem } from '../kernel/problem.ts'
import { problemWords } from './problem-words.ts'
import { viProblems } from './text.problems.vi.ts'

/** Every code that a file of org refuses with. */
function codesUsed(): string[] {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  const sources = files.filter(name => /\.tsx?$/.test(name) && !name.includes('.test.') && !name.includes('text.problems'))
  const found = sources.flatMap(name => readFileSync(`${import.meta.dirname}/${name}`, 'utf8').match(/'org\/[a-z/-]+'/g) ?? [])
  return [...new Set(found.map(each => each.slice(1, -1)))].toSorted()
}

/** Data of every sentence together: each takes what it needs. */
const DATA = {
  seconds: 90,
  minLength: 12,
  length: 3,
  subject: 's',
  name: 'Sở A',
  on: '2025-07-01',
  code: 'A',
  known: 'a',
  count: 2,
  least: 10,
}
const MORE = { from: '2025-07-01', typed: 'x', reason: 'r', columns: 'c' }

test('every refusal has its sentence in both languages, and each says something whole', () => {
  const used = codesUsed()
  expect(used.length).toBeGreaterThan(50)
  expect(used.filter(code => !(code in viProblems))).toEqual([])
  const sentences = used.flatMap(code =>
    (['vi', 'en'] as const).map(lang => problemWords(problem(code, { ...DATA, ...MORE }), lang)),
  )
  expect(sentences.filter(words => words.length < 9 || !/[.”]$/.test(words) || /undefined|NaN|\[object/.test(words))).toEqual([])
})

test('no sentence is left over', () => {
  const used = new Set(codesUsed())
  const later = ['form/invalid', 'org/import-dry-run']
  expect(Object.keys(viProblems).filter(code => !used.has(code) && !later.includes(code))).toEqual([])
})
