import { describe, expect, test } from 'vitest'
import { extractTasks } from './extract-tasks.ts'
import { eachNameIn } from './reader/names.ts'
import { tasksLine } from './tasks-line.ts'
import { timeIn } from './time-cell.ts'

const read = (text: string, context?: string) =>
  extractTasks({ text, context, docDate: '2025-11-05', issuer: 'UBND tỉnh Trường Yên' })
const leads = (text: string, context?: string) => read(text, context).map(t => t.leads.join(' + '))

describe('who is told', () => {
  test.each([
    ['an order names its lead', 'Giao Sở Xây dựng rà soát quy hoạch bến bãi.', 'Sở Xây dựng'],
    ['the subject is the lead', 'Công an tỉnh xử lý phương tiện chở quá tải.', 'Công an tỉnh'],
    ['a name before a colon is the lead', '3. Sở Tài chính: Bố trí kinh phí thực hiện kế hoạch.', 'Sở Tài chính'],
    ['who directs another is the lead', 'Sở Y tế chỉ đạo các bệnh viện chuẩn bị thuốc, giường bệnh.', 'Sở Y tế'],
    ['words before the lead do not hide it', 'Trên cơ sở kết quả rà soát, Sở Nội vụ tổng hợp, báo cáo UBND tỉnh.', 'Sở Nội vụ'],
    ['a topic before the lead does not hide it', 'Về hỗ trợ xe cứu thương: Giao Sở Y tế lập danh mục.', 'Sở Y tế'],
    ['a list under an order is told together', 'Giao Sở Y tế, Sở Nội vụ rà soát biên chế y tế.', 'Sở Y tế + Sở Nội vụ'],
    [
      'wards under one order are told together, each by its name',
      'Giao UBND phường Mỹ Minh, UBND phường Yên Thắng, UBND phường Kim Vân lập danh mục hộ nghèo.',
      'UBND phường Mỹ Minh + UBND phường Yên Thắng + UBND phường Kim Vân',
    ],
    ['groups are told as a group', 'Các sở, ban, ngành rà soát thủ tục hành chính thuộc phạm vi quản lý.', 'Các sở, ban, ngành'],
  ])('%s', (_rule, text, lead) => expect(leads(text)).toEqual([lead]))

  test('the heading gives its lead to the bullets below it', () => {
    expect(leads('2. Sở Tư pháp\n- Thẩm định dự thảo quyết định.\n- Tổ chức tập huấn cho cán bộ pháp chế.')).toEqual([
      'Sở Tư pháp',
      'Sở Tư pháp',
    ])
  })
  test('a stem that ends with a colon gives its lead to all below it, until the next one', () => {
    const text =
      'Yêu cầu UBND các xã, phường:\n1. Rà soát hộ nghèo trên địa bàn.\n2. Niêm yết công khai kết quả.\nGiao Sở Nội vụ:\n1. Kiểm tra việc rà soát.'
    expect(leads(text)).toEqual(['UBND các xã, phường', 'UBND các xã, phường', 'Sở Nội vụ'])
  })
  test('a stem that only names who is to see to it is no task of its own; who directs others answers for it', () => {
    expect(leads('Đề nghị Sở Y tế chỉ đạo:\n1. Bệnh viện đa khoa tỉnh chuẩn bị giường bệnh.')).toEqual(['Sở Y tế'])
    const items = '1. Chi cục Thủy lợi kiểm tra các hồ chứa.\n2. Chi cục Kiểm lâm tuần tra rừng đầu nguồn.'
    expect(leads(`Sở Nông nghiệp và Môi trường chỉ đạo:\n${items}`)).toEqual(Array(2).fill('Sở Nông nghiệp và Môi trường'))
  })
  test('an item that gives the task by name below one who directs is told to whom it names', () => {
    const text =
      'Đề nghị Ủy ban nhân dân tỉnh chỉ đạo:\na) Giao Sở Nội vụ xây dựng quy chế làm việc.\nb) Giao UBND phường Hoa Sơn, UBND xã Kim Hải lập danh mục trụ sở.'
    expect(leads(text)).toEqual(['Sở Nội vụ', 'UBND phường Hoa Sơn + UBND xã Kim Hải'])
  })
  test('below a chair who directs a meeting each item is told to the body that it names', () => {
    const text = 'Chủ tịch UBND tỉnh chỉ đạo:\n1. Sở Xây dựng kiểm tra các cầu yếu.\n2. Công an tỉnh phân luồng xe tải.'
    expect(leads(text)).toEqual(['Sở Xây dựng', 'Công an tỉnh'])
  })
  test('the lead of what stands before the paragraph is used where it names none', () => {
    expect(leads('a) Rà soát, cập nhật danh mục dự án.', '1. Sở Tài chính')).toEqual(['Sở Tài chính'])
  })
  test('the addressee of a letter is the last resort', () => {
    expect(leads('Rà soát, báo cáo số liệu trước ngày 15/11/2025.', 'Kính gửi: Sở Y tế')).toEqual(['Sở Y tế'])
  })
  test('what a document says of its own making is nobody’s task, nor does it give its maker to the articles below', () => {
    const text =
      'Ủy ban nhân dân tỉnh ban hành Quyết định quy định giờ bán hàng tại cửa hàng xăng dầu.\nĐiều 1. Đối tượng áp dụng\nĐiều 2. Sở Công Thương kiểm tra việc dừng bán hàng.'
    expect(leads(text)).toEqual(['Sở Công Thương'])
  })
  test('dots to be filled in name nobody', () => {
    expect(leads('Xác nhận nơi cư trú của người đề nghị.', 'Kính gửi: ………………(1)………………')).toEqual([])
  })
  test('"quý cơ quan" is who the letter is addressed to', () => {
    expect(leads('Đề nghị quý cơ quan báo cáo số liệu trước ngày 15/11/2025.', 'Kính gửi: Sở Y tế')).toEqual(['Sở Y tế'])
  })
  test('a unit of the own organisation is known by every form of its name', () => {
    const organisation = ['Tổ Giải tỏa Hành lang Đê', 'UBND phường Hoa Sơn']
    const named = (text: string) =>
      extractTasks({ text, organisation, docDate: '2025-11-05', issuer: 'Sở Xây dựng' }).map(t => t.lead)
    expect(named('Giao Tổ Giải tỏa Hành lang Đê rà soát các điểm sạt lở.')).toEqual(['Tổ Giải tỏa Hành lang Đê'])
    const coded = extractTasks({
      text: 'Giao BQLKT chủ trì, phối hợp với TTHN thẩm định dự toán trước ngày 10/12/2026.',
      organisation: ['BQLKT', 'TTHN'],
      docDate: '2026-11-20',
      issuer: 'UBND tỉnh',
    })
    expect(coded.map(t => [t.leads, t.cooperating])).toEqual([[['BQLKT'], ['TTHN']]])
    expect(named('Giao Ủy ban nhân dân phường Hoa Sơn rà soát các điểm sạt lở.')).toEqual(['Ủy ban nhân dân phường Hoa Sơn'])
  })
})

