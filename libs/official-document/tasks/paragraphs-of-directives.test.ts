import { describe, expect, test } from 'vitest'
import { extractTasks } from './extract-tasks.ts'

/** [lead(s) joined by " + ", cooperating joined by " + ", due as dueResolved or dueOn or rule or '', words the content must begin with]. */
type Want = [leads: string, cooperating: string, due: string, begins: string]
type Case = { text: string; on?: string; by?: string; context?: string; want: Want[] }

/** Checks leads, partners, deadline and the first words of each task; the place must give back the content. */
const run = (cases: readonly Case[]) =>
  test.each(cases)('$text', c => {
    const got = extractTasks({
      text: c.text,
      docDate: c.on ?? '2025-09-15',
      issuer: c.by ?? 'UBND tỉnh Trường Yên',
      context: c.context ?? null,
    })
    const seen = got.map((t, i): Want => {
      const due = t.dueResolved ?? t.dueOn ?? t.dueRule ?? ''
      return [t.leads.join(' + '), t.cooperating.join(' + '), due, t.content.slice(0, c.want[i]?.[3].length ?? 12)]
    })
    expect(seen).toEqual(c.want)
    expect(got.map(t => c.text.slice(...t.span).replace(/\s+/g, ' '))).toEqual(got.map(t => t.content))
  })

