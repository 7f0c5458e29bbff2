import { expect, test } from 'vitest'
import { recipientsOf } from './letterhead.ts'

test('a report without addressees does not send a copy to “Như trên”', () => {
  const recipients = ['Như trên', 'Lãnh đạo Văn phòng', 'Lưu: VT']
  expect(recipientsOf({ addressees: [], recipients })).toEqual(['Lãnh đạo Văn phòng', 'Lưu: VT'])
  expect(recipientsOf({ addressees: ['Tỉnh ủy'], recipients })).toEqual(recipients)
})
