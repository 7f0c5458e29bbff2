import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractTasksFromDocument } from './document.ts'
import { extractTasks } from './extract-tasks.ts'

const word = fc.constantFrom('Giao', 'Sở Nội vụ', 'UBND các xã, phường', 'các sở, ban, ngành', 'chủ trì,', 'phối hợp với', 'rà soát', 'báo cáo', 'trước ngày', '31/4/2025', '30/6', 'trong tháng 8', 'hằng tuần', ',', ';', '.', ':', '(', ')', '“', '”', '\n', '|', '\t', '1.', 'a)', '-', 'đã', 'không', 'Kính gửi:', 'BÁO CÁO', 'Cơ quan chủ trì:', 'Thời gian:', 'kể từ ngày', '05 ngày làm việc', '🙂', 'Sở Y tế'.normalize('NFD')) // prettier-ignore
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(word, { maxLength: 30 }).map(w => w.join(' ')),
  fc.array(word, { maxLength: 12 }).map(w => w.join('')),
)
const docDate = fc.constantFrom(null, '2025-06-18', '2024-02-29', '2025-12-31', 'hôm nay')

/** What breaks the order of places, in words; empty where all is well. */
const faults = (t: string, tasks: ReturnType<typeof extractTasks>): string[] => {
  let last = 0
  return tasks.flatMap(({ span, sentence, lead, content }) => {
    const good =
      span[0] >= last &&
      span[1] > span[0] &&
      span[1] <= t.length &&
      sentence[0] >= 0 &&
      sentence[1] <= t.length &&
      lead !== '' &&
      content !== ''
    last = span[1]
    return good ? [] : [JSON.stringify({ span, sentence, lead, content })]
  })
}

test('whatever the paragraph, tasks stay inside it, in order, without overlap', () => {
  fc.assert(
    fc.property(text, docDate, fc.boolean(), (t, date, inferLead) => {
      expect(faults(t, extractTasks({ text: t, docDate: date, issuer: 'UBND tỉnh', inferLead }))).toEqual([])
    }),
    { numRuns: 1500 },
  )
})

test('whatever the document, tasks stay inside it, in order, without overlap', () => {
  fc.assert(
    fc.property(text, docDate, (t, date) => {
      expect(faults(t, extractTasksFromDocument(t, { docDate: date, issuer: 'UBND tỉnh' }))).toEqual([])
    }),
    { numRuns: 800 },
  )
})

test('a deadline that is resolved is a day of the calendar', () => {
  const isDay = (value: string) =>
    !Number.isNaN(Date.parse(value.slice(0, 10))) &&
    new Date(`${value.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(value.slice(0, 10))
  const day = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 15 }), fc.constantFrom('', '/2025', '/2026'))
  fc.assert(
    fc.property(day, ([d, m, y]) => {
      const [task] = extractTasks({ text: `Giao Sở Nội vụ rà soát biên chế trước ngày ${d}/${m}${y}.`, docDate: '2025-06-18' })
      const printed = [task?.dueOn, task?.dueResolved].filter(value => typeof value === 'string')
      expect(printed.filter(value => !isDay(value))).toEqual([])
      expect(task?.lead).toBe('Sở Nội vụ')
    }),
  )
})