describe('notices of conclusions name who does what by when', () => {
  run([
    {
      text: '2. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính, Công an tỉnh và UBND xã Đồng Giao tham mưu phương án điều chỉnh hướng tuyến, trình UBND tỉnh xem xét trước ngày 30/9/2025.',
      want: [['Sở Xây dựng', 'Sở Tài chính + Công an tỉnh + UBND xã Đồng Giao', '2025-09-30', 'tham mưu phương án']],
    },
    {
      text: 'UBND tỉnh giao Sở Khoa học và Công nghệ khẩn trương hoàn thiện hồ sơ mời thầu phần mềm quản lý hộ tịch, hoàn thành trong tháng 10/2025.',
      want: [['Sở Khoa học và Công nghệ', '', '2025-10-31', 'khẩn trương hoàn thiện']],
    },
    {
      text: 'Chủ tịch UBND tỉnh yêu cầu Giám đốc Sở Y tế trực tiếp kiểm tra việc trực cấp cứu tại các bệnh viện, báo cáo kết quả trước ngày 20/9.',
      want: [['Giám đốc Sở Y tế', '', '2025-09-20', 'trực tiếp kiểm tra']],
    },
    {
      text: 'Đồng ý chủ trương cải tạo chợ trung tâm; giao UBND phường Hoa Sơn lập phương án bố trí hộ kinh doanh, gửi Sở Công Thương thẩm định chậm nhất ngày 10/10/2025.',
      want: [['UBND phường Hoa Sơn', '', '2025-10-10', 'lập phương án']],
    },
    {
      text: 'Thống nhất với báo cáo của Sở Nội vụ về biên chế năm 2026, giao Sở Nội vụ hoàn chỉnh tờ trình, trình HĐND tỉnh tại kỳ họp thường lệ cuối năm.',
      want: [['Sở Nội vụ', '', 'before-event:kỳ họp thường lệ cuối năm', 'hoàn chỉnh tờ trình']],
    },
    {
      text: 'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh làm việc với nhà thầu gói số 4, chốt mốc thông xe kỹ thuật, báo cáo UBND tỉnh trong tuần này.',
      want: [['Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh', '', '2025-09-21', 'làm việc với']],
    },
    {
      text: 'Về kiến nghị của Hợp tác xã Thanh Long: Giao Chi cục Thủy lợi kiểm tra hiện trạng cống Mả Voi, đề xuất hướng xử lý trước ngày 25/9/2025.',
      want: [['Chi cục Thủy lợi', '', '2025-09-25', 'kiểm tra hiện trạng']],
    },
    {
      text: 'Yêu cầu các chủ đầu tư có tỷ lệ giải ngân thấp lập lại tiến độ từng tuần; Kho bạc Nhà nước tỉnh công bố số liệu giải ngân vào thứ Hai hằng tuần.',
      want: [
        ['các chủ đầu tư có tỷ lệ giải ngân thấp', '', 'weekly', 'lập lại tiến độ'],
        ['Kho bạc Nhà nước tỉnh', '', 'weekly:MON', 'công bố'],
      ],
    },
    {
      text: 'Sở Tài chính tổng hợp nhu cầu kinh phí, báo cáo UBND tỉnh trước ngày 20/9/2025, tham mưu văn bản gửi Bộ Tài chính trước ngày 30/9/2025.',
      want: [
        ['Sở Tài chính', '', '2025-09-20', 'tổng hợp nhu cầu'],
        ['Sở Tài chính', '', '2025-09-30', 'tham mưu văn bản'],
      ],
    },
    {
      text: 'Giao đồng chí Phạm Quang Vinh, Phó Chánh Văn phòng theo dõi, đôn đốc; định kỳ hằng tháng báo cáo Chủ tịch UBND tỉnh.',
      want: [
        ['đồng chí Phạm Quang Vinh, Phó Chánh Văn phòng', '', '', 'theo dõi, đôn đốc'],
        ['đồng chí Phạm Quang Vinh, Phó Chánh Văn phòng', '', 'monthly', 'định kỳ hằng tháng'],
      ],
    },
    {
      text: 'Trước ngày 05/10/2025, các sở, ban, ngành gửi đăng ký nội dung chương trình công tác năm 2026 về Văn phòng UBND tỉnh.',
      want: [['các sở, ban, ngành', '', '2025-10-05', 'gửi đăng ký']],
    },
    {
      text: 'Công an tỉnh, Sở Xây dựng theo chức năng, nhiệm vụ được giao xử lý xe quá tải trên đường tỉnh 477.',
      want: [['Công an tỉnh + Sở Xây dựng', '', '', 'xử lý xe quá tải']],
    },
    {
      text: 'Căn cứ kết quả rà soát, UBND các xã, phường lập danh sách hộ cần di dời; xong trước ngày 01/10/2025.',
      want: [['UBND các xã, phường', '', '2025-10-01', 'lập danh sách']],
    },
    {
      text: 'Giao Sở Giáo dục và Đào tạo phối hợp với UBND các xã miền núi rà soát điểm trường xuống cấp và báo cáo trong 15 ngày kể từ ngày ban hành Thông báo này.',
      want: [['Sở Giáo dục và Đào tạo', 'UBND các xã miền núi', '2025-09-30', 'rà soát điểm trường']],
    },
    {
      text: 'Sở Tư pháp có ý kiến thẩm định trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ.',
      want: [['Sở Tư pháp', '', 'after-receipt:10wd', 'có ý kiến']],
    },
    {
      text: 'Giao Văn phòng UBND tỉnh thông báo kết quả tới các hộ dân sau khi có kết luận của Thanh tra tỉnh.',
      want: [['Văn phòng UBND tỉnh', '', 'after-event:có kết luận của Thanh tra tỉnh', 'thông báo kết quả']],
    },
  ])
})

