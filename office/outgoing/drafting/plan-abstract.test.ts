import { expect, test } from 'vitest'
import { abstractOf, nameOf } from './plan-abstract.ts'

const named = nameOf({ type: 'KẾ HOẠCH', designation: '31-KH/TU', issuedOn: '2026-05-05', agency: 'Tỉnh ủy Trường Yên' })
const plan = { named, abstract: 'Về việc tổng kết công tác dân vận giai đoạn 2021-2025' }

test('a plan that answers a document is named after it, unless something else was typed', () => {
  const composed =
    'Thực hiện Kế hoạch số 31-KH/TU ngày 05/5/2026 của Tỉnh ủy Trường Yên về tổng kết công tác dân vận giai đoạn 2021-2025'
  expect(abstractOf('ke-hoach', '', plan)).toBe(composed)
  // The form proposes the abstract of the document itself.
  expect(abstractOf('ke-hoach', plan.abstract, plan)).toBe(composed)
  expect(abstractOf('ke-hoach', 'Tổng kết công tác dân vận năm 2026', plan)).toBe('Tổng kết công tác dân vận năm 2026')
  expect(abstractOf('cong-van', plan.abstract, plan)).toBe(plan.abstract)
  expect(abstractOf('ke-hoach', '', null)).toBe('')
  expect(abstractOf('ke-hoach', '', { named, abstract: '' })).toBe(`Thực hiện ${named}`)
})
