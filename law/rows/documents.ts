import type { LawRow } from '../row.ts'

const decree30 = {
  validFrom: '2020-03-05',
  validUntil: null,
  certainty: 'verified',
  checked: 'đọc bản Word của Nghị định',
} as const
const nextDay = { kind: 'limit', value: 1, unit: 'working-day', roll: 'none' } as const

/** Records work under NĐ 30/2020/NĐ-CP (in force from 05/3/2020). "Trong ngày, chậm nhất ngày làm việc tiếp theo" is one working day. */
export const documentRows: readonly LawRow[] = [
  {
    ...decree30,
    ...nextDay,
    key: 'documents.register',
    source: 'NĐ 30/2020/NĐ-CP, Điều 4 khoản 2 điểm c',
    note: 'Vào sổ văn bản đến trong ngày, chậm nhất ngày làm việc tiếp theo; khẩn thì ngay.',
  },
  {
    ...decree30,
    ...nextDay,
    key: 'documents.hand-over',
    source: 'NĐ 30/2020/NĐ-CP, Điều 23 khoản 1',
    note: 'Trình, chuyển giao văn bản đến.',
  },
  {
    ...decree30,
    ...nextDay,
    key: 'documents.issue',
    source: 'NĐ 30/2020/NĐ-CP, Điều 18 khoản 1',
    note: 'Phát hành văn bản đi trong ngày ký, chậm nhất ngày làm việc tiếp theo; khẩn thì ngay.',
  },
  {
    ...decree30,
    key: 'documents.acknowledge',
    kind: 'limit',
    value: 0,
    unit: 'working-day',
    roll: 'next-working-day',
    source: 'NĐ 30/2020/NĐ-CP, Điều 21 khoản 2 điểm c',
    note: 'Báo đã nhận văn bản điện tử ngay trong ngày.',
  },
  {
    ...decree30,
    key: 'documents.archive',
    kind: 'limit',
    value: 12,
    unit: 'month',
    roll: 'none',
    source: 'NĐ 30/2020/NĐ-CP, Điều 30 khoản 2',
    note: 'Nộp hồ sơ vào lưu trữ cơ quan, kể từ ngày công việc kết thúc.',
  },
  {
    ...decree30,
    key: 'documents.archive-construction',
    kind: 'limit',
    value: 3,
    unit: 'month',
    roll: 'none',
    source: 'NĐ 30/2020/NĐ-CP, Điều 30 khoản 2',
    note: 'Hồ sơ xây dựng cơ bản, kể từ ngày quyết toán.',
  },
  {
    ...decree30,
    key: 'documents.archive-notice',
    kind: 'number',
    value: 30,
    unit: 'day',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần I',
    note: 'Hệ thống báo trước hạn nộp lưu hồ sơ.',
  },
  {
    ...decree30,
    key: 'documents.first-number',
    kind: 'number',
    value: 1,
    unit: 'số',
    source: 'NĐ 30/2020/NĐ-CP, Điều 15 khoản 1',
    note: 'Số văn bản bắt đầu từ 01 ngày 01/01, liên tục đến 31/12.',
  },
  {
    ...decree30,
    key: 'documents.padded-below',
    kind: 'number',
    value: 10,
    unit: 'số',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3',
    note: 'Số nhỏ hơn thêm số 0 phía trước.',
  },
]
