import { expect, test } from 'vitest'
import { extractTasks } from './extract-tasks.ts'

/** Paragraph, then leads | cooperating bodies | deadline of its first task; "-" where it gives none. */
const cases: [text: string, first: string][] = [
  [
    'Giao Sở Tài chính chủ trì cùng Sở Nội vụ rà soát định mức chi hội nghị, báo cáo trong tháng 12.',
    'Sở Tài chính|Sở Nội vụ|2025-12-31',
  ],
  [
    'Sở Xây dựng khẩn trương phối hợp với các nhà thầu sửa chữa mặt đường ĐT 481, xong trước ngày 20/11/2025.',
    'Sở Xây dựng|các nhà thầu|2025-11-20',
  ],
  ['Sở Tư pháp chủ trì, có sự tham gia của Sở Nội vụ, kiểm tra việc xử lý vi phạm hành chính.', 'Sở Tư pháp||'],
  [
    'Yêu cầu Giám đốc Sở Giáo dục và Đào tạo, Chủ tịch UBND xã Kim Mỹ kiểm tra bếp ăn bán trú, báo cáo trước 12/11.',
    'Giám đốc Sở Giáo dục và Đào tạo + Chủ tịch UBND xã Kim Mỹ||2025-11-12',
  ],
  [
    'Các sở: Nội vụ, Tài chính, Tư pháp cho ý kiến bằng văn bản trước ngày 10/11/2025.',
    'Các sở: Nội vụ, Tài chính, Tư pháp||2025-11-10',
  ],
  [
    'Nhiệm vụ lập bản đồ ngập lụt giao Sở Nông nghiệp và Môi trường thực hiện, hoàn thành quý II năm 2026.',
    'Sở Nông nghiệp và Môi trường||2026-06-30',
  ],
  ['Việc cắm biển báo do UBND phường Hoa Sơn thực hiện, xong trước ngày 30/11/2025.', 'UBND phường Hoa Sơn||2025-11-30'],
  ['Bổ sung UBND xã Kim Hải vào danh sách được hỗ trợ.', '-'],
  ['Giao thông vận tải trên tuyến bị gián đoạn 02 ngày.', '-'],
  ['Sở Y tế (qua Trung tâm Kiểm soát bệnh tật) gửi mẫu xét nghiệm về Viện Vệ sinh dịch tễ trong 24 giờ.', 'Sở Y tế||2025-11-06'],
  [
    'Đối với dự án hồ Đồng Chương: Ban Quản lý dự án hoàn thành chi trả cho 47 hộ trước ngày 15/11/2025; trường hợp không nhận tiền, chuyển vào tài khoản tạm giữ.',
    'Ban Quản lý dự án||2025-11-15',
  ],
  [
    'Chánh Văn phòng UBND tỉnh chủ trì họp với các sở để gỡ vướng, tổ chức trong tuần sau.',
    'Chánh Văn phòng UBND tỉnh||2025-11-16',
  ],
  [
    'Giao Sở Công Thương: (1) công bố đường dây nóng; (2) kiểm tra các cửa hàng xăng dầu trước ngày 15/11/2025.',
    'Sở Công Thương||2025-11-15',
  ],
  ['Sở Nội vụ trình Chủ tịch UBND tỉnh ký quyết định thành lập Ban Tổ chức trước ngày 08/11/2025.', 'Sở Nội vụ||2025-11-08'],
  [
    'Đề nghị Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh phối hợp, sớm đưa ra xét xử vụ án phá rừng.',
    'Tòa án nhân dân tỉnh + Viện kiểm sát nhân dân tỉnh||',
  ],
  ['Hằng ngày, trước 15 giờ, các xã báo cáo số hộ mất điện.', 'các xã||daily:15:00'],
  ['Hằng tuần, vào sáng thứ Ba, Ban Chỉ huy gửi báo cáo nhanh về UBND tỉnh.', 'Ban Chỉ huy||weekly:TUE'],
  [
    'Giao Trưởng Ban Quản lý Khu công nghiệp Hoa Sơn kiểm đếm tài sản, xong trước 30/11.',
    'Trưởng Ban Quản lý Khu công nghiệp Hoa Sơn||2025-11-30',
  ],
  [
    'Văn phòng Đảng ủy phối hợp với Ban Xây dựng Đảng lập danh sách đảng viên, gửi Tỉnh ủy trước ngày 12/11/2025.',
    'Văn phòng Đảng ủy|Ban Xây dựng Đảng|2025-11-12',
  ],
  [
    'Các huyện ủy, thành ủy trực thuộc xây dựng kế hoạch, gửi Tỉnh ủy trước ngày 25/11/2025.',
    'Các huyện ủy, thành ủy trực thuộc||2025-11-25',
  ],
  [
    'Chủ tịch UBND các xã vùng ngập rà soát từng hộ, lập phương án di dời, xong trong tháng 11.',
    'Chủ tịch UBND các xã vùng ngập||2025-11-30',
  ],
  ['Cảnh sát biển Vùng 1, Bộ đội Biên phòng tỉnh sẵn sàng lực lượng cứu hộ.', 'Cảnh sát biển Vùng 1 + Bộ đội Biên phòng tỉnh||'],
  ['Sở Xây dựng lát xong vỉa hè trước ngày khai mạc lễ hội 20/12.', 'Sở Xây dựng||2025-12-20'],
  [
    'Giao Phòng Cảnh sát giao thông - Công an tỉnh phân luồng từ xa, xong trước 12/11.',
    'Phòng Cảnh sát giao thông - Công an tỉnh||2025-11-12',
  ],
  [
    'Các bệnh viện: Đa khoa tỉnh, Da liễu, Sản - Nhi dự trữ đủ máu trước ngày 15/11/2025.',
    'Các bệnh viện: Đa khoa tỉnh, Da liễu, Sản - Nhi||2025-11-15',
  ],
  ['UBND xã Hoa Sơn chưa báo cáo kết quả, đề nghị UBND xã báo cáo giải trình trước ngày 10/11/2025.', 'UBND xã||2025-11-10'],
  ['Trung tâm Khuyến nông mở 20 lớp tập huấn từ nay đến cuối năm.', 'Trung tâm Khuyến nông||2025-12-31'],
  ['Giao đ/c Lâm - Phó Giám đốc chỉ đạo lập danh mục điểm ngập, xong trong tháng 11.', 'đ/c Lâm - Phó Giám đốc||2025-11-30'],
  [
    'Các đồng chí Tỉnh ủy viên phụ trách địa bàn dự sinh hoạt chi bộ trước ngày 20/11/2025.',
    'Các đồng chí Tỉnh ủy viên phụ trách địa bàn||2025-11-20',
  ],
  [
    'Phòng Quản lý chất lượng công trình: rà soát 12 chung cư trước 20/11/2025.',
    'Phòng Quản lý chất lượng công trình||2025-11-20',
  ],
  ['Sở Tư pháp thẩm định dự thảo trong 05 ngày làm việc kể từ ngày 10/11/2025.', 'Sở Tư pháp||2025-11-17'],
  [
    'Sau khi có quyết định phê duyệt, Sở Khoa học và Công nghệ ký hợp đồng với đơn vị trúng thầu trong 10 ngày.',
    'Sở Khoa học và Công nghệ||2025-11-15',
  ],
  ['Nếu không hoàn thành, Chủ tịch UBND xã chịu trách nhiệm trước Chủ tịch UBND tỉnh.', '-'],
  ['UBND các xã, phường không bố trí người trực thì bị phê bình toàn tỉnh.', '-'],
  ['Ban Tiếp công dân tỉnh hướng dẫn bà Lê Thị Hoa gửi đơn đến Tòa án nhân dân khu vực 3.', 'Ban Tiếp công dân tỉnh||'],
  ['Công an tỉnh đã khởi tố 03 vụ, 05 bị can; tiếp tục điều tra mở rộng.', '-'],
  [
    'Sở Nông nghiệp và Môi trường tham mưu UBND tỉnh ban hành quy định mới; trong khi chờ, các xã thực hiện theo quy định cũ.',
    'Sở Nông nghiệp và Môi trường||',
  ],
  ['Kính gửi các đồng chí lãnh đạo: đề nghị dự họp đúng giờ, đúng thành phần.', '-'],
  ['Đề nghị các đại biểu tắt điện thoại trong giờ họp.', '-'],
  [
    'Nhất trí giao Sở Tài chính làm đầu mối tổng hợp kinh phí phục vụ bầu cử, báo cáo trước ngày 01/12/2025.',
    'Sở Tài chính||2025-12-01',
  ],
  [
    'Trung tâm Y tế khu vực Nho Quan mở thêm bàn tiêm vào thứ Bảy, Chủ nhật hằng tuần.',
    'Trung tâm Y tế khu vực Nho Quan||weekly:SUN',
  ],
  ['Sở Tài chính hướng dẫn việc chuyển nguồn, UBND các xã tổng hợp gửi về trước ngày 25/12/2025.', 'Sở Tài chính||'],
  [
    'Giao Sở Văn hóa và Thể thao: chuẩn bị nội dung, kịch bản; mời đại biểu; hoàn thành trước ngày 05/12/2025.',
    'Sở Văn hóa và Thể thao||2025-12-05',
  ],
  ['Thường trực Ban Chỉ đạo họp giao ban 02 tuần/lần.', 'Thường trực Ban Chỉ đạo||every:2w'],
  [
    'Chi nhánh Văn phòng Đăng ký đất đai trả kết quả cho 12 hồ sơ tồn trong 07 ngày làm việc.',
    'Chi nhánh Văn phòng Đăng ký đất đai||2025-11-14',
  ],
  [
    'Các cơ quan, đơn vị tự chấm điểm chỉ số cải cách hành chính năm 2025, gửi Sở Nội vụ từ ngày 01/12/2025 đến ngày 10/12/2025.',
    'Các cơ quan, đơn vị||2025-12-10',
  ],
  ['Phòng Hành chính - Quản trị kiểm kê tài sản thời điểm 0 giờ ngày 01/01/2026.', 'Phòng Hành chính - Quản trị||'],
  ['Thanh tra tỉnh công bố kết luận thanh tra chậm nhất 10 ngày kể từ ngày ký.', 'Thanh tra tỉnh||2025-11-15'],
  [
    'Giao Sở Xây dựng nghiên cứu đề xuất của Công ty Hưng Thịnh, có văn bản trả lời trước ngày 18/11/2025, đồng gửi Văn phòng UBND tỉnh.',
    'Sở Xây dựng||2025-11-18',
  ],
  [
    'Đồng chí Chủ tịch UBND tỉnh yêu cầu: các chủ đầu tư cam kết tiến độ bằng văn bản trước ngày 09/11/2025.',
    'các chủ đầu tư||2025-11-09',
  ],
  ['Mỗi cơ quan cử 01 đầu mối, gửi danh sách về Sở Nội vụ trước ngày 12/11/2025.', 'Mỗi cơ quan||2025-11-12'],
  ['Khẩn trương hoàn thành hồ sơ khu tái định cư trước ngày 30/11/2025.', '-'],
  ['Trưởng Công an các xã tham mưu UBND xã kiểm tra tạm trú trước ngày 25/11.', 'Trưởng Công an các xã||2025-11-25'],
  [
    'Đảng ủy UBND tỉnh lãnh đạo các đảng bộ trực thuộc tổ chức kiểm điểm cuối năm trước ngày 15/12/2025.',
    'Đảng ủy UBND tỉnh||2025-12-15',
  ],
  ['UBND tỉnh giao chỉ tiêu thu ngân sách năm 2026 là 24.500 tỷ đồng.', '-'],
  ['Hội đồng nhân dân tỉnh quyết nghị mức hỗ trợ 500.000 đồng/người/tháng.', '-'],
  ['Các hộ nuôi lồng bè chủ động thu hoạch sớm trước ngày 10/11.', '-'],
  ['Chủ tịch UBND các xã vận động các hộ nuôi lồng bè thu hoạch sớm trước ngày 10/11.', 'Chủ tịch UBND các xã||2025-11-10'],
  [
    'Sở Dân tộc và Tôn giáo theo dõi, nắm tình hình lễ Noel; báo cáo kịp thời khi có vụ việc.',
    'Sở Dân tộc và Tôn giáo||conditional:khi có vụ việc',
  ],
  [
    'UBND phường phối hợp Đội Cảnh sát giao thông số 2 sắp xếp lại chỗ đỗ xe trước cổng trường trong tháng 11.',
    'UBND phường|Đội Cảnh sát giao thông số 2|2025-11-30',
  ],
  ['Giao anh Tuấn (Phòng Kinh tế) đo lại ranh giới, có kết quả trước thứ Tư tuần sau.', 'anh Tuấn||2025-11-12'],
  ['Sở Du lịch làm việc lại với nhà tài trợ rồi báo Chủ tịch UBND tỉnh trong tuần.', 'Sở Du lịch||2025-11-09'],
  [
    'Mặt trận Tổ quốc phường tổ chức lấy phiếu hài lòng của bà con, gửi UBND phường trước 20/11.',
    'Mặt trận Tổ quốc phường||2025-11-20',
  ],
  ['Trạm Y tế phường lo đủ thuốc, giường cho điểm sơ tán.', 'Trạm Y tế phường||'],
  [
    'Hiệu trưởng Trường THCS Kim Mỹ lập biên bản, mời phụ huynh ký trước ngày 10/11/2025.',
    'Hiệu trưởng Trường THCS Kim Mỹ||2025-11-10',
  ],
  ['Các thôn treo cờ, dọn đường làng trước ngày đón bằng.', 'Các thôn||before-event:ngày đón bằng'],
  [
    'Ban Văn hóa - Xã hội HĐND tỉnh giám sát việc thực hiện, báo cáo tại kỳ họp thứ 31.',
    'Ban Văn hóa - Xã hội HĐND tỉnh||before-event:kỳ họp thứ 31',
  ],
  [
    'Sở Tài chính, Kho bạc Nhà nước khu vực VI, các chủ đầu tư đối chiếu số liệu ngày 25 hằng tháng.',
    'Sở Tài chính + Kho bạc Nhà nước khu vực VI + các chủ đầu tư||monthly:25',
  ],
  [
    'Giao Sở Nội vụ - cơ quan thường trực Hội đồng Thi đua - Khen thưởng tỉnh - thẩm định hồ sơ trong 20 ngày.',
    'Sở Nội vụ||2025-11-25',
  ],
  ['Những hộ còn lại, UBND xã tiếp tục vận động, không cưỡng chế trước Tết.', 'UBND xã||2026-02-16'],
  ['Đến 30/11 mà chưa xong, Ban Quản lý dự án phải báo cáo lý do trong 03 ngày.', 'Ban Quản lý dự án||2025-11-08'],
  ['Yêu cầu nhà thầu bố trí tăng ca, 3 ca 4 kíp, bù tiến độ trong quý I năm sau.', 'nhà thầu||2026-03-31'],
  ['Công an xã tuần tra ban đêm từ nay đến hết Tết Nguyên đán.', 'Công an xã||'],
  ['Sở Tư pháp xem lại căn cứ pháp lý, trao đổi với Cục Kiểm tra văn bản, báo cáo trong ngày 07/11.', 'Sở Tư pháp||2025-11-07'],
  ['Văn phòng UBND tỉnh mời các sở họp lại vào 14 giờ ngày 10/11/2025.', 'Văn phòng UBND tỉnh||2025-11-10T14:00'],
  [
    'Chủ tịch UBND huyện cũ có trách nhiệm bàn giao hồ sơ cho UBND xã mới trước ngày 15/11/2025.',
    'Chủ tịch UBND huyện cũ||2025-11-15',
  ],
  ['Giao Sở Y tế, trong tháng 11/2025, công bố đủ điều kiện tiêm chủng cho 11 cơ sở.', 'Sở Y tế||2025-11-30'],
  [
    'Giao Sở Giáo dục và Đào tạo căn cứ tình hình mưa lũ cho học sinh nghỉ học, báo cáo UBND tỉnh hằng ngày.',
    'Sở Giáo dục và Đào tạo||daily',
  ],
  [
    'Cục Quản lý thị trường tỉnh kiểm tra đột xuất các kho hàng, báo cáo kết quả 15 ngày một lần.',
    'Cục Quản lý thị trường tỉnh||every:15d',
  ],
  ['Cảnh sát giao thông phân luồng từ 5 giờ đến 8 giờ ngày 20/11/2025.', 'Cảnh sát giao thông||2025-11-20T08:00'],
  ['Phó Chủ tịch UBND tỉnh phụ trách khối nội chính chủ trì đối thoại trước ngày 20/11/2025.', '-'],
  ['Báo Trường Yên mở chuyên mục giải đáp chính sách mới, đăng thứ Ba, thứ Sáu hằng tuần.', 'Báo Trường Yên||weekly:FRI'],
  ['Bưu điện tỉnh trả kết quả tại nhà cho người cao tuổi, không thu phí, bắt đầu từ 01/12/2025.', 'Bưu điện tỉnh||'],
  [
    'Sở Xây dựng tham mưu thành lập tổ công tác (thành phần gồm Sở Tài chính, Công an tỉnh), trình trước 11/11/2025.',
    'Sở Xây dựng||2025-11-11',
  ],
  ['Đề nghị Viện kiểm sát nhân dân tỉnh kiểm sát việc giải quyết tin báo theo thẩm quyền.', 'Viện kiểm sát nhân dân tỉnh||'],
  ['Kế toán các trường nộp chứng từ về Phòng Văn hóa - Xã hội trước ngày 25 hằng tháng.', 'Kế toán các trường||monthly:25'],
  ['Tổ trưởng tổ dân phố rà từng nhà, lập danh sách người già neo đơn, xong ngày 09/11.', 'Tổ trưởng tổ dân phố||2025-11-09'],
  ['Sở Nông nghiệp và Môi trường hỗ trợ xã viên Hợp tác xã Tân Tiến làm hồ sơ OCOP.', 'Sở Nông nghiệp và Môi trường||'],
  [
    'Giao Sở Xây dựng chủ trì, phối hợp với UBND các xã Gia Vân, Liên Sơn và Công ty Điện lực Trường Yên di dời 14 cột điện, hoàn thành trước ngày 28/11/2025.',
    'Sở Xây dựng|UBND các xã Gia Vân, Liên Sơn + Công ty Điện lực Trường Yên|2025-11-28',
  ],
  [
    'Sở Y tế tăng cường kiểm tra, kiên quyết xử lý cơ sở hành nghề không phép; định kỳ hằng tháng gửi kết quả về Văn phòng UBND tỉnh.',
    'Sở Y tế||',
  ],
  [
    'UBND xã Lai Thành chi trả xong tiền hỗ trợ lũ lụt trong 07 ngày kể từ ngày nhận kinh phí.',
    'UBND xã Lai Thành||after-receipt:7d',
  ],
  [
    'Giao Sở Tài chính tham mưu phân bổ 35 tỷ đồng ngay sau khi Trung ương cấp bổ sung.',
    'Sở Tài chính||after-event:Trung ương cấp bổ sung',
  ],
  ['Chậm nhất 03 ngày sau khi kết thúc đợt kiểm tra, đoàn kiểm tra báo cáo Chủ tịch UBND tỉnh.', 'đoàn kiểm tra||after-event:3d'],
  ['Sở Nội vụ công bố kết quả thi tuyển chậm nhất ngày 22/11.', 'Sở Nội vụ||2025-11-22'],
  [
    'Trường Chính trị tỉnh mở 02 lớp bồi dưỡng cho cán bộ xã trong quý I và quý II năm 2026.',
    'Trường Chính trị tỉnh||2026-06-30',
  ],
  ['Đồng ý để UBND phường Hoa Sơn tổ chức chợ hoa xuân từ ngày 15 đến 29 tháng Chạp.', '-'],
  ['UBND phường Hoa Sơn dọn trả mặt bằng trước 12 giờ ngày 30 tháng Chạp.', 'UBND phường Hoa Sơn||2026-02-16'],
  [
    'Công ty Cổ phần Cấp nước Trường Yên thông báo lịch cắt nước trước ít nhất 02 ngày.',
    'Công ty Cổ phần Cấp nước Trường Yên||before-event:-2d',
  ],
  [
    'Sở Khoa học và Công nghệ, Công an tỉnh tiếp tục làm sạch dữ liệu dân cư, khi phát sinh lỗi thì xử lý trong 24 giờ.',
    'Sở Khoa học và Công nghệ + Công an tỉnh||2025-11-06',
  ],
  [
    'Hội Liên hiệp Phụ nữ tỉnh nhân rộng mô hình "5 không, 3 sạch", tổng kết trong dịp 20/10/2026.',
    'Hội Liên hiệp Phụ nữ tỉnh||',
  ],
  [
    'Giám đốc các sở, Thủ trưởng các ban, ngành trực tiếp xử lý thủ tục quá hạn, chịu trách nhiệm nếu để kéo dài.',
    'Giám đốc các sở, Thủ trưởng các ban, ngành||',
  ],
  ['Các xã hoàn thành sắp xếp trụ sở trước tháng 3/2026.', 'Các xã||2026-02-28'],
  [
    'Yêu cầu Sở Công Thương, Cục Quản lý thị trường tỉnh ngăn chặn găm hàng; báo cáo trước 15 giờ các ngày thứ Ba và thứ Sáu.',
    'Sở Công Thương + Cục Quản lý thị trường tỉnh||',
  ],
  [
    'Giao Phó Chủ tịch UBND tỉnh Nguyễn Văn Hải chỉ đạo tháo gỡ vướng mắc mỏ vật liệu trong tháng 11/2025.',
    'Phó Chủ tịch UBND tỉnh Nguyễn Văn Hải||2025-11-30',
  ],
  ['Việc này đề nghị Ban Tổ chức Tỉnh ủy cho ý kiến.', 'Ban Tổ chức Tỉnh ủy||'],
  ['Sở Giáo dục và Đào tạo nghiên cứu, có lộ trình xóa điểm trường lẻ trong giai đoạn 2026 - 2028.', 'Sở Giáo dục và Đào tạo||'],
  ['Nhà máy Nước Hoa Lư xả cặn đường ống vào ban đêm.', 'Nhà máy Nước Hoa Lư||'],
  ['Thủ tướng Chính phủ giao UBND tỉnh báo cáo phương án trước ngày 30/11/2025.', '-'],
  [
    'Sở Văn hóa, Thể thao và Du lịch hoàn thiện hồ sơ UNESCO để UBND tỉnh trình Thủ tướng trong quý II/2026.',
    'Sở Văn hóa, Thể thao và Du lịch||2026-06-30',
  ],
  ['Mức chi thực hiện theo Nghị quyết số 45/NQ-HĐND; Sở Tài chính hướng dẫn thanh quyết toán.', 'Sở Tài chính||'],
  [
    'Riêng tuyến ĐT 477C, chủ đầu tư làm việc với nhà thầu, cam kết bằng văn bản trước ngày 12/11/2025.',
    'chủ đầu tư||2025-11-12',
  ],
  ['Trung tâm Phục vụ hành chính công tỉnh không để tồn hồ sơ qua ngày.', '-'],
  [
    'Sở Dân tộc và Tôn giáo chuẩn bị quà Tết cho 40 người có uy tín, trao trước ngày 20/01/2026.',
    'Sở Dân tộc và Tôn giáo||2026-01-20',
  ],
  [
    'Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với các cơ quan liên quan rà soát 37 dự án chậm đưa đất vào sử dụng, đề xuất thu hồi theo quy định, báo cáo UBND tỉnh trước ngày 15/12/2025.',
    'Sở Nông nghiệp và Môi trường|các cơ quan liên quan|2025-12-15',
  ],
  [
    'Văn phòng UBND tỉnh đôn đốc, tổng hợp kết quả thực hiện, báo cáo Chủ tịch UBND tỉnh tại phiên họp thường kỳ tháng 12.',
    'Văn phòng UBND tỉnh||before-event:phiên họp thường kỳ tháng 12',
  ],
  ['UBND cấp xã cập nhật biến động hộ nghèo lên phần mềm trước ngày 10 của tháng sau.', 'UBND cấp xã||monthly:10-next'],
  [
    'Sở Tài chính thông báo dự toán cho các đơn vị trước ngày 31/12; các đơn vị phân bổ trong 05 ngày làm việc sau khi nhận dự toán.',
    'Sở Tài chính||2025-12-31',
  ],
  ['Đề nghị Đoàn đại biểu Quốc hội tỉnh quan tâm, kiến nghị với Quốc hội.', '-'],
  [
    'Giao Trung tâm Phục vụ hành chính công tỉnh trả kết quả 86 hồ sơ tồn trước thứ Sáu tuần này.',
    'Trung tâm Phục vụ hành chính công tỉnh||2025-11-07',
  ],
  ['Sở Nội vụ tham mưu Chủ tịch UBND tỉnh khen thưởng đột xuất 03 tập thể.', 'Sở Nội vụ||'],
  ['Công an tỉnh điều tra, kết luận vụ cháy chợ Rồng trong thời hạn 02 tháng.', 'Công an tỉnh||2026-01-05'],
  ['Mọi công dân có quyền gửi ý kiến góp ý đến hết ngày 30/11/2025.', '-'],
  ['Các doanh nghiệp có nhu cầu đăng ký tham gia hội chợ trước ngày 20/11/2025.', '-'],
  [
    'Giao Ban Quản lý các khu công nghiệp hướng dẫn doanh nghiệp thực hiện phòng cháy, kiểm tra xong trong quý I/2026.',
    'Ban Quản lý các khu công nghiệp||2026-03-31',
  ],
  [
    'Sở Xây dựng và Sở Tài chính thống nhất đơn giá, trình UBND tỉnh ban hành trước ngày 05/12/2025.',
    'Sở Xây dựng + Sở Tài chính||2025-12-05',
  ],
  [
    'Chủ tịch UBND tỉnh ghi nhận nỗ lực của Sở Y tế và yêu cầu Sở Y tế hoàn thành đề án trạm y tế điểm trong tháng 01/2026.',
    'Sở Y tế||2026-01-31',
  ],
  ['Thời gian tới, Sở Công Thương tiếp tục theo dõi sát cung cầu xăng dầu, tham mưu kịp thời.', 'Sở Công Thương||'],
  ['Trong năm 2024, các xã đã xóa 320 nhà tạm, đạt 102% kế hoạch.', '-'],
  ['Nội dung kiến nghị của UBND huyện Kim Sơn về đường vào cảng cá chưa có trong kế hoạch trung hạn.', '-'],
  [
    'Tạm dừng giải quyết hồ sơ chuyển mục đích tại khu vực quy hoạch; Sở Nông nghiệp và Môi trường thông báo công khai.',
    'Sở Nông nghiệp và Môi trường||',
  ],
  ['Thanh tra tỉnh, Sở Nội vụ kiểm tra công vụ đột xuất tối thiểu 02 cuộc mỗi tháng.', 'Thanh tra tỉnh + Sở Nội vụ||monthly:2x'],
  [
    'Giao UBND xã Gia Hòa phối hợp cùng Trung tâm Phát triển quỹ đất chi trả nốt 2,1 tỷ đồng cho 09 hộ, xong trước ngày 20 tháng 11 năm 2025.',
    'UBND xã Gia Hòa|Trung tâm Phát triển quỹ đất|2025-11-20',
  ],
  [
    'Sở Giáo dục và Đào tạo rà soát, báo cáo tình trạng thiếu nước sạch ở các trường đến hết tháng 10, gửi trước ngày 12/11/2025.',
    'Sở Giáo dục và Đào tạo||2025-11-12',
  ],
  ['Hội Cựu chiến binh tỉnh phát động hội viên hiến kế xây dựng nông thôn mới.', 'Hội Cựu chiến binh tỉnh||'],
  [
    'Dự thảo đã được lấy ý kiến 14 sở; đề nghị các sở chưa có ý kiến gửi trước ngày 08/11/2025.',
    'các sở chưa có ý kiến||2025-11-08',
  ],
  [
    'Yêu cầu Công ty TNHH Hoàng Phát dừng khai thác, hoàn nguyên môi trường trước ngày 31/3/2026.',
    'Công ty TNHH Hoàng Phát||2026-03-31',
  ],
  ['Đồng chí Bí thư Đảng ủy xã kết luận: hội nghị đã bàn kỹ, nhất trí cao.', '-'],
  ['Lãnh đạo UBND tỉnh sẽ đi kiểm tra thực địa vào tuần tới.', '-'],
]