describe('groups are one address', () => {
  test('groups joined by a semicolon or "và" stay together, named bodies do not', () => {
    expect(leads('Yêu cầu Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường rà soát hộ nghèo.')).toEqual([
      'Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường',
    ])
  })
  test('heads of ministries and of what stands beside them are one group', () => {
    expect(leads('Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ khẩn trương rà soát vốn đầu tư công.')).toEqual(
      ['Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ'],
    )
  })
  test('the name of a board holds no act', () => {
    expect(leads('Giao Chánh Văn phòng Ban chỉ đạo phòng thủ dân sự tỉnh theo dõi diễn biến mưa lũ.')).toEqual([
      'Chánh Văn phòng Ban chỉ đạo phòng thủ dân sự tỉnh',
    ])
  })
  test('each group is looked up by itself', () => {
    expect(eachNameIn('Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường')).toEqual([
      'Thủ trưởng các sở, ban, ngành',
      'Chủ tịch UBND các xã, phường',
    ])
  })
})

describe('a whole document on a line', () => {
  const head =
    'ỦY BAN NHÂN DÂN\nTỈNH TRƯỜNG YÊN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/KH-UBND\n\nTrường Yên, ngày 05 tháng 11 năm 2025\n\nKẾ HOẠCH\nPhòng cháy rừng\n\n'
  test('takes date and issuer from its head: years left out are those of the document, its maker gets no task', () => {
    const { tasks } = tasksLine({
      id: 1,
      text: `${head}UBND tỉnh ban hành Kế hoạch phòng cháy rừng như sau:\n1. Sở Xây dựng rà soát các điểm nóng trước ngày 20/11.`,
    })
    expect(tasks).toMatchObject([{ leads: ['Sở Xây dựng'], dueResolved: '2025-11-20' }])
  })
})

