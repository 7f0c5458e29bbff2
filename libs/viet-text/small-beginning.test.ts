import { expect, test } from 'vitest'
import { smallBeginning } from './small-beginning.ts'

test.each([
  ['Tăng cường phòng cháy', 'tăng cường phòng cháy'],
  ['Đẩy nhanh giải ngân', 'đẩy nhanh giải ngân'],
  ['Ban hành quy chế', 'ban hành quy chế'],
  ['Hội nghị trực tuyến', 'hội nghị trực tuyến'],
  ['góp ý dự thảo', 'góp ý dự thảo'],
  ['Sở Y tế đề nghị bổ sung', 'Sở Y tế đề nghị bổ sung'],
  ['Ban Chỉ huy phòng thủ dân sự', 'Ban Chỉ huy phòng thủ dân sự'],
  ['Ủy ban nhân dân tỉnh họp', 'Ủy ban nhân dân tỉnh họp'],
  ['UBND xã Gia Vân báo cáo', 'UBND xã Gia Vân báo cáo'],
  ['', ''],
])('“%s” stands after “Về việc” as “%s”', (abstract, said) => {
  expect(smallBeginning(abstract)).toBe(said)
})
