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

const keepsPlaces = (t: string, tasks: ReturnType<typeof extractTasks>) => {
  let last = 0
  for (const { span, sentence, lead, content } of tasks) {
    expect(span[0]).toBeGreaterThanOrEqual(last)
    expect(span[1]).toBeGreaterThan(span[0])
    expect(span[1]).toBeLessThanOrEqual(t.length)
    expect(sentence[0]).toBeGreaterThanOrEqual(0)
    expect(sentence[1]).toBeLessThanOrEqual(t.length)
    expect(lead === null || lead.length > 0).toBe(true)
    expect(content.length).toBeGreaterThan(0)
    last = span[1]
  }
}

test('whatever the paragraph, tasks stay inside it, in order, without overlap', () => {
  fc.assert(
    fc.property(text, docDate, fc.boolean(), (t, date, inferLead) =>
      keepsPlaces(t, extractTasks({ text: t, docDate: date, issuer: 'UBND tỉnh', inferLead })),
    ),
    { numRuns: 1500 },
  )
})

test('whatever the document, tasks stay inside it, in order, without overlap', () => {
  fc.assert(
    fc.property(text, docDate, (t, date) => keepsPlaces(t, extractTasksFromDocument(t, { docDate: date, issuer: 'UBND tỉnh' }))),
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
      for (const value of [task?.dueOn, task?.dueResolved]) if (value) expect(isDay(value)).toBe(true)
      expect(task?.lead).toBe('Sở Nội vụ')
    }),
  )
})