describe('directives and urgent telegrams', () => {
  run([
    {
      text: 'a) Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã, phường kiểm tra, chấn chỉnh việc chấp hành giờ giấc làm việc; kết quả gửi Sở Nội vụ trước ngày 15 hằng tháng.',
      want: [
        ['Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã, phường', '', '', 'kiểm tra, chấn chỉnh'],
        ['Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã, phường', '', 'monthly:15', 'kết quả gửi'],
      ],
    },
    {
      text: '3. Bộ Chỉ huy Quân sự tỉnh duy trì 200 quân nhân và phương tiện sẵn sàng cơ động cứu hộ khi có yêu cầu.',
      want: [['Bộ Chỉ huy Quân sự tỉnh', '', 'conditional:khi có yêu cầu', 'duy trì 200']],
    },
    {
      text: 'Công ty TNHH MTV Khai thác công trình thủy lợi tỉnh vận hành tối đa các trạm bơm tiêu úng, báo cáo mực nước 3 giờ/lần về Ban Chỉ huy Phòng thủ dân sự tỉnh.',
      want: [['Công ty TNHH MTV Khai thác công trình thủy lợi tỉnh', '', 'every:3h', 'vận hành tối đa']],
    },
    {
      text: 'Chủ tịch UBND các xã ven sông Hoàng Long tổ chức di dời 320 hộ ra khỏi vùng ngoài đê trước 18 giờ ngày 16/9/2025.',
      want: [['Chủ tịch UBND các xã ven sông Hoàng Long', '', '2025-09-16T18:00', 'tổ chức di dời']],
    },
    {
      text: 'Báo và Đài Phát thanh và Truyền hình tỉnh tăng thời lượng đưa tin về diễn biến lũ trên sóng và nền tảng số.',
      want: [['Báo và Đài Phát thanh và Truyền hình tỉnh', '', '', 'tăng thời lượng']],
    },
    {
      text: 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội vận động đoàn viên, hội viên tham gia tổng vệ sinh môi trường vào sáng thứ Bảy hằng tuần.',
      want: [['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội', '', 'weekly:SAT', 'vận động đoàn viên']],
    },
    {
      text: 'Sở Nông nghiệp và Môi trường cử tổ công tác xuống cơ sở ngay trong ngày hôm nay, hướng dẫn tiêu hủy gia cầm.',
      want: [['Sở Nông nghiệp và Môi trường', '', '2025-09-15', 'cử tổ công tác']],
    },
    {
      text: 'Các sở, ngành, địa phương báo cáo thiệt hại về Văn phòng UBND tỉnh trước 16 giờ 30 phút hằng ngày cho đến khi kết thúc mưa lũ.',
      want: [['Các sở, ngành, địa phương', '', 'daily:16:30', 'báo cáo thiệt hại']],
    },
    {
      text: 'Giao Công an tỉnh chủ trì, Sở Xây dựng, Bộ Chỉ huy Quân sự tỉnh phối hợp lập chốt chặn tại các ngầm tràn.',
      want: [['Công an tỉnh', 'Sở Xây dựng + Bộ Chỉ huy Quân sự tỉnh', '', 'lập chốt chặn']],
    },
    {
      text: 'Điện lực Trường Yên khôi phục cấp điện cho xã Kim Hải trước ngày 18 tháng 9 năm 2025.',
      want: [['Điện lực Trường Yên', '', '2025-09-18', 'khôi phục cấp điện']],
    },
    {
      text: 'Hạt Kiểm lâm khu vực Nho Sơn thường xuyên tuần tra các lô rừng giáp ranh.',
      want: [['Hạt Kiểm lâm khu vực Nho Sơn', '', 'regularly', 'thường xuyên tuần tra']],
    },
    {
      text: 'Viettel Trường Yên, VNPT Trường Yên bảo đảm thông tin liên lạc thông suốt tại các xã bị chia cắt.',
      want: [['Viettel Trường Yên + VNPT Trường Yên', '', '', 'bảo đảm thông tin']],
    },
  ])
})

