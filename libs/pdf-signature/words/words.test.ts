import { expect, test } from 'vitest'
import { testAuthority } from '../fixtures/authority.ts'
import { classicPdf } from '../fixtures/pdf.ts'
import { inOrder, signAs } from '../fixtures/signing.ts'
import { stampAuthority } from '../fixtures/stamp.ts'
import { reason } from '../verify/reasons.ts'
import { verifyPdf } from '../verify/verify.ts'
import { reasonText, reportText, shownTime } from './say.ts'

const { person, agency, stamping, issuing } = testAuthority()

test('a good signature is told in words', async () => {
  const timeStamp = stampAuthority(stamping, '2025-01-05T02:12:35Z', [issuing])
  const signed = await signAs(agency, await signAs(person, classicPdf(), { timeStamp }), { field: 'CoQuan' })
  expect(reportText(await verifyPdf(signed, inOrder()), 'vi').split('\n')).toEqual([
    'HỢP LỆ',
    '',
    '1. NguoiKy: HỢP LỆ',
    '  Người ký: Nguyễn Thị Hương Giang',
    '  Đơn vị: Văn phòng Ủy ban nhân dân tỉnh',
    '  Cơ quan, tổ chức: Ủy ban nhân dân tỉnh Trường Yên',
    '  Nơi cấp chứng thư: CA thử nghiệm Trường Yên',
    '  Hiệu lực chứng thư: 01/01/2024 07:00:00 +07:00 – 01/01/2029 07:00:00 +07:00',
    '  Chứng thư gốc: thu-nghiem',
    '  Thời điểm ký: 05/01/2025 09:12:33 +07:00',
    '  Dấu thời gian: 05/01/2025 09:12:35 +07:00 (Dấu thời gian thử nghiệm)',
    '  Tính toàn vẹn: Nội dung được ký còn nguyên vẹn',
    '  Phạm vi: Toàn bộ tệp tại thời điểm ký',
    '  Mức PAdES: B-T',
    '  · Sau khi ký, tệp có thay đổi được phép: thêm chữ ký CoQuan.',
    '',
    '2. CoQuan: HỢP LỆ',
    '  Người ký: Ủy ban nhân dân tỉnh Trường Yên',
    '  Cơ quan, tổ chức: Ủy ban nhân dân tỉnh Trường Yên',
    '  Nơi cấp chứng thư: CA thử nghiệm Trường Yên',
    '  Hiệu lực chứng thư: 01/01/2024 07:00:00 +07:00 – 01/01/2029 07:00:00 +07:00',
    '  Chứng thư gốc: thu-nghiem',
    '  Thời điểm ký: 05/01/2025 09:12:33 +07:00',
    '  Tính toàn vẹn: Nội dung được ký còn nguyên vẹn',
    '  Phạm vi: Toàn bộ tệp',
    '  Mức PAdES: B-B',
    '  · Thời điểm ký 05/01/2025 09:12:33 +07:00 do máy của người ký ghi, không có dấu thời gian.',
  ])
})

test('the same in English', async () => {
  const report = await verifyPdf(classicPdf(), inOrder())
  expect(reportText(report, 'en')).toBe('NOT SIGNED\n  · The file has no digital signature.')
})

test('data stands in the sentence: times as an office writes them, changes by their names', () => {
  expect(reasonText(reason('certificate/revoked', { name: 'Lê Văn A', at: '2025-01-04T17:00:00.000Z', reason: 1 }), 'vi')).toBe(
    'Chứng thư của Lê Văn A đã bị thu hồi lúc 05/01/2025 00:00:00 +07:00, trước khi ký.',
  )
  expect(reasonText(reason('change/forbidden', { kind: 'page-changed', where: '3' }), 'en')).toBe(
    'After signing, a change was made that is not allowed: content of page 3 changed.',
  )
})

test('midnight in Việt Nam is the day that begins', () => {
  expect(shownTime(new Date('2024-12-31T17:00:00Z'))).toBe('01/01/2025 00:00:00 +07:00')
})
