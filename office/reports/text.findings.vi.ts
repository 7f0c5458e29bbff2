type Data = Readonly<Record<string, string | number>>
const s = (data: Data, key: string): string => String(data[key] ?? '')

/** "12,345" said both ways: 12345, 12,3450. */
const bothWays = (data: Data): { whole: string; decimal: string } => ({
  whole: s(data, 'typed').replace(',', ''),
  decimal: `${s(data, 'typed')}0`,
})

/** What is wrong with a cell, in words. */
const cells: Readonly<Record<string, (data: Data) => string>> = {
  'not-a-number': data => `“${s(data, 'typed')}” không phải là số. Cột này chỉ nhận số; ghi chú viết ở mục báo cáo.`,
  'english-number': data => `“${s(data, 'typed')}” viết theo lối tiếng Anh. Viết ${s(data, 'mend')}.`,
  'unclear-number': data =>
    `“${s(data, 'typed')}” có thể là hàng nghìn hoặc số lẻ. Hàng nghìn viết ${bothWays(data).whole}; số lẻ viết ${bothWays(data).decimal}.`,
  'not-whole': data => `“${s(data, 'typed')}” có phần lẻ; cột này là số nguyên.`,
  negative: data => `“${s(data, 'typed')}” là số âm; cột này không nhận số âm.`,
  'not-a-date': data => `“${s(data, 'typed')}” không phải ngày có trong lịch. Viết như 27/11/2026.`,
  'unit-in-cell': data => `“${s(data, 'typed')}” có đơn vị tính. Chỉ ghi số: ${s(data, 'mend')}; đơn vị tính đã có ở tên cột.`,
}

