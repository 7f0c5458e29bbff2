import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extractTasks } from './extract-tasks.ts'

type Labelled = {
  text: string
  docDate: string | null
  issuer: string | null
  context: string | null
  tasks: { leads: string[]; span: [number, number]; dueResolved: string | null; dueOn: string | null }[]
}
const paragraphs = readFileSync(join(import.meta.dirname, 'fixtures/invented.jsonl'), 'utf8').split('\n').filter(Boolean).map((l): Labelled => JSON.parse(l)) // prettier-ignore

const share = ([a, b]: [number, number], [c, d]: [number, number]): number =>
  Math.max(0, Math.min(b, d) - Math.max(a, c)) / (Math.max(b, d) - Math.min(a, c))
const plain = (names: readonly string[]): string => names.join(' ').toLowerCase().replace(/uỷ/g, 'ủy').replace(/[^\p{L}\d]+/gu, ' ') // prettier-ignore

test('of the paragraphs that were written for the purpose nearly all give their tasks, to the right body, by the right day', () => {
  let [wanted, given, found, right, due] = [0, 0, 0, 0, 0]
  for (const p of paragraphs) {
    const tasks = extractTasks(p)
    wanted += p.tasks.length
    given += tasks.length
    for (const want of p.tasks) {
      const got = tasks.find(t => share(t.span, want.span) >= 0.3)
      if (!got) continue
      found++
      if (plain(got.leads) === plain(want.leads)) right++
      if ((got.dueResolved ?? got.dueOn) === (want.dueResolved ?? want.dueOn)) due++
    }
  }
  expect(wanted).toBeGreaterThan(390)
  expect(found / wanted, 'found').toBeGreaterThan(0.93)
  expect(right / found, 'to the right body').toBeGreaterThan(0.94)
  expect(due / found, 'by the right day').toBeGreaterThan(0.94)
  expect((given - found) / given, 'proposals that are none').toBeLessThan(0.06)
})
