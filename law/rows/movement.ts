import { HOUSE, type LawRow } from '../row.ts'

const house = { source: HOUSE, validFrom: '2020-01-01', validUntil: null, certainty: 'house-default' } as const
/** Typical dates of provincial plans; each plan sets its own. */
const plans = 'thông lệ trong kế hoạch phong trào của nhiều tỉnh; không có văn bản trung ương ấn định ngày'

const day = (key: string, value: readonly [day: number, month: number], note: string): LawRow => ({
  ...house,
  key: `movement.${key}`,
  kind: 'numbers',
  value,
  unit: 'ngày, tháng trong năm',
  checked: plans,
  note,
})

/** Emulation movements: the year of a model, the council, rewards. Recognition is not reward (Luật 06/2022/QH15). */
export const movementRows: readonly LawRow[] = [
  day('register-by', [31, 3], 'Đơn vị đăng ký mô hình của năm.'),
  day('list-by', [30, 4], 'Rà soát, thông báo danh mục mô hình của năm.'),
  day('mid-year-by', [30, 6], 'Sơ kết 6 tháng.'),
  day('self-assess-by', [31, 10], 'Đơn vị tự chấm điểm.'),
  day('verify-by', [30, 11], 'Kiểm tra thực tế, thẩm định, họp xét.'),
  day('recognise-by', [15, 12], 'Quyết định công nhận, báo cáo năm.'),
  day('sum-up-by', [31, 12], 'Khép năm của mô hình: khen thưởng, nhân rộng, tổng kết.'),
  {
    ...house,
    key: 'movement.council-quorum',
    kind: 'numbers',
    value: [2, 3],
    unit: 'phần số thành viên',
    checked: 'mức đề xuất; quy chế của hội đồng từng nơi quy định',
    note: 'Phiên họp xét có ít nhất ngần này thành viên dự.',
  },
  {
    ...house,
    key: 'movement.council-majority',
    kind: 'numbers',
    value: [1, 2],
    unit: 'phần số thành viên',
    checked: 'mức đề xuất; quy chế của hội đồng từng nơi quy định',
    note: 'Số phiếu đồng ý phải nhiều hơn ngần này số thành viên của hội đồng.',
  },
  {
    ...house,
    key: 'movement.replication-trial',
    kind: 'limit',
    value: 3,
    unit: 'month',
    roll: 'none',
    checked: 'mức đề xuất',
    note: 'Nơi làm theo được xác nhận sau ngần này thời gian thực hiện.',
  },
  {
    ...house,
    key: 'movement.discipline-check-valid',
    kind: 'limit',
    value: 30,
    unit: 'day',
    roll: 'none',
    checked: 'mức đề xuất',
    note: 'Kết quả tra cứu kỷ luật, thanh tra, tố cáo dùng được trong ngần này ngày khi đề nghị khen.',
  },
  {
    ...house,
    key: 'movement.criteria-sum',
    kind: 'number',
    value: 100,
    unit: 'điểm',
    checked: 'thang 100 điểm của bảng tiêu chí nhiều tỉnh; không có bảng điểm trung ương',
    note: 'Tổng điểm tối đa của một bộ tiêu chí.',
  },
  {
    ...house,
    key: 'movement.score-difference',
    kind: 'number',
    value: 5,
    unit: 'điểm',
    checked: 'mức đề xuất',
    note: 'Điểm thẩm định của một tiêu chí lệch điểm tự chấm từ mức này thì phải ghi lý do.',
  },
  {
    ...house,
    key: 'movement.result-fresh',
    kind: 'limit',
    value: 12,
    unit: 'month',
    roll: 'none',
    checked: 'mức đề xuất',
    note: 'Mô hình đã công nhận không có kết quả nào trong ngần này thời gian chuyển sang "chưa có kết quả".',
  },
  {
    ...house,
    key: 'movement.like-names',
    kind: 'number',
    value: 62,
    unit: '% giống nhau',
    checked: 'mức đề xuất, thử trên tên mô hình giả định',
    note: 'Hai tên mô hình giống từ mức này được coi là có thể trùng; cùng địa bàn hoặc cùng đơn vị thì mức thấp hơn 20.',
  },
]