test('a bare year in a column of times is the end of that year', () => {
  expect(timeIn('2025', { docDate: '2025-11-05', addWorkingDays: day => day })?.resolved).toBe('2025-12-31')
})

describe('who takes part', () => {
  test('"chủ trì, phối hợp với" names the partner', () => {
    expect(read('Giao Sở Công Thương chủ trì, phối hợp với Công an tỉnh kiểm tra giá xăng dầu.')[0]).toMatchObject({ leads: ['Sở Công Thương'], cooperating: ['Công an tỉnh'] }) // prettier-ignore
  })
  test('a bullet under a heading may begin with its partner', () => {
    const [task] = read('Chủ trì, phối hợp với Sở Tài chính xây dựng dự toán năm 2026.', '2. Sở Nội vụ')
    expect(task).toMatchObject({ leads: ['Sở Nội vụ'], cooperating: ['Sở Tài chính'] })
  })
})

describe('what is no task', () => {
  test('a closing formula is not told to whoever was named last', () => {
    const text =
      '1. Sở Xây dựng rà soát các cầu dân sinh.\n2. Sở Tài chính bố trí kinh phí sửa chữa.\nThường trực Hội đồng nhân dân tỉnh thông báo để Ủy ban nhân dân tỉnh biết, thực hiện./.'
    expect(leads(text)).toEqual(['Sở Xây dựng', 'Sở Tài chính'])
  })
  test.each([
    ['praise', 'Biểu dương Sở Y tế, Công an tỉnh đã hoàn thành tốt nhiệm vụ năm 2025.'],
    ['what was done', 'Sở Tài chính đã tổng hợp, báo cáo UBND tỉnh kết quả giải ngân 10 tháng.'],
    ['an approval', 'Thống nhất chủ trương điều chỉnh dự án đường ĐT 477 theo đề nghị của Sở Xây dựng.'],
    ['an instruction of the day to know and do', 'Văn phòng UBND tỉnh thông báo để các sở, ngành biết, thực hiện./.'],
    [
      'closing words on difficulties',
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về Sở Nội vụ để tổng hợp, báo cáo.',
    ],
    [
      'who answers for carrying out a decision',
      'Điều 4. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ, Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.',
    ],
    ['a request to an organ above the province', 'UBND tỉnh đề nghị Bộ Xây dựng sớm bố trí vốn bảo trì quốc lộ.'],
  ])('%s', (_kind, text) => expect(leads(text)).toEqual([]))
})

describe('where one task ends', () => {
  test('another lead begins another task', () => {
    expect(leads('Giao Sở Y tế mua vắc xin trong tháng 12; UBND các xã, phường lập danh sách trẻ em.')).toEqual([
      'Sở Y tế',
      'UBND các xã, phường',
    ])
  })
  test('items numbered in brackets that run on in a paragraph are a task each', () => {
    const text =
      'a) Sở Y tế: (1) trình UBND tỉnh đề án khám bệnh từ xa; (2) hướng dẫn các xã lập trạm lưu động; (3) mua vắc xin trước ngày 20/11/2025.'
    expect(read(text).map(t => [t.lead, t.dueResolved])).toEqual([
      ['Sở Y tế', null],
      ['Sở Y tế', null],
      ['Sở Y tế', '2025-11-20'],
    ])
    expect(leads('2. Về chợ: (1) Sở Công Thương lập phương án di dời; (2) Sở Tài chính thẩm định giá thuê.')).toEqual([
      'Sở Công Thương',
      'Sở Tài chính',
    ])
  })
  test('a chain of acts under one deadline is one task', () => {
    expect(read('Giao Sở Nội vụ rà soát, tổng hợp và báo cáo UBND tỉnh trước ngày 20/11/2025.')).toHaveLength(1)
  })
  test('a deadline in the sentence behind belongs to the task', () => {
    expect(
      read('Giao Sở Nội vụ rà soát biên chế giáo viên. Thời gian hoàn thành trước ngày 20/11/2025.').map(t => t.dueResolved),
    ).toEqual(['2025-11-20'])
  })
  test('a deadline before the lead is its deadline', () => {
    expect(read('Trước ngày 20/11/2025, Sở Nội vụ báo cáo kết quả rà soát.')[0]?.dueResolved).toBe('2025-11-20')
  })
  test('an hour stays an hour', () => {
    expect(read('Các sở, ngành gửi báo cáo về Văn phòng UBND tỉnh trước 16 giờ ngày 20/11/2025.')[0]?.dueOn).toBe(
      '2025-11-20T16:00',
    )
  })
  test('the place gives back the words, and the purpose behind a deadline is no part of them', () => {
    const text = '- Giao Sở Nội vụ gửi danh sách trước ngày 20/11/2025 để tổng hợp.'
    const [task] = read(text)
    expect(text.slice(...(task?.span ?? [0, 0]))).toBe('gửi danh sách trước ngày 20/11/2025')
    expect(task?.content).toBe('gửi danh sách trước ngày 20/11/2025')
  })
})

