import { expect, test } from 'vitest'
import { mutantsOf, withMutant } from './mutants.ts'
import { survivorOf, written } from './report.ts'

const broken = (text: string) => mutantsOf('a.ts', text).map(mutant => withMutant(text, mutant))

test('comparisons and sums are moved, and what a predicate answers is decided', () => {
  expect(broken('export const late = (due: number, done: number) => done > due')).toEqual([
    'export const late = (due: number, done: number) => true',
    'export const late = (due: number, done: number) => false',
    'export const late = (due: number, done: number) => done >= due',
  ])
  expect(broken('x = a + b')).toEqual(['x = a - b'])
})

test('connectives, negations, defaults, conditions and early returns are turned round or dropped', () => {
  expect(broken('f(a && !b)')).toEqual(['f(((a) || (!b)))', 'f(a && b)'])
  expect(broken('x = a ? b : c')).toEqual(['x = !(a) ? b : c'])
  expect(broken('if (a) b()')).toEqual(['if (false) b()'])
  expect(broken('x = a ?? b')).toEqual(['x = a'])
  expect(broken('x = a ?? null')).toEqual([])
  expect(broken('x = list.some(f)')).toEqual(['x = list.every(f)'])
})

test('numbers move by one, yes becomes no, entries of tables fall out', () => {
  expect(broken('x = 7')).toEqual(['x = (8)', 'x = (6)'])
  expect(broken("const T = ['a', 'b']")).toEqual(["const T = [ 'b']", "const T = ['a', ]"])
  expect(broken('const T = { a: f, b: true }')).toEqual([
    'const T = {  b: true }',
    'const T = { a: f,  }',
    'const T = { a: f, b: false }',
  ])
  expect(broken("function f() { return ['a'] }")).toEqual([])
})

test('within SQL the comparisons are broken too; a sentence is left alone', () => {
  expect(broken('q = sql`select 1 from t where a <= ${b} and c is null`')).toEqual([
    'q = sql`select 1 from t where a < ${b} and c is null`',
    'q = sql`select 1 from t where a <= ${b} or c is null`',
    'q = sql`select 1 from t where a <= ${b} and c is not null`',
  ])
  expect(broken('q = `từ < đến: ${b}`')).toEqual([])
})

test('types and imports are left alone', () => {
  expect(broken("import { a } from 'b'\ntype T = 1 | true\nconst x: Array<2> = y")).toEqual([])
})

test('the list tells per file how many breaches are seen and which are not, with their line', () => {
  const text = 'const a = 1\nconst late = a < b\n'
  const [, , mutant] = mutantsOf('a.ts', text)
  if (!mutant) throw new Error('no mutant')
  const survivor = survivorOf(text, mutant)
  expect(survivor).toEqual({ line: 2, was: 'const late = a < b', by: 'const late = a <= b' })
  const list = written([{ file: 'a.ts', on: '2026-12-03', quick: false, all: 3, survivors: [survivor] }])
  expect(list).toContain('| `a.ts` | 3 | 2 | 1 | 67 % | all | 2026-12-03 |')
  expect(list).toContain('- 2: `const late = a < b` → `const late = a <= b`')
})
