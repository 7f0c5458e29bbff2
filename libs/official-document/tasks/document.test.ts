import { expect, test } from 'vitest'
import { extractTasksFromDocument } from './document.ts'
import { MOST_TASKS } from './extract-tasks.ts'

const brief = (text: string, options: Parameters<typeof extractTasksFromDocument>[1]) =>
  extractTasksFromDocument(text, options).map(t => [
    t.leads.join(' + '),
    t.cooperating.join(' + '),
    t.dueResolved ?? t.dueRule ?? '',
    text
      .slice(...t.span)
      .replace(/\s+/g, ' ')
      .slice(0, 26),
  ])

test('headings and address lines give the lead of the paragraphs below them', () => {
  const text = `ỦY BAN NHÂN DÂN
TỈNH TRƯỜNG YÊN

CÔNG ĐIỆN
Về việc khắc phục hậu quả mưa lũ

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:

- Giám đốc các sở, Thủ trưởng các ban, ngành;

- Chủ tịch UBND các xã, phường.

Mưa lớn đã làm 03 tuyến đường bị sạt lở. Chủ tịch UBND tỉnh yêu cầu:

1. Cử lãnh đạo trực 24/24 giờ.

2. Sở Xây dựng

a) Chủ trì, phối hợp với Công an tỉnh phân luồng giao thông trên tuyến ĐT 477;

b) Khôi phục cầu Lộc trước ngày 20/9/2025.

3. Công ty Điện lực Trường Yên cấp điện trở lại cho xã Kim Hải trong ngày 16/9/2025./.

Nơi nhận:
- Như trên;
- Thủ tướng Chính phủ (để báo cáo);
- Lưu: VT.
`
  expect(brief(text, { docDate: '2025-09-15', issuer: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN' })).toEqual([
    ['Giám đốc các sở, Thủ trưởng các ban, ngành + Chủ tịch UBND các xã, phường', '', '', 'Cử lãnh đạo trực 24/24 giờ'],
    ['Sở Xây dựng', 'Công an tỉnh', '', 'phân luồng giao thông trên'],
    ['Sở Xây dựng', '', '2025-09-20', 'Khôi phục cầu Lộc trước ng'],
    ['Công ty Điện lực Trường Yên', '', '2025-09-16', 'cấp điện trở lại cho xã Ki'],
  ])
})

test('a report gives tasks only in its plan, for the office that wrote it, and says that the lead is inferred', () => {
  const text = `BÁO CÁO\n
Kết quả thi đua năm 2025\n
I. KẾT QUẢ\n
Văn phòng đã phối hợp với các sở tổ chức 12 cuộc kiểm tra, đôn đốc các đơn vị chậm \n
báo cáo.\n
V. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI\n
Tiếp tục rà soát, cắt giảm thủ tục nội bộ giữa các phòng trong toàn cơ \n
quan trước ngày 30/6/2026.\n
Phối hợp với Thanh tra tỉnh tổ chức đối thoại với công \n
dân.\n
Trên đây là báo cáo kết quả thi đua năm 2025. Văn phòng trân trọng báo cáo./.\n
Nơi nhận:\n
- Như trên;\n`
  const tasks = extractTasksFromDocument(text, { docDate: '2025-12-20', issuer: 'Văn phòng UBND tỉnh Trường Yên' })
  expect(
    tasks.map(t => [
      t.lead,
      t.leadInferred,
      t.cooperating,
      t.dueOn,
      text
        .slice(...t.span)
        .replace(/\s+/g, ' ')
        .slice(0, 16),
    ]),
  ).toEqual([
    ['Văn phòng UBND tỉnh Trường Yên', true, [], '2026-06-30', 'Tiếp tục rà soát'],
    ['Văn phòng UBND tỉnh Trường Yên', true, ['Thanh tra tỉnh'], null, 'tổ chức đối thoạ'],
  ])
})

test('rows of a plan give content, lead, partners, time and product', () => {
  const text = `KẾ HOẠCH
Triển khai phong trào năm 2026
STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tSản phẩm
1\tRà soát danh mục dịch vụ công trực tuyến\tVăn phòng UBND tỉnh\tCác sở, ban, ngành\tQuý I/2026\tBáo cáo rà soát
2\tTổ chức hội thi cán bộ dân vận giỏi\tSở Nội vụ\tTỉnh đoàn\tTrước 30/9/2026\tHội thi
`
  expect(brief(text, { docDate: '2026-01-10', issuer: 'UBND tỉnh Trường Yên' })).toEqual([
    ['Văn phòng UBND tỉnh', 'Các sở, ban, ngành', '2026-03-31', 'Rà soát danh mục dịch vụ c'],
    ['Sở Nội vụ', 'Tỉnh đoàn', '2026-09-30', 'Tổ chức hội thi cán bộ dân'],
  ])
})

test('a submission asks and gives no task; minutes and invitations only in express orders', () => {
  expect(
    brief('TỜ TRÌNH\nVề việc mua sắm\nSở Y tế kính đề nghị UBND tỉnh xem xét. Giao Sở Tài chính thẩm định.', {
      issuer: 'Sở Y tế',
    }),
  ).toEqual([])
  const minutes =
    'BIÊN BẢN\nHọp giao ban\n1. Sở Y tế báo cáo tình hình dịch bệnh.\n2. Đồng chí Chủ tịch kết luận: giao Sở Y tế lập kế hoạch phun hóa chất trước ngày 05/5/2026.'
  expect(brief(minutes, { docDate: '2026-04-20', issuer: 'UBND tỉnh Trường Yên' })).toEqual([
    ['Sở Y tế', '', '2026-05-05', 'lập kế hoạch phun hóa chất'],
  ])
})

test('fifty pages are read to the number of tasks that anybody can confirm', () => {
  const page =
    '2. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát hồ sơ, báo cáo UBND tỉnh trước ngày 30/9/2025; Sở Nội vụ đôn đốc.\n'.repeat(
      25,
    )
  const text = page.repeat(50)
  expect(extractTasksFromDocument(text, { docDate: '2025-09-01' })).toHaveLength(MOST_TASKS)
})

test('a file of 12,000 numbered orders ends at the limit, one of nothing but names gives none', () => {
  const orders = Array.from({ length: 12_000 }, (_, i) => `${i + 1}. Giao Sở Y tế rà soát, báo cáo trước ngày 20/11/2025.`)
  expect(extractTasksFromDocument(orders.join('\n'), { docDate: '2025-11-05' })).toHaveLength(MOST_TASKS)
  expect(extractTasksFromDocument('Sở Y tế\n'.repeat(30_000), { docDate: '2025-11-05' })).toEqual([])
})

const decision = (title: string, articles: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH TRƯỜNG YÊN\n\nQUYẾT ĐỊNH\n${title}\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nQUYẾT ĐỊNH:\n\n${articles}\n\nNơi nhận:\n- Như Điều 3;\n`
const leadsOf = (text: string): string[] =>
  brief(text, { docDate: '2025-11-05', issuer: 'ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN' }).map(([lead]) => lead ?? '')

test('a duty that a regulation lays on a body is its task; a power that it is given is none', () => {
  expect(
    leadsOf(
      decision(
        'BAN HÀNH QUY CHẾ QUẢN LÝ CHỢ TRÊN ĐỊA BÀN TỈNH TRƯỜNG YÊN',
        'Điều 1. Trách nhiệm của Sở Công Thương\n\n1. Hướng dẫn các xã lập nội quy chợ.\n\n2. Chủ trì kiểm tra việc chấp hành nội quy chợ.',
      ),
    ),
  ).toEqual(['Sở Công Thương', 'Sở Công Thương'])
  expect(
    leadsOf(
      decision(
        'PHÂN CẤP THẨM QUYỀN THANH LÝ TÀI SẢN CÔNG TRÊN ĐỊA BÀN TỈNH TRƯỜNG YÊN',
        'Điều 1. Thẩm quyền thanh lý tài sản\n\n1. Giám đốc Sở Tài chính quyết định thanh lý tài sản có giá trị từ 200 triệu đồng trở lên.\n\n2. Chủ tịch Ủy ban nhân dân cấp xã quyết định thanh lý tài sản có giá trị dưới 200 triệu đồng.',
      ),
    ),
  ).toEqual([])
})

test('whatever its title, a decision gives powers or orders by what its articles let a body do', () => {
  const articles =
    'Điều 1. Nội dung\n\n1. Sở Xây dựng cấp, gia hạn, thu hồi giấy phép xây dựng đối với công trình cấp II.\n\n2. Ủy ban nhân dân cấp xã tổ chức quản lý chợ hạng 3.'
  expect(leadsOf(decision('PHÂN CẤP THẨM QUYỀN TRONG LĨNH VỰC XÂY DỰNG', articles))).toEqual(['Ủy ban nhân dân cấp xã'])
  expect(leadsOf(decision('VỀ VIỆC XÂY DỰNG CHỢ', articles))).toEqual(['Ủy ban nhân dân cấp xã'])
})

test('the steps by which a body deals with each case are no task', () => {
  const steps =
    'Điều 1. Trình tự giải quyết\n\na) Tổ chức, cá nhân nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh.\n\nb) Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Nội vụ thẩm định và trả kết quả.'
  expect(leadsOf(decision('QUY ĐỊNH TRÌNH TỰ, THỦ TỤC CẤP THẺ HƯỚNG DẪN VIÊN TRÊN ĐỊA BÀN TỈNH TRƯỜNG YÊN', steps))).toEqual([])
})

test('a telegram is told to those behind its dashes, also where a line breaks off behind a colon; who gets a copy is told nothing', () => {
  const text =
    'ỦY BAN NHÂN DÂN\nTỈNH TRƯỜNG YÊN\n\nCÔNG ĐIỆN\nVề việc ứng phó mưa lũ\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:\n\n- Giám đốc các Sở:\n\nXây dựng, Y tế;\n\n- Chủ tịch UBND các xã, phường.\n\nĐồng kính gửi:\n\nThường trực Hội đồng nhân dân các xã, phường để giám sát.\n\nMưa lớn còn kéo dài. Chủ tịch UBND tỉnh yêu cầu:\n\n1. Cử lãnh đạo trực 24/24 giờ.\n\n2. Sở Xây dựng kiểm tra các cầu yếu.\n'
  const [first, second] = leadsOf(text)
  expect(first).toBe('Giám đốc các Sở: Xây dựng, Y tế + Chủ tịch UBND các xã, phường')
  expect(second).toBe('Sở Xây dựng')
})