describe('tables of plans with one cell a line', () => {
  const table = (rows: string[][]): string => `|\n${rows.map(cells => cells.join('\n|\n')).join('\n|\n|\n')}\n|`
  const plan = table([
    ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'],
    ['1', 'Rà soát các điểm sạt lở\nven sông Thanh', 'Sở Xây dựng', 'UBND các xã, phường', 'Quý I/2026'],
    ['I', 'CÔNG TÁC CHUẨN BỊ'],
    ['2', 'Lập danh mục vật tư dự phòng.', '- Sở Công Thương\n- Sở Tài chính', 'Các sở, ngành', 'Tháng 12/2025'],
  ])
  test('the head row says who leads, who joins and when', () => {
    expect(read(`PHỤ LỤC DANH MỤC CÔNG VIỆC\n${plan}`)).toMatchObject([
      {
        content: 'Rà soát các điểm sạt lở ven sông Thanh',
        leads: ['Sở Xây dựng'],
        cooperating: ['UBND các xã, phường'],
        dueText: 'Quý I/2026',
        dueResolved: '2026-03-31',
      },
      { content: 'Lập danh mục vật tư dự phòng', leads: ['Sở Công Thương', 'Sở Tài chính'], dueResolved: '2025-12-31' },
    ])
  })
  test('the place of a row gives back its words', () => {
    const text = `PHỤ LỤC\n${plan}`
    const [, second] = read(text)
    expect(text.slice(...(second?.span ?? [0, 0]))).toBe('Lập danh mục vật tư dự phòng')
  })
  test('empty cells at the end of a row and headings across the table do not hide it', () => {
    const head = ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm']
    const text = table([
      head,
      ['I', 'VỀ TỔ CHỨC'],
      ['1', 'Kiện toàn tổ giúp việc', 'Sở Nội vụ', 'Các sở, ngành', 'Tháng 12/2025'],
    ])
    expect(read(`PHỤ LỤC\n${text}`)).toMatchObject([{ leads: ['Sở Nội vụ'], dueResolved: '2025-12-31', product: null }])
  })
  test('the steps of a procedure are nobody’s task', () => {
    const steps = table([
      ['Bước thực hiện', 'Nội dung công việc', 'Đơn vị thực hiện'],
      ['Bước 1', 'Tiếp nhận hồ sơ của công dân', 'Trung tâm Phục vụ hành chính công'],
    ])
    expect(leads(`QUY TRÌNH NỘI BỘ\n${steps}`)).toEqual([])
  })
})

describe('days gone by', () => {
  test('a deadline that had passed is told as such, not as none', () => {
    expect(read('Giao Sở Nội vụ báo cáo kết quả chậm nhất ngày 15/7/2025.')[0]?.dueResolved).toBe('2025-07-15')
  })
  test('a day of long ago is a fact of the text', () => {
    expect(read('Giao Sở Nội vụ rà soát đất cấp trước ngày 01/7/2014.')[0]?.dueResolved).toBeNull()
  })
})

test('the hundredth item is read like the first', () => {
  const text = `Giao Sở Nội vụ:\n${Array.from({ length: 120 }, (_, i) => `${i + 1}. Rà soát chế độ phụ cấp của nhóm ${i + 1}.`).join('\n')}`
  expect(read(text).length).toBe(120)
})

