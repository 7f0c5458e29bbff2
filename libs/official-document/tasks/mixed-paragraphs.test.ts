import { describe, expect, test } from 'vitest'
import { extractTasks } from './extract-tasks.ts'

type Want = [leads: string, cooperating: string, due: string, begins: string]
type Case = { text: string; on?: string; by?: string; context?: string; want: Want[] }

/** Checks leads, partners, deadline and the first words of each task; the place must give back the content. */
const run = (cases: readonly Case[]) =>
  test.each(cases)('$text', c => {
    const got = extractTasks({
      text: c.text,
      docDate: c.on ?? '2025-11-05',
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

describe('several tasks in one paragraph', () => {
  run([
    {
      text: 'Giao Sở Xây dựng rà soát quy hoạch bến bãi trước ngày 15/11/2025; UBND xã Kim Hải giải tỏa 04 bến tự phát trong tháng 12; Công an tỉnh xử lý phương tiện chở quá tải.',
      want: [
        ['Sở Xây dựng', '', '2025-11-15', 'rà soát quy hoạch'],
        ['UBND xã Kim Hải', '', '2025-12-31', 'giải tỏa 04 bến'],
        ['Công an tỉnh', '', '', 'xử lý phương tiện'],
      ],
    },
    {
      text: 'Sở Y tế lập kế hoạch tiêm vắc xin trước ngày 10/11/2025 và tổ chức tiêm xong cho 12.000 trẻ trước ngày 20/12/2025.',
      want: [
        ['Sở Y tế', '', '2025-11-10', 'lập kế hoạch'],
        ['Sở Y tế', '', '2025-12-20', 'tổ chức tiêm xong'],
      ],
    },
    {
      text: 'Sở Công Thương theo dõi giá cả dịp cuối năm. Hằng tuần báo cáo Chủ tịch UBND tỉnh.',
      want: [
        ['Sở Công Thương', '', '', 'theo dõi giá cả'],
        ['Sở Công Thương', '', 'weekly', 'Hằng tuần báo cáo'],
      ],
    },
    {
      text: 'Giao Sở Nội vụ hoàn chỉnh dự thảo Quy chế làm việc. Báo cáo UBND tỉnh trước ngày 14/11/2025.',
      want: [['Sở Nội vụ', '', '2025-11-14', 'hoàn chỉnh dự thảo']],
    },
    {
      text: 'UBND phường Hoa Sơn mở lại đường đi chung cho 06 hộ trong 10 ngày; Phòng Kinh tế, Hạ tầng và Đô thị phường lập biên bản bàn giao.',
      want: [
        ['UBND phường Hoa Sơn', '', '2025-11-15', 'mở lại đường'],
        ['Phòng Kinh tế, Hạ tầng và Đô thị phường', '', '', 'lập biên bản'],
      ],
    },
    {
      text: 'Thanh tra tỉnh kết thúc thanh tra tại chỗ trước ngày 20/11/2025, ban hành kết luận trong 15 ngày kể từ ngày nhận được văn bản chỉ đạo của Chủ tịch UBND tỉnh.',
      want: [
        ['Thanh tra tỉnh', '', '2025-11-20', 'kết thúc thanh tra'],
        ['Thanh tra tỉnh', '', 'after-receipt:15d', 'ban hành kết luận'],
      ],
    },
    {
      text: 'Đồng ý với đề xuất của Liên đoàn Lao động tỉnh. Giao Sở Tài chính bố trí 2 tỷ đồng trong dự toán năm 2026; Sở Nội vụ hướng dẫn hồ sơ, thủ tục.',
      want: [
        ['Sở Tài chính', '', '', 'bố trí 2 tỷ'],
        ['Sở Nội vụ', '', '', 'hướng dẫn hồ sơ'],
      ],
    },
    {
      text: 'Biểu dương Công an xã Lai Thành đã giúp dân dựng lại 07 ngôi nhà. Yêu cầu UBND xã Lai Thành tiếp tục hỗ trợ lương thực cho các hộ đến khi ổn định đời sống.',
      want: [['UBND xã Lai Thành', '', 'until-event:ổn định đời sống', 'tiếp tục hỗ trợ']],
    },
    {
      text: 'Văn phòng UBND tỉnh theo dõi, tổng hợp; đôn đốc các đơn vị chậm báo cáo, trình Chủ tịch UBND tỉnh xem xét kiểm điểm trước ngày 25/11/2025.',
      want: [['Văn phòng UBND tỉnh', '', '2025-11-25', 'theo dõi, tổng hợp']],
    },
    {
      text: 'Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ thẩm định trong 05 ngày làm việc; Văn phòng UBND tỉnh thẩm tra, trình ký trong 02 ngày làm việc sau khi nhận báo cáo thẩm định.',
      want: [
        ['Sở Tư pháp', 'Sở Nội vụ', '2025-11-12', 'thẩm định trong'],
        ['Văn phòng UBND tỉnh', '', 'after-receipt:2wd', 'thẩm tra, trình ký'],
      ],
    },
    {
      text: 'Các chủ hồ chứa vận hành xả lũ đúng quy trình, thông báo cho hạ du sớm ít nhất 06 giờ; UBND các xã hạ du sẵn sàng phương án sơ tán.',
      want: [
        ['Các chủ hồ chứa', '', 'before-event:-6h', 'vận hành xả lũ'],
        ['UBND các xã hạ du', '', '', 'sẵn sàng phương án'],
      ],
    },
    {
      text: 'Giao Phòng Nội chính tham mưu lịch tiếp công dân năm 2026, xong trước 20/12; Phòng Hành chính - Quản trị chuẩn bị phòng tiếp.',
      by: 'Văn phòng UBND tỉnh Trường Yên',
      want: [
        ['Phòng Nội chính', '', '2025-12-20', 'tham mưu lịch'],
        ['Phòng Hành chính - Quản trị', '', '', 'chuẩn bị phòng'],
      ],
    },
    {
      text: 'Đối với 17 cơ sở nhà, đất dôi dư, UBND các xã, phường lập phương án sử dụng gửi Sở Tài chính trước ngày 30/11/2025; Sở Tài chính thẩm định, trình UBND tỉnh trong quý I/2026.',
      want: [
        ['UBND các xã, phường', '', '2025-11-30', 'lập phương án'],
        ['Sở Tài chính', '', '2026-03-31', 'thẩm định, trình'],
      ],
    },
    {
      text: 'Trong quá trình thi công, Ban Quản lý dự án phải bảo đảm an toàn giao thông, hoàn trả mặt đường sau khi lắp đặt ống.',
      want: [['Ban Quản lý dự án', '', 'after-event:lắp đặt ống', 'phải bảo đảm']],
    },
    {
      text: 'Sở Khoa học và Công nghệ có trách nhiệm hướng dẫn kỹ thuật kết nối; các sở, ngành cung cấp danh mục dữ liệu dùng chung trước ngày 20/11/2025.',
      want: [
        ['Sở Khoa học và Công nghệ', '', '', 'hướng dẫn kỹ thuật'],
        ['các sở, ngành', '', '2025-11-20', 'cung cấp danh mục'],
      ],
    },
  ])
})

describe('leads and partners written in other ways', () => {
  run([
    {
      text: 'Giao Sở Nội vụ là cơ quan chủ trì, phối hợp với Văn phòng UBND tỉnh, các cơ quan liên quan xây dựng bộ tiêu chí đánh giá, trình trong tháng 11/2025.',
      want: [['Sở Nội vụ', 'Văn phòng UBND tỉnh + các cơ quan liên quan', '2025-11-30', 'xây dựng bộ tiêu chí']],
    },
    {
      text: 'Giao Sở Tài chính (chủ trì), Sở Xây dựng phối hợp rà soát đơn giá bồi thường cây trồng, báo cáo trước ngày 18/11/2025.',
      want: [['Sở Tài chính', 'Sở Xây dựng', '2025-11-18', 'rà soát đơn giá']],
    },
    {
      text: 'Sở Văn hóa và Thể thao cùng với UBND xã Trường Sơn tổ chức lễ đón bằng di tích vào ngày 20/11/2025.',
      want: [['Sở Văn hóa và Thể thao + UBND xã Trường Sơn', '', '2025-11-20', 'tổ chức lễ đón']],
    },
    {
      text: 'Công an tỉnh phối hợp chặt chẽ với Bộ Chỉ huy Quân sự tỉnh tuần tra khép kín địa bàn trong dịp Tết.',
      want: [['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', '', 'tuần tra khép kín']],
    },
    {
      text: 'Phân công đồng chí Lê Thu Hà, Phó Giám đốc Sở Y tế trực tiếp chỉ đạo khoanh vùng ổ dịch tại xã Nho Lâm.',
      want: [['đồng chí Lê Thu Hà, Phó Giám đốc Sở Y tế', '', '', 'trực tiếp chỉ đạo']],
    },
    {
      text: 'Yêu cầu Chủ tịch UBND các xã: Gia Vân, Gia Hòa, Liên Sơn kiểm điểm trách nhiệm, báo cáo Chủ tịch UBND tỉnh trước ngày 12/11/2025.',
      want: [['Chủ tịch UBND các xã: Gia Vân, Gia Hòa, Liên Sơn', '', '2025-11-12', 'kiểm điểm trách nhiệm']],
    },
    {
      text: 'Trung tâm Xúc tiến đầu tư, thương mại và du lịch tỉnh đăng danh mục dự án kêu gọi đầu tư lên Cổng thông tin điện tử tỉnh trước ngày 30 tháng 11.',
      want: [['Trung tâm Xúc tiến đầu tư, thương mại và du lịch tỉnh', '', '2025-11-30', 'đăng danh mục']],
    },
    {
      text: 'Công ty Cổ phần Môi trường và Dịch vụ đô thị thu gom hết rác tồn trên tuyến đê biển ngay trong tuần này.',
      want: [['Công ty Cổ phần Môi trường và Dịch vụ đô thị', '', '2025-11-09', 'thu gom hết rác']],
    },
    {
      text: 'Hiệu trưởng Trường Đại học Trường Yên giải trình việc chậm quyết toán, gửi Sở Tài chính trước 11 giờ ngày 07/11/2025.',
      want: [['Hiệu trưởng Trường Đại học Trường Yên', '', '2025-11-07T11:00', 'giải trình']],
    },
    {
      text: 'Bí thư Đảng ủy, Chủ tịch UBND xã Thanh Bình đối thoại trực tiếp với 31 hộ dân thôn Đông trước ngày 15/11/2025.',
      want: [['Bí thư Đảng ủy, Chủ tịch UBND xã Thanh Bình', '', '2025-11-15', 'đối thoại trực tiếp']],
    },
    {
      text: 'Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy định hướng các cơ quan báo chí tuyên truyền về kết quả sắp xếp bộ máy.',
      want: [['Ban Tuyên giáo và Dân vận Tỉnh ủy', '', '', 'định hướng']],
    },
    {
      text: 'Nơi nào để xảy ra cháy rừng thì Chủ tịch UBND xã phải báo cáo giải trình trong 24 giờ.',
      want: [['Chủ tịch UBND xã', '', '2025-11-06', 'phải báo cáo']],
    },
    {
      text: 'Tổ công tác Đề án 06 tỉnh họp định kỳ vào chiều thứ Sáu hằng tuần.',
      want: [['Tổ công tác Đề án 06 tỉnh', '', 'weekly:FRI', 'họp định kỳ']],
    },
    {
      text: 'Nội dung kiến nghị của cử tri xã Đồng Phong, Sở Nông nghiệp và Môi trường kiểm tra, trả lời cử tri trước ngày 30/11/2025.',
      want: [['Sở Nông nghiệp và Môi trường', '', '2025-11-30', 'kiểm tra, trả lời']],
    },
    {
      text: 'Chậm nhất ngày 28/11, các cơ quan được thanh tra nộp báo cáo khắc phục về Thanh tra tỉnh.',
      want: [['các cơ quan được thanh tra', '', '2025-11-28', 'nộp báo cáo']],
    },
    {
      text: '2.3. Đài Khí tượng Thủy văn tỉnh phát tin cảnh báo lũ quét 3 giờ một lần.',
      want: [['Đài Khí tượng Thủy văn tỉnh', '', 'every:3h', 'phát tin cảnh báo']],
    },
    {
      text: 'Lãnh đạo các phòng, trung tâm lên lịch trực Tết, gửi Phòng Hành chính - Tổ chức trước ngày 10 tháng Chạp.',
      by: 'Văn phòng UBND tỉnh Trường Yên',
      want: [['Lãnh đạo các phòng, trung tâm', '', '2026-01-28', 'lên lịch trực']],
    },
    {
      text: 'Xét báo cáo của Sở Tài chính tại Văn bản số 2210/STC-NS ngày 01/11/2025, Chủ tịch UBND tỉnh có ý kiến: Giao Sở Tài chính dự thảo tờ trình trước ngày 16/11/2025.',
      want: [['Sở Tài chính', '', '2025-11-16', 'dự thảo tờ trình']],
    },
  ])
})

describe('no task either', () => {
  const NONE = [
    'Sở Xây dựng thẩm định thiết kế là đúng thẩm quyền; UBND tỉnh đồng ý.',
    'Các hộ dân có nhu cầu mua nhà ở xã hội liên hệ Công ty Cổ phần Nhà Việt trước ngày 30/11/2025.',
    'Tổ chức, cá nhân có quyền khiếu nại trong thời hạn 90 ngày kể từ ngày nhận được quyết định.',
    'Kinh phí thực hiện do ngân sách tỉnh bảo đảm, quyết toán theo quy định hiện hành.',
    'Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 412/QĐ-UBND ngày 05/3/2023.',
    'Tình trạng khai thác cát trái phép trên sông Đáy còn diễn biến phức tạp, nhất là từ 22 giờ đến 4 giờ hằng ngày.',
    'Trong tháng 10, toàn tỉnh khởi công 03 công trình, hoàn thành 02 công trình.',
    'Phê bình UBND xã Kim Hải, Ban Quản lý dự án huyện cũ chậm báo cáo.',
    'Không tổ chức tham quan, học tập ngoài tỉnh bằng ngân sách từ nay đến hết năm 2025.',
    'Tuyệt đối không để học sinh đến trường khi nước chưa rút.',
    'UBND tỉnh thống nhất đánh giá: tiến độ dự án chậm do vướng mặt bằng và năng lực nhà thầu.',
    'Kính đề nghị Tỉnh ủy, Thường trực HĐND tỉnh cho ý kiến chỉ đạo.',
    'Đề nghị Thủ tướng Chính phủ cho phép tỉnh kéo dài thời gian giải ngân đến hết ngày 31/01/2026.',
    'Trên đây là kết luận của Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.',
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh.',
    'Các đồng chí Ủy viên UBND tỉnh dự họp đã thảo luận, cho ý kiến về 05 nội dung.',
    'Năm 2024, Sở Giáo dục và Đào tạo xét tuyển 214 giáo viên; còn thiếu 380 chỉ tiêu.',
    'Công ty Điện lực Trường Yên cho biết phụ tải cực đại đạt 612 MW vào lúc 13 giờ 30 ngày 04/11/2025.',
    'Chủ tịch UBND tỉnh ký quyết định phê duyệt quy hoạch chung xây dựng xã Trường Sơn.',
    'Sở Tài chính đề nghị UBND tỉnh bổ sung 3,5 tỷ đồng từ nguồn dự phòng.',
    'Hợp đồng giữa Ban Quản lý dự án và nhà thầu có thời hạn thực hiện đến ngày 30/6/2026.',
    'Thời tiết từ ngày 06 đến ngày 10/11/2025 có mưa, trời rét.',
  ]
  test.each(NONE)('%s', text => {
    expect(extractTasks({ text, docDate: '2025-11-05', issuer: 'UBND tỉnh Trường Yên' }).map(t => [t.lead, t.content])).toEqual(
      [],
    )
  })
})
