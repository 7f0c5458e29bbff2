import { expect, test } from 'vitest'
import { limitationsOf } from '../merging/limitations.ts'
import { oldText } from '../requests/old-text.ts'
import { sourcesOf, withoutSource } from './sources.ts'
import type { OutlineNode } from '../paper/outline.ts'

const units = [
  { id: 'a', unit: 'Sở Tài chính', text: 'Đơn vị duy trì 4 mô hình trong năm.\nTrụ sở tại trung tâm tỉnh, có 121 cán bộ.' },
  { id: 'b', unit: 'Sở Y tế', text: 'Bệnh viện tỉnh trả kết quả xét nghiệm trong ngày cho người dân.' },
]

test('a sentence keeps its unit and paragraph while it is edited; one that nobody wrote has no source', () => {
  const merged = [
    'Đơn vị duy trì 5 mô hình trong cả năm.',
    'Sở có trụ sở tại trung tâm tỉnh, có 121 cán bộ.',
    'Trong kỳ giao [[NV-01]] nhiệm vụ.',
    'Phong trào lan tỏa mạnh mẽ trong toàn tỉnh.',
  ].join('\n')
  const sources = sourcesOf(merged, units)
  expect(sources.map(each => each.unit && [each.unit.name, each.unit.paragraph])).toEqual([
    ['Sở Tài chính', 1],
    ['Sở Tài chính', 2],
    null,
    null,
  ])
  expect(sources[2]?.figures).toBe(1)
  expect(withoutSource(sources).map(each => each.sentence)).toEqual(['Phong trào lan tỏa mạnh mẽ trong toàn tỉnh.'])
})

test('the share of old text, by characters, each old sentence beside the earlier one', () => {
  const before = ['Văn phòng đã chủ động tham mưu tổ chức 12 hội nghị chuyên đề trong kỳ.']
  const text = 'Văn phòng đã chủ động tham mưu tổ chức 15 hội nghị chuyên đề trong kỳ. Năm nay có cách làm hoàn toàn mới.'
  const old = oldText(text, before, 90)
  expect(old.sentences.map(each => each.earlier)).toEqual(before)
  expect(old.percent).toBeGreaterThan(50)
  expect(oldText('Năm nay có cách làm hoàn toàn mới.', before, 90)).toEqual({ sentences: [], percent: 0 })
  expect(oldText('', before, 90).percent).toBe(0)
})

test('a limitation is the same as long as its words stand, whatever its marks and case', () => {
  const outline: OutlineNode[] = [
    { id: 'm1', number: 'IV.2', title: 'Hạn chế', text: true, role: 'han-che' },
    { id: 'm2', number: 'V', title: 'Phương hướng', text: true, role: 'phuong-huong' },
  ]
  const keys = (text: string) => limitationsOf(outline, node => (node === 'm1' ? text : '')).map(each => each.key)
  const [first] = keys('Tuyên truyền trên Cổng chưa thường xuyên.\n\nNgắn.')
  expect(keys('TUYÊN TRUYỀN trên cổng, chưa thường xuyên')).toEqual([first])
  expect(keys('Phối hợp với Ban Thanh tra nhân dân chưa chặt.')).not.toEqual([first])
})
