import { beforeAll, expect, test } from 'vitest'
import { loadEngine } from '../services/engine.ts'
import { keptLabels } from './kept-labels.ts'

beforeAll(loadEngine)

const form = (fields: ReadonlyArray<readonly [string, string]>) => ({ action: '/viec/1', fields, files: [] })

test('kept answers are called what their form called them, in the language of the reader', () => {
  const kept = form([
    ['act', 'but-phe'],
    ['f.text', 'Giao Phòng Kinh tế'],
    ['f.dueOn', '15/12/2026'],
  ])
  expect(keptLabels(kept, 'vi')).toMatchObject({ 'f.text': 'Nội dung bút phê', 'f.dueOn': 'Hạn xử lý' })
  expect(keptLabels(kept, 'en')).toMatchObject({ 'f.text': 'Note', 'f.dueOn': 'Deadline' })
})

test('without an act the usual word stands; a name that only programs know never does', () => {
  const kept = form([
    ['t.0.content', 'Rà soát hồ sơ'],
    ['a17', 'chưa xong'],
    ['note', 'nhớ gửi'],
  ])
  expect(keptLabels(kept, 'vi')).toEqual({ 't.0.content': 'Nội dung', a17: 'Nội dung đã nhập', note: 'Ghi chú' })
  expect(keptLabels(kept, 'en')).toEqual({ 't.0.content': 'Content', a17: 'What you typed', note: 'Note' })
})