test.each(cases)('%s', (text, first) => {
  const [task] = extractTasks({ text, docDate: '2025-11-05', issuer: 'UBND tỉnh Trường Yên' })
  const due = task?.dueResolved ?? task?.dueOn ?? task?.dueRule ?? ''
  expect(task ? [task.leads.join(' + '), task.cooperating.join(' + '), due].join('|') : '-').toBe(first)
})

test('another body that begins to act inside a clause gets its own task; one that merely joins is noted', () => {
  const read = (text: string) =>
    extractTasks({ text, docDate: '2025-11-05', issuer: 'UBND tỉnh Trường Yên' }).map(t => [t.lead, t.cooperating, t.dueResolved])
  expect(read('Sở Tài chính hướng dẫn việc chuyển nguồn, UBND các xã lập biểu gửi về trước ngày 25/12/2025.')).toEqual([
    ['Sở Tài chính', [], null],
    ['UBND các xã', [], '2025-12-25'],
  ])
  expect(read('Sở Y tế lập kế hoạch tiêm chủng, Sở Giáo dục và Đào tạo phối hợp thực hiện.')).toEqual([
    ['Sở Y tế', ['Sở Giáo dục và Đào tạo'], null],
  ])
  expect(read('Giao Công an tỉnh tuần tra tuyến biển; Đồn Biên phòng Kim Sơn, UBND xã Kim Hải phối hợp.')).toEqual([
    ['Công an tỉnh', ['Đồn Biên phòng Kim Sơn', 'UBND xã Kim Hải'], null],
  ])
  expect(read('Sở Nội vụ gửi dự thảo lấy ý kiến Sở Tài chính, Sở Tư pháp xem xét trước ngày 20/11/2025.')).toEqual([
    ['Sở Nội vụ', [], '2025-11-20'],
  ])
})