describe('items of plans', () => {
  test('labels below an item name its lead, partner and time', () => {
    const text =
      '- Tổ chức tập huấn nghiệp vụ cho cán bộ, công chức.\nCơ quan chủ trì: Sở Nội vụ.\nCơ quan phối hợp: Sở Tài chính.\nThời gian thực hiện: Quý I/2026.'
    expect(read(text)).toMatchObject([
      { leads: ['Sở Nội vụ'], cooperating: ['Sở Tài chính'], dueText: 'Quý I/2026', dueResolved: '2026-03-31' },
    ])
  })
  test('labels may run on behind the item', () => {
    const text = 'Rà soát thủ tục hành chính nội bộ. Cơ quan chủ trì: Sở Nội vụ. Thời gian: Quý I/2026.'
    expect(read(text)).toMatchObject([
      { leads: ['Sở Nội vụ'], content: 'Rà soát thủ tục hành chính nội bộ', dueResolved: '2026-03-31' },
    ])
  })
  test('a label that tells who does what is read as a sentence', () => {
    expect(leads('- Cơ quan thực hiện: Sở Nội vụ chủ trì tham mưu UBND tỉnh ban hành Kế hoạch trước ngày 20/11/2025.')).toEqual([
      'Sở Nội vụ',
    ])
  })
})

describe('what stands around the order', () => {
  test('whom to tell of difficulties is nobody’s task', () => {
    const raise =
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh về Sở Tài chính để tổng hợp.'
    expect(leads(`Giao Sở Tài chính rà soát bảng giá đất. ${raise}`)).toEqual(['Sở Tài chính'])
    expect(leads(`Giao Sở Tài chính:\n1. Rà soát bảng giá đất.\n2. ${raise}`)).toEqual(['Sở Tài chính'])
  })
  test('a partner behind a comma does not become the lead', () => {
    const [task, ...more] = read('Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Sở Tư pháp rà soát biên chế các phường.')
    expect([task?.leads, task?.cooperating, more]).toEqual([['Sở Nội vụ'], ['Sở Tài chính', 'Sở Tư pháp'], []])
  })
  test('what a body has done is no task', () => {
    expect(leads('Giao Sở Xây dựng rà soát bến bãi.\nSở Xây dựng đã kiểm tra các cầu yếu trên tuyến.')).toEqual(['Sở Xây dựng'])
  })
  test('a semicolon between those who are ordered together parts nobody', () => {
    const text = 'Nhằm bảo vệ sức khỏe học sinh, đề nghị UBND các xã, phường; các đơn vị trực thuộc kiểm kê trang thiết bị.'
    expect(leads(text)).toEqual(['UBND các xã, phường; các đơn vị trực thuộc'])
  })
  test('a line of its own that tells the time is no task; it dates the one above, which names no day', () => {
    const text = 'Giao Thanh tra tỉnh rà soát quy trình tiếp công dân.\nThời hạn hoàn thành trước ngày 30/11/2025.'
    expect(read(text).map(t => [t.lead, t.dueResolved])).toEqual([['Thanh tra tỉnh', '2025-11-30']])
    const dated = text.replace(' tiếp công dân', ' tiếp công dân trước ngày 20/11/2025')
    expect(read(dated).map(t => t.dueResolved)).toEqual(['2025-11-20'])
  })
  test('one label may name the lead and the partner', () => {
    const text = '- Tổ chức hội thi tay nghề cho thợ trẻ.\nCơ quan thực hiện: Sở Nội vụ chủ trì, phối hợp với Sở Công Thương.'
    expect(read(text)).toMatchObject([{ leads: ['Sở Nội vụ'], cooperating: ['Sở Công Thương'] }])
  })
  test('an item whose first line breaks off before a name goes on below it', () => {
    const text =
      'Giao Sở Y tế thực hiện các nội dung sau, hoàn thành trong năm nay theo đúng\nkế hoạch đã được phê duyệt và báo cáo kết quả hằng tháng cho cơ quan có thẩm\nquyền để theo dõi:\n- Kiểm tra việc mua sắm thiết bị của Bệnh viện Trường\nYên, Bệnh viện Kim Vân và các trạm y tế ở xã, phường trên địa bàn toàn tỉnh.'
    const last = read(text).at(-1)
    expect(last?.content.replace(/\s+/g, ' ')).toMatch(
      /^Kiểm tra việc mua sắm thiết bị của Bệnh viện Trường Yên, Bệnh viện Kim Vân/,
    )
  })
})