describe('letters, notes of a leader, decisions, plans', () => {
  run([
    {
      text: 'Báo cáo tình hình sử dụng trụ sở dôi dư sau sắp xếp trước ngày 22/9/2025.',
      context: 'Kính gửi: UBND các xã, phường',
      want: [['UBND các xã, phường', '', '2025-09-22', 'Báo cáo tình hình']],
    },
    {
      text: 'Đề nghị quý sở cử cán bộ tham gia đoàn kiểm tra, gửi danh sách về Văn phòng UBND tỉnh trước 10 giờ ngày 17/9/2025 để tổng hợp.',
      context: 'Kính gửi: Sở Nội vụ',
      want: [['Sở Nội vụ', '', '2025-09-17T10:00', 'cử cán bộ']],
    },
    {
      text: '- Chủ trì, phối hợp với Sở Tài chính cân đối vốn đối ứng năm 2026.',
      context: '2. Sở Nông nghiệp và Môi trường:',
      want: [['Sở Nông nghiệp và Môi trường', 'Sở Tài chính', '', 'cân đối vốn']],
    },
    {
      text: 'Chuyển Sở Xây dựng kiểm tra, trả lời công dân theo quy định; báo cáo Chủ tịch UBND tỉnh trước 30/9.',
      want: [['Sở Xây dựng', '', '2025-09-30', 'kiểm tra, trả lời']],
    },
    {
      text: 'Đ/c Hưng chỉ đạo xử lý dứt điểm, báo cáo trước thứ Sáu tuần này.',
      want: [['Đ/c Hưng', '', '2025-09-19', 'chỉ đạo xử lý']],
    },
    { text: 'Kính chuyển Thanh tra tỉnh nghiên cứu, đề xuất.', want: [['Thanh tra tỉnh', '', '', 'nghiên cứu, đề xuất']] },
    {
      text: 'Sở Tài chính: thẩm tra quyết toán dự án kè Đông Hải, xong trong quý IV năm 2025.',
      want: [['Sở Tài chính', '', '2025-12-31', 'thẩm tra']],
    },
    {
      text: 'Điều 2. Giao Sở Văn hóa, Thể thao và Du lịch cắm mốc khoanh vùng bảo vệ di tích trong thời hạn 06 tháng kể từ ngày ký Quyết định này.',
      want: [['Sở Văn hóa, Thể thao và Du lịch', '', '2026-03-15', 'cắm mốc']],
    },
    {
      text: 'Rà soát, chuẩn hóa quy trình nội bộ giải quyết thủ tục hành chính. Cơ quan chủ trì: Văn phòng UBND tỉnh. Cơ quan phối hợp: Các sở, ban, ngành. Thời gian hoàn thành: Quý I/2026. Sản phẩm: Quyết định của Chủ tịch UBND tỉnh.',
      want: [['Văn phòng UBND tỉnh', 'Các sở, ban, ngành', '2026-03-31', 'Rà soát, chuẩn hóa']],
    },
    {
      text: '3 | Tổ chức tập huấn kỹ năng đối thoại với Nhân dân | Sở Nội vụ | Ban Tuyên giáo và Dân vận Tỉnh ủy | Tháng 11/2025 | 02 lớp tập huấn',
      want: [['Sở Nội vụ', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', '2025-11-30', 'Tổ chức tập huấn']],
    },
    {
      text: 'Từ ngày 01/10/2025 đến hết ngày 31/10/2025, UBND các xã, phường tổ chức lấy ý kiến Nhân dân về đề án đặt tên đường.',
      want: [['UBND các xã, phường', '', '2025-10-31', 'tổ chức lấy ý kiến']],
    },
    {
      text: 'Trung tâm Phục vụ hành chính công các xã bố trí người trực hướng dẫn dịch vụ công trực tuyến, thực hiện từ ngày 01/10/2025.',
      want: [['Trung tâm Phục vụ hành chính công các xã', '', '', 'bố trí người trực']],
    },
    {
      text: 'Hằng quý, Sở Nội vụ công bố xếp hạng mức độ hài lòng của người dân đối với từng cơ quan.',
      want: [['Sở Nội vụ', '', 'quarterly', 'công bố xếp hạng']],
    },
    {
      text: 'Sở Công Thương gửi báo cáo dự trữ hàng Tết trước ngày 25 tháng Chạp.',
      on: '2025-12-10',
      want: [['Sở Công Thương', '', '2026-02-12', 'gửi báo cáo']],
    },
    {
      text: 'Bệnh viện đa khoa tỉnh hoàn thành đấu thầu thuốc bổ sung trước Tết Nguyên đán.',
      on: '2025-12-10',
      want: [['Bệnh viện đa khoa tỉnh', '', '2026-02-16', 'hoàn thành đấu thầu']],
    },
    {
      text: 'UBND tỉnh trình dự thảo Nghị quyết về mức thu học phí trước ngày 20/11/2025.',
      by: 'Thường trực HĐND tỉnh Trường Yên',
      want: [['UBND tỉnh', '', '2025-11-20', 'trình dự thảo']],
    },
    { text: 'Sở Y tế cấp phát đủ vắc xin cho 45 trạm y tế trước ngày 31/9/2025.', want: [['Sở Y tế', '', '', 'cấp phát đủ']] },
    {
      text: 'Phòng Kinh tế xã Yên Mô lập hồ sơ cấp lại giấy phép khai thác cát, trình UBND xã trong 03 ngày làm việc.',
      on: '2025-09-15',
      by: 'UBND xã Yên Mô',
      want: [['Phòng Kinh tế xã Yên Mô', '', '2025-09-18', 'lập hồ sơ']],
    },
  ])
})

describe('what is no task', () => {
  const NONE = [
    'UBND tỉnh ghi nhận, biểu dương Sở Xây dựng, UBND phường Hoa Sơn đã hoàn thành giải phóng mặt bằng trước thời hạn.',
    'Trong 8 tháng đầu năm, Sở Nội vụ tham mưu ban hành 42 văn bản, tổ chức 06 lớp bồi dưỡng cho 512 công chức.',
    'Thanh tra tỉnh đã triển khai 14 cuộc thanh tra, kiến nghị thu hồi 3,2 tỷ đồng.',
    'Đến hết tháng 8/2025, các chủ đầu tư giải ngân đạt 48,6% kế hoạch vốn.',
    'Đồng ý cho Công ty Cổ phần Xi măng Hướng Dương gia hạn nộp tiền thuê đất đến hết ngày 31/12/2025.',
    'Chấp thuận đề nghị của Sở Tài chính về việc thanh lý 03 xe ô tô.',
    'Nghiêm cấm các đơn vị tự đặt thêm giấy tờ ngoài thành phần hồ sơ.',
    'Yêu cầu các cơ quan không tổ chức liên hoan, chúc Tết cấp trên dưới mọi hình thức.',
    'Người dân có thể nộp hồ sơ trực tuyến hoặc đến trực tiếp Trung tâm Phục vụ hành chính công trước ngày 30/9/2025.',
    'Dự báo trong 24 giờ tới, lũ trên sông Hoàng Long còn lên, có khả năng vượt báo động III.',
    'Đề nghị Bộ Nông nghiệp và Môi trường xem xét, hỗ trợ kinh phí khắc phục sạt lở bờ sông trước ngày 30/10/2025.',
    'Kiến nghị Chính phủ sớm ban hành Nghị định thay thế Nghị định số 61/2018/NĐ-CP.',
    'Chánh Văn phòng UBND tỉnh, Giám đốc các sở, Thủ trưởng các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.',
    'Yêu cầu Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã, phường nghiêm túc triển khai thực hiện.',
    'Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao tổ chức triển khai thực hiện.',
    'Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện.',
    'Sở Xây dựng là cơ quan thường trực của Ban Chỉ đạo, có con dấu và tài khoản riêng.',
    'Nguyên nhân là do UBND một số xã chưa chủ động, còn trông chờ hướng dẫn của cấp trên.',
    'Ông Nguyễn Văn Tiến đề nghị được cấp lại giấy chứng nhận quyền sử dụng đất đối với thửa đất số 112.',
    'Kính mời đại biểu đến dự buổi làm việc lúc 14 giờ ngày 18/9/2025 tại phòng họp số 1.',
    'Giao Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp làm chủ đầu tư dự án.',
    'Tính đến ngày 10/9/2025, UBND các xã, phường tiếp nhận 12.480 hồ sơ, giải quyết đúng hạn 98,7%.',
    'Sở Y tế được giao 1.250 biên chế sự nghiệp, hiện có mặt 1.190 người.',
    'Hội nghị nghe Sở Tài chính báo cáo tình hình thu ngân sách, các đại biểu thảo luận sôi nổi.',
  ]
  test.each(NONE)('%s', text => {
    expect(extractTasks({ text, docDate: '2025-09-15', issuer: 'UBND tỉnh Trường Yên' }).map(t => [t.lead, t.content])).toEqual(
      [],
    )
  })
})