const told = [
  'Sở Xây dựng trình bày phương án, các đại biểu góp ý thêm về hướng tuyến.',
  'Đại diện Sở Tài chính giải trình nguồn vốn; hội nghị không có ý kiến khác.',
  'Theo báo cáo của Sở Y tế, toàn tỉnh ghi nhận 112 ca sốt xuất huyết.',
  'Công ty Cổ phần Phân lân Ninh Bình nộp ngân sách 41 tỷ đồng, tăng 12% so với cùng kỳ.',
  'UBND xã Kim Hải hiện quản lý 14 km đê biển, 06 cống dưới đê.',
  'Thanh tra tỉnh kiến nghị xử lý trách nhiệm 03 tập thể, 07 cá nhân.',
  'Các cơ quan báo chí phản ánh tình trạng xả thải ra sông Vân.',
  'Sở Nội vụ thấy rằng đề nghị của UBND huyện là có cơ sở.',
  'Bệnh viện đa khoa tỉnh đạt tiêu chuẩn hạng I từ năm 2023.',
  'Ban Quản lý dự án gặp khó khăn về vật liệu đắp nền.',
  'Nhà thầu thi công chậm 3 tháng so với hợp đồng.',
  'Hội Nông dân tỉnh hiện có 98.000 hội viên, sinh hoạt tại 1.450 chi hội.',
  'Trường Tiểu học Gia Vân nằm trong vùng ngập, học sinh nghỉ học 02 ngày.',
  'UBND tỉnh ghi nhận đề xuất của Hiệp hội Doanh nghiệp, sẽ xem xét khi cân đối được nguồn.',
  'Công an tỉnh bắt giữ 04 đối tượng, thu 12 kg pháo.',
  'Tại cuộc họp, lãnh đạo Sở Công Thương nêu ba khó khăn về lưới điện.',
  'Sở Văn hóa và Thể thao từng đề xuất xếp hạng di tích này vào năm 2019.',
  'Phòng Kinh tế xã tham mưu tốt, hồ sơ giải quyết đúng hạn đạt 99%.',
  'Nhân dân xã Gia Hòa tự nguyện hiến 1.200 m2 đất làm đường.',
  'Đài Khí tượng Thủy văn tỉnh nhận định mưa còn kéo dài đến ngày 08/11/2025.',
  'Các xã ven biển chịu ảnh hưởng nặng nhất.',
  'Sở Tài chính cho biết dự phòng ngân sách còn 86 tỷ đồng.',
  'Giám đốc Sở Y tế nhận trách nhiệm về việc chậm đấu thầu thuốc.',
  'Việc sáp nhập thôn được Nhân dân đồng tình, tỷ lệ đồng ý đạt 97%.',
  'Quy chế gồm 5 chương, 21 điều; Văn phòng đã gửi lấy ý kiến hai lần.',
  'Hiện nay, các ngành chức năng đang điều tra nguyên nhân vụ cháy.',
  'Sở Giáo dục và Đào tạo có 412 trường trực thuộc.',
  'Tổng Công ty Điện lực đề nghị tỉnh bàn giao mặt bằng trạm biến áp trước tháng 12.',
  'Nhà đầu tư cam kết khởi công trước ngày 30/4/2026.',
  'Đến 17 giờ ngày 04/11, mưa đã ngớt; 06 xã báo cáo có thiệt hại về nhà ở.',
  'Năm 2024, Sở Y tế hoàn thành 12 chỉ tiêu; các bệnh viện báo cáo đầy đủ, kịp thời.',
  'Các đơn vị phối hợp chặt chẽ, bảo đảm an toàn tuyệt đối cho lễ hội năm 2025.',
  'UBND các xã, phường vào cuộc quyết liệt, kết quả chuyển biến rõ nét.',
]

test.each(told)('tells, and gives no task: %s', text => {
  expect(extractTasks({ text, docDate: '2025-11-05', issuer: 'UBND tỉnh Trường Yên' })).toEqual([])
})