/** Findings: what, and how to mend it. */
export const vi = {
  rules: {
    'not-checked': () => 'Chưa soát xong báo cáo',
    'comment-open': () => 'Nhận xét chưa trả lời',
    'node-empty': () => 'Mục chưa có nội dung',
    'numbering-gap': (data: Data) => `Đánh số nhảy từ ${s(data, 'before')} sang ${s(data, 'after')}`,
    'annex-empty': () => 'Phụ lục chưa có số liệu',
    cell: (data: Data) => `Dòng ${s(data, 'row')}, cột ${s(data, 'column')}`,
    'row-label': (data: Data) => `Dòng ${s(data, 'row')} phải là “${s(data, 'label')}”`,
    sum: (data: Data) => `Tổng cột ${s(data, 'column')} không khớp`,
    'text-annex': (data: Data) => `Số “${s(data, 'typed')}” khác phụ lục`,
    'outside-period': () => 'Mốc thời gian nằm ngoài kỳ báo cáo',
    'no-such-day': () => 'Ngày không có trong lịch',
    'body-ended': () => 'Cơ quan đã kết thúc trước kỳ này',
    'wrong-term': (data: Data) => `Văn bản này thuộc khóa ${s(data, 'expected')}`,
    'cited-date': () => 'Văn bản dẫn sai ngày',
    'cited-unknown': () => 'Văn bản dẫn chưa kiểm chứng',
    repeated: () => 'Câu lặp lại trong báo cáo',
    'repeated-earlier': () => 'Câu giống báo cáo kỳ trước',
    claim: () => '“100%” chưa có tử số và mẫu số',
    share: () => 'Tỷ lệ chưa có tử số và mẫu số',
    'part-over-whole': () => 'Phần lớn hơn toàn bộ',
    'wrong-share': (data: Data) => `${s(data, 'pair')} không ra tỷ lệ đã ghi`,
    superlative: () => 'Lời khẳng định cao nhất chưa có minh chứng',
    'no-cause': () => 'Hạn chế chưa nêu nguyên nhân',
    'no-task': () => 'Hạn chế chưa có việc khắc phục',
    'not-held': (data: Data) => `Dòng ${s(data, 'row')}, cột ${s(data, 'column')}: khác số trong Khéo`,
    absurd: (data: Data) => `Dòng ${s(data, 'row')}, cột ${s(data, 'column')}: số lớn bất thường`,
    'broken-figure': () => 'Ngoặc số liệu không đọc được',
    'no-figure': () => 'Số liệu gắn trong bài chưa có dữ liệu',
  },
  mends: {
    'comment-open': () => 'Sửa theo nhận xét rồi bấm “Đã sửa”; không sửa thì ghi rõ vì sao khi trả lời.',
    'node-empty': () => 'Viết nội dung, hoặc nêu lý do không có.',
    'numbering-gap': () => 'Thêm mục thiếu hoặc đánh số lại.',
    'annex-empty': () => 'Nhập hoặc dán số liệu, hoặc nêu lý do không có.',
    cell: (data: Data) => cells[s(data, 'fault')]?.(data) ?? `Kiểm tra lại “${s(data, 'typed')}”.`,
    'row-label': (data: Data) => `Đang là “${s(data, 'typed')}”. Giữ đúng tên và thứ tự dòng của phụ lục để cộng được.`,
    sum: (data: Data) => `Dòng tổng ghi ${s(data, 'said')}, các dòng cộng lại là ${s(data, 'sum')}.`,
    'text-annex': (data: Data) =>
      `Phụ lục “${s(data, 'annexTitle')}” cộng được ${s(data, 'sum')} ở cột ${s(data, 'column')}. Sửa chỗ sai.`,
    'outside-period': (data: Data) => `Kỳ báo cáo từ ${s(data, 'from')} đến ${s(data, 'to')}. Bỏ, hoặc nói rõ là số so sánh.`,
    'no-such-day': () => 'Kiểm tra lại ngày, tháng.',
    'body-ended': (data: Data) =>
      `Kết thúc từ ${s(data, 'on')}${data['successor'] ? `; nay là ${s(data, 'successor')}` : ''}. Viết tên hiện nay, hoặc nêu rõ là tên cũ.`,
    'wrong-term': (data: Data) => `Đang ghi khóa ${s(data, 'stated')}. Sửa thành khóa ${s(data, 'expected')}.`,
    'cited-date': (data: Data) =>
      `Đang ghi ngày ${s(data, 'stated')}; kho văn bản có ${s(data, 'designation')} ngày ${s(data, 'stored')}${data['agency'] ? ` của ${s(data, 'agency')}` : ''}.`,
    'not-checked': () => 'Bài dài, hoặc máy đang đọc nhiều tệp. Mở lại trang sau ít phút.',
    'cited-unknown': () => 'Kho văn bản của cơ quan không có văn bản này; đối chiếu với bản gốc.',
    repeated: (data: Data) => `Đã viết ở mục ${s(data, 'elsewhere')}. Bỏ một chỗ.`,
    'repeated-earlier': (data: Data) =>
      `Báo cáo trước viết: “${s(data, 'earlier')}”. Viết kết quả của kỳ này, với số liệu của kỳ này.`,
    claim: () => 'Nêu bao nhiêu trên bao nhiêu, tại ngày nào; ví dụ 118/121 người.',
    share: () => 'Nêu bao nhiêu trên bao nhiêu; ví dụ 118/121 người, đạt 97,5%.',
    'part-over-whole': () => 'Xem lại tử số, mẫu số.',
    'wrong-share': (data: Data) => `Tính ra ${s(data, 'is')}%. Sửa tỷ lệ, hoặc sửa tử số, mẫu số.`,
    superlative: () => 'Thêm số liệu hoặc đính kèm minh chứng khi nộp.',
    'no-cause': () => 'Nêu nguyên nhân của hạn chế này.',
    'no-task': () => 'Thêm vào phần phương hướng một việc khắc phục hạn chế này.',
    'not-held': (data: Data) => `Đang ghi ${s(data, 'typed')}; Khéo đếm được ${s(data, 'held')}. Sửa, hoặc nêu lý do khác nhau.`,
    absurd: (data: Data) =>
      s(data, 'why') === 'percent'
        ? `${s(data, 'typed')} vượt 100%. Kiểm tra lại số và đơn vị tính.`
        : s(data, 'why') === 'most'
          ? `${s(data, 'typed')} lớn hơn mức một đơn vị có thể có. Kiểm tra lại số và đơn vị tính.`
          : `${s(data, 'typed')} lớn gấp nhiều lần các dòng khác (số giữa ${s(data, 'than')}). Kiểm tra lại số và đơn vị tính.`,
    'broken-figure': () => 'Viết mã chỉ tiêu như [[NV-01]], hoặc chọn lại trong danh sách số liệu.',
    'no-figure': () => 'Bỏ số này, hoặc chọn kỳ khác; không viết số 0 thay cho chỗ chưa có dữ liệu.',
  },
}

export type FindingsText = typeof vi
