import type { Field, ModelType, Reward, Tag } from './vocabulary.ts'

// Models of the fictional tỉnh Trường Yên, as plain data. Names, people and figures are invented.

export type SampleModel = {
  readonly name: string
  /** Key of the unit in the sample's organisation; ended communes are carried on by `then`. */
  readonly unit: string
  readonly then?: string
  readonly field: Field
  readonly type?: ModelType
  readonly tags?: readonly Tag[]
  /** Years before the sample's own year in which it began, and how many years it went on. */
  readonly began: number
  readonly years: number
  /** Verified points of its last year; earlier years had a little less. */
  readonly points: number
  readonly reward?: Reward
  readonly problem: string
  readonly method: string
  readonly result: readonly [name: string, unit: string, before: string, after: string]
  readonly story?: readonly [headline: string, text: string]
  /** Keys of the units that follow it: of which line they learnt (0: the model), and months before today when they began. */
  readonly copies?: ReadonlyArray<readonly [unit: string, from: number, monthsAgo: number]>
  readonly resources?: ReadonlyArray<readonly [kind: 'ho' | 'luot-nguoi' | 'ngay-cong' | 'dat-m2' | 'tien-dong' | 'duong-m' | 'nha', amount: number]>
  /** Where it stands in the sample's own year; absent: as far as the day allows. */
  readonly stays?: 'draft' | 'submitted' | 'returned' | 'accepted' | 'building' | 'selfAssessed' | 'verified' | 'notRecognised' | 'stopped'
}

export const SAMPLE_MOVEMENT = { title: 'Thi đua "Dân vận khéo"', designation: '08/KH-UBND', issuer: 'UBND tỉnh Trường Yên' } as const

export const SAMPLE_MODELS: readonly SampleModel[] = [
  {
    name: 'Ngày thứ Sáu không hẹn', unit: 'xa-1', field: 'HTCT', tags: ['cchc'], began: 1, years: 2, points: 92, reward: 'giay-khen-xa',
    problem: 'Một giấy khai sinh phải đi ba lượt vì người ký vắng, hồ sơ qua ba bàn.',
    method: 'Mỗi thứ Sáu, 14 thủ tục không phải lấy giấy hẹn: nộp trước 15 giờ, chờ tại chỗ, nhận kết quả trong ngày. Lãnh đạo trực ký tại quầy cả ngày; công chức ngồi chung một quầy, chuyển tay hồ sơ.',
    result: ['Trả kết quả trong ngày', '%', '18,2', '96,7'],
    story: ['Nộp sáng, nhận chiều', 'Trước kia bà con đi ba lượt mới xong một giấy khai sinh. Bây giờ thứ Sáu nộp lúc 8 giờ, 10 giờ đã cầm giấy về.\n\nXã không thêm người, chỉ đổi chỗ ngồi: ba công chức ngồi chung một quầy, lãnh đạo trực ký cả ngày. Sáu nơi đã làm theo.'],
    copies: [['xa-2', 0, 8], ['xa-3', 0, 6], ['xa-4', 0, 5], ['xa-5', 1, 4], ['xa-6', 0, 2], ['xa-7', 3, 1]],
    resources: [['luot-nguoi', 1533]],
  },
  {
    name: 'Tổ số hóa hồ sơ tận nhà', unit: 'xa-8', field: 'HTCT', tags: ['cchc', 'chuyen-doi-so'], began: 1, years: 2, points: 91,
    problem: 'Người già không quét được giấy tờ, phải đi nhờ.',
    method: 'Tổ bốn người mang máy quét đến tận nhà theo lịch của trưởng thôn, quét, trả lại giấy ngay.',
    result: ['Hộ được số hóa giấy tờ', 'hộ', '0', '2.140'],
    story: ['Máy quét đi xe đạp', 'Tổ số hóa của xã đi từng nhà theo lịch dán ở nhà văn hóa thôn. Ai già yếu được làm trước.\n\nSau một năm, hơn hai nghìn hộ có giấy tờ trên máy, không mất buổi chợ nào.'],
    copies: [['xa-9', 0, 7], ['xa-10', 0, 5], ['xa-11', 1, 2], ['xa-12', 0, 2]],
  },
  {
    name: 'Chính quyền về thôn tối thứ Năm', unit: 'xa-13', field: 'HTCT', began: 1, years: 2, points: 90,
    problem: 'Ban ngày bà con đi làm, không đến được trụ sở.',
    method: 'Tối thứ Năm hằng tuần, chủ tịch và ba công chức ngồi ở nhà văn hóa một thôn, nghe và trả lời tại chỗ, ghi sổ việc hẹn.',
    result: ['Kiến nghị trả lời tại chỗ', '%', '31', '74'],
    story: ['Họp lúc bà con rảnh', 'Bảy giờ tối, nhà văn hóa thôn sáng đèn. Việc trả lời được thì trả lời ngay, việc chưa được ghi vào sổ hẹn, tuần sau đọc lại trước dân.\n\nBốn xã lân cận đã chép lại cuốn sổ hẹn ấy.'],
    copies: [['xa-14', 0, 9], ['xa-15', 0, 6], ['xa-16', 0, 4], ['xa-17', 2, 3]],
  },
  { name: 'Hỏi một lần, đáp một lần', unit: 'xa-18', field: 'HTCT', tags: ['cchc'], began: 1, years: 2, points: 87, problem: 'Mỗi lần hỏi được trả lời một kiểu.', method: 'Một phiếu hỏi, một đầu mối; câu trả lời ghi tên người trả lời và dán ở quầy.', result: ['Lượt dân phải hỏi lại', 'lượt', '412', '96'], copies: [['xa-19', 0, 5], ['xa-20', 0, 3]] },
  { name: 'Sổ tay trưởng thôn', unit: 'xa-21', field: 'HTCT', began: 0, years: 1, points: 86, problem: 'Trưởng thôn mới nhận việc không biết hỏi ai.', method: 'Cuốn sổ 20 trang: việc gì, hỏi ai, số nào, mẫu nào; cập nhật ba tháng một lần.', result: ['Thôn dùng sổ tay', 'thôn', '0', '11'], copies: [['xa-22', 0, 4]] },
  { name: 'Thư xin lỗi gửi tận tay', unit: 'ttpvhcc', field: 'HTCT', tags: ['cchc'], began: 3, years: 4, points: 93, reward: 'bang-khen-tinh', problem: 'Hồ sơ trễ hẹn, dân không được báo.', method: 'Hồ sơ trễ được báo trước ngày hẹn bằng thư xin lỗi có ngày mới, người ký là giám đốc trung tâm.', result: ['Hồ sơ trễ không có thư xin lỗi', 'hồ sơ', '214', '0'], story: ['Xin lỗi trước, không phải sau', 'Mỗi hồ sơ trễ có một lá thư ghi rõ vì sao và ngày nào xong, gửi trước ngày hẹn.\n\nHai năm qua không còn hồ sơ trễ nào mà người dân không được báo trước.'], copies: [['xa-23', 0, 20], ['xa-24', 0, 14]] },
  { name: 'Bàn trà tiếp dân', unit: 'xa-25', field: 'HTCT', began: 0, years: 1, points: 82, problem: 'Phòng tiếp dân có song sắt, dân ngại vào.', method: 'Bỏ quầy cao, kê bàn trà; lãnh đạo ngồi cùng phía với dân.', result: ['Lượt tiếp dân', 'lượt', '96', '243'] },
  { name: 'Chi bộ bốn gần dân', unit: 'xa-26', field: 'HTCT', began: 0, years: 1, points: 81, problem: 'Sinh hoạt chi bộ ít việc của dân.', method: 'Mỗi đảng viên nhận bốn hộ gần nhà, mỗi tháng ghi một việc của từng hộ.', result: ['Việc của hộ được giải quyết', 'việc', '', '318'] },
  { name: 'Đường quê không rác', unit: 'xa-cu-1', then: 'xa-1', field: 'VHXH', tags: ['ntm', 'moi-truong'], began: 4, years: 5, points: 91, reward: 'bang-khen-tinh', problem: 'Rác ven đê không ai nhận.', method: 'Mỗi hộ nhận 50 mét đường trước nhà, phụ nữ thôn chấm sao hằng tuần, treo bảng ở nhà văn hóa.', result: ['Điểm tập kết rác tự phát', 'điểm', '17', '1'], story: ['Năm mươi mét trước nhà', 'Cả thôn chia con đường đê thành từng đoạn năm mươi mét. Ai cũng có đoạn của mình, tuần nào cũng được chấm sao.\n\nMười sáu bãi rác tự phát đã hết.'], copies: [['xa-30', 0, 26], ['xa-31', 0, 15]], resources: [['ho', 1240], ['ngay-cong', 5300]] },
  { name: 'Hiến đất mở đường thôn', unit: 'xa-cu-2', then: 'xa-3', field: 'KT', tags: ['ntm', 'gpmb'], began: 5, years: 5, points: 94, reward: 'bang-khen-tinh', problem: 'Đường thôn hai mét, xe cứu hỏa không vào được.', method: 'Họp từng ngõ, vẽ lên sân đình, ai hiến ghi tên lên bảng; xã dựng lại tường ngay trong tuần.', result: ['Đường thôn rộng từ 4 m', 'km', '3,1', '19,6'], story: ['Bức tường lùi hai mét', 'Không có quyết định thu hồi nào. Chỉ có những buổi tối ở sân đình, bản vẽ phấn trắng và một danh sách dài dần.\n\nMười sáu ki-lô-mét đường đã rộng gấp đôi.'], resources: [['dat-m2', 18400], ['ho', 612], ['ngay-cong', 9200], ['duong-m', 16500]] },
  { name: 'Cánh đồng một lịch', unit: 'xa-cu-3', then: 'xa-5', field: 'KT', began: 5, years: 4, points: 88, problem: 'Mỗi nhà gieo một kiểu, nước về không đều.', method: 'Hợp tác xã và thôn chốt một lịch gieo, một giống, một ngày lấy nước; nhà lỡ lịch được tổ giúp công.', result: ['Năng suất lúa', 'tạ/ha', '57,2', '63,8'], resources: [['ho', 880]] },
  { name: 'Vốn quay vòng phụ nữ xã', unit: 'xa-cu-4', then: 'xa-7', field: 'KT', began: 4, years: 4, points: 86, problem: 'Chị em vay lãi ngày để mua giống.', method: 'Tổ mười người góp vốn xoay vòng, người khó vay trước, sổ đọc trước tổ hằng tháng.', result: ['Hộ thoát nghèo', 'hộ', '', '46'], resources: [['tien-dong', 1_460_000_000]] },
  { name: 'Tổ hợp tác sửa máy nông nghiệp', unit: 'snnmt', field: 'KT', began: 3, years: 3, points: 83, problem: 'Máy hỏng giữa vụ, đợi thợ ba ngày.', method: 'Bốn thợ của ba thôn trực vụ, giá dán ở cột điện, sửa tại ruộng.', result: ['Thời gian chờ sửa máy', 'giờ', '70', '6'] },
  { name: 'Chợ quê không dùng tiền mặt', unit: 'xa-32', field: 'KT', tags: ['chuyen-doi-so'], began: 1, years: 2, points: 89, problem: 'Tiểu thương sợ máy, khách không có tiền lẻ.', method: 'Đoàn viên ngồi ở chợ mười phiên, mỗi sạp một mã, thử với một nghìn đồng.', result: ['Sạp nhận chuyển khoản', '%', '6', '83'], story: ['Một nghìn đồng đầu tiên', 'Mỗi cô bán rau nhận được một nghìn đồng chuyển thử từ đoàn viên, nghe tiếng ting rồi mới tin.\n\nSau mười phiên chợ, tám phần mười số sạp đã có mã.'], copies: [['xa-33', 0, 6]] },
  { name: 'Góc học tập cho con công nhân', unit: 'bqlkcn', field: 'VHXH', began: 3, years: 4, points: 90, problem: 'Con công nhân ca đêm không có chỗ học.', method: 'Nhà trọ góp phòng, công ty góp bàn, sinh viên trực tối.', result: ['Trẻ có chỗ học tối', 'em', '0', '412'], story: ['Phòng trọ có bàn học', 'Chủ trọ góp một phòng, công ty góp bàn ghế, sinh viên góp các buổi tối.\n\nHơn bốn trăm em có chỗ ngồi học khi bố mẹ đi ca.'], resources: [['tien-dong', 320_000_000], ['luot-nguoi', 2600]] },
  { name: 'Dòng họ khuyến học không có trẻ bỏ học', unit: 'xa-34', field: 'VHXH', began: 1, years: 2, points: 85, problem: 'Mười hai em nghỉ học sau lớp 9.', method: 'Trưởng họ đến nhà cùng thầy cô trước khai giảng, quỹ họ góp xe đạp.', result: ['Trẻ bỏ học sau lớp 9', 'em', '12', '1'] },
  { name: 'Đám cưới một buổi', unit: 'xa-cu-5', then: 'xa-9', field: 'VHXH', tags: ['ntm'], began: 5, years: 3, points: 84, problem: 'Cưới ba ngày, nhà nghèo nợ ba năm.', method: 'Thôn ký hương ước, hội trường thôn cho mượn không lấy tiền, mâm cưới theo một mức.', result: ['Đám cưới theo hương ước', '%', '22', '91'] },
  { name: 'Đám tang không vòng hoa ni lông', unit: 'xa-cu-6', then: 'xa-11', field: 'VHXH', tags: ['moi-truong'], began: 4, years: 3, points: 82, problem: 'Mỗi đám hơn trăm vòng hoa phải chở đi chôn.', method: 'Vòng hoa luân chuyển của thôn, tiền phúng ghi sổ trao gia đình.', result: ['Vòng hoa dùng một lần', 'vòng/đám', '110', '4'] },
  { name: 'Thư viện ở nhà văn hóa thôn', unit: 'svhttdl', field: 'VHXH', began: 2, years: 3, points: 88, problem: 'Nhà văn hóa khóa cửa quanh năm.', method: 'Người già giữ chìa, trẻ giữ sổ mượn, sách luân chuyển giữa các thôn.', result: ['Lượt mượn sách', 'lượt', '0', '7.860'], copies: [['xa-35', 0, 13], ['xa-36', 0, 11]] },
  { name: 'Bác sĩ gia đình của thôn', unit: 'syt', field: 'VHXH', began: 2, years: 3, points: 91, reward: 'giay-khen-so', problem: 'Người cao huyết áp bỏ thuốc.', method: 'Mỗi trạm y tế chia thôn cho từng bác sĩ, gọi điện đúng ngày hết thuốc.', result: ['Người bệnh uống thuốc đều', '%', '44', '81'], story: ['Cuộc gọi ngày hết thuốc', 'Bác sĩ trạm có danh sách và ngày hết thuốc của từng người. Đúng ngày, có một cuộc gọi.\n\nTừ bốn phần mười lên tám phần mười người bệnh uống thuốc đều.'] },
  { name: 'Lớp bơi mùa hè ở ao làng', unit: 'sgddt', field: 'VHXH', began: 2, years: 3, points: 87, problem: 'Mỗi hè có trẻ đuối nước.', method: 'Ao làng rào lại, thầy thể dục dạy, phụ huynh trực bờ.', result: ['Trẻ biết bơi', 'em', '210', '1.930'], resources: [['ngay-cong', 640]] },
  { name: 'Loa thôn nói chuyện mới', unit: 'xa-37', field: 'VHXH', tags: ['chuyen-doi-so'], began: 1, years: 2, points: 80, problem: 'Loa đọc văn bản dài, không ai nghe.', method: 'Mỗi bản tin ba phút, một việc, giọng người trong thôn.', result: ['Người nghe nhớ nội dung', '%', '12', '58'] },
  { name: 'Tiếng kẻng an ninh', unit: 'xa-cu-7', then: 'xa-13', field: 'QPAN', began: 5, years: 5, points: 92, reward: 'giay-khen-xa', problem: 'Trộm vặt ban đêm.', method: 'Kẻng đặt ở mười ngõ, ba tiếng là có việc, mỗi ngõ một tổ ra đầu tiên.', result: ['Vụ trộm trong năm', 'vụ', '31', '4'], story: ['Ba tiếng kẻng', 'Mười chiếc kẻng, mười tổ liên gia, một quy ước ngắn dán ở cổng ngõ.\n\nSố vụ trộm từ ba mươi mốt còn bốn.'], copies: [['xa-38', 0, 40], ['xa-39', 0, 18], ['xa-40', 1, 10]] },
  { name: 'Camera nhà dân nhìn ra đường', unit: 'xa-41', field: 'QPAN', tags: ['chuyen-doi-so'], began: 1, years: 2, points: 88, problem: 'Tai nạn không có nhân chứng.', method: 'Nhà có camera quay thêm ra đường, đồng ý bằng phiếu, công an xã giữ sổ.', result: ['Camera nhìn ra đường', 'chiếc', '14', '236'], resources: [['ho', 222], ['tien-dong', 410_000_000]] },
  { name: 'Tổ hòa giải ngồi bên bếp lửa', unit: 'xa-42', field: 'QPAN', tags: ['dan-toc'], began: 1, years: 2, points: 86, problem: 'Mâu thuẫn đất đai kéo dài giữa hai họ.', method: 'Người già hai họ ngồi cùng một bếp, vẽ lại ranh theo trí nhớ, ký trước bản.', result: ['Vụ hòa giải thành', '%', '61', '93'] },
  { name: 'Xứ đạo bình yên', unit: 'xa-43', field: 'QPAN', tags: ['ton-giao'], began: 1, years: 2, points: 90, problem: 'Thanh niên tụ tập sau lễ gây ồn.', method: 'Ban hành giáo và công an xã cùng trực tối lễ, sân bóng mở đến mười giờ.', result: ['Vụ gây rối sau lễ', 'vụ', '9', '0'], story: ['Sân bóng mở đến mười giờ', 'Tối lễ, sân bóng sáng đèn, người của xứ và của xã cùng trực.\n\nCả năm không có vụ gây rối nào.'] },
  { name: 'Dân quân giúp dân mùa lũ', unit: 'xa-44', field: 'QPAN', began: 0, years: 1, points: 89, problem: 'Lũ lên ban đêm, người già không kịp chuyển.', method: 'Mỗi dân quân nhận ba hộ ven sông, có số điện thoại, tập hai lần trước mùa lũ.', result: ['Hộ ven sông có người nhận', '%', '0', '100'], resources: [['luot-nguoi', 540]] },
  { name: 'Trường học không pháo', unit: 'sgddt', field: 'QPAN', began: 4, years: 3, points: 81, problem: 'Học sinh tự chế pháo dịp Tết.', method: 'Ký cam kết ba bên, đổi vật liệu lấy sách, tổ công nghệ dạy thí nghiệm an toàn.', result: ['Vụ học sinh chế pháo', 'vụ', '8', '0'] },
  { name: 'Cô Hòa giữ lửa nghề gốm', unit: 'xa-45', field: 'KT', type: 'ca-nhan', began: 1, years: 2, points: 91, problem: 'Nghề gốm chỉ còn một lò.', method: 'Mở lò dạy không lấy tiền chủ nhật, ghép người học với nơi bán.', result: ['Người theo nghề', 'người', '3', '27'], story: ['Lò gốm ngày chủ nhật', 'Chủ nhật nào lò cũng đỏ lửa, ai đến học cũng được.\n\nTừ ba người giữ nghề, nay hai mươi bảy người sống được bằng gốm.'] },
  { name: 'Ông Bảy vá đường', unit: 'xa-46', field: 'VHXH', type: 'ca-nhan', began: 0, years: 1, points: 90, problem: 'Ổ gà trước cổng trường.', method: 'Mỗi chiều một xe cát, tự vá, ghi ngày lên mép đường.', result: ['Ổ gà đã vá', 'chỗ', '', '186'] },
  { name: 'Phố sách phường em', unit: 'xa-2', field: 'VHXH', began: 0, years: 1, points: 84, stays: 'verified', problem: 'Vỉa hè bị lấn buổi tối.', method: 'Tối thứ Bảy vỉa hè thành phố sách, hộ kinh doanh lùi một mét.', result: ['Hộ lùi vỉa hè', 'hộ', '0', '64'] },
  { name: 'Một giờ cho thủ tục', unit: 'stc', field: 'HTCT', tags: ['cchc'], began: 0, years: 1, points: 83, stays: 'selfAssessed', problem: 'Đơn vị đi lại nhiều lần khi quyết toán.', method: 'Hẹn giờ qua điện thoại, một người trả lời trọn việc.', result: ['Lượt đi lại cho một quyết toán', 'lượt', '3,4', '1,2'] },
  { name: 'Phân loại rác ba màu', unit: 'xa-6', field: 'VHXH', tags: ['moi-truong'], began: 0, years: 1, points: 70, stays: 'building', problem: 'Rác đổ chung, bãi đầy.', method: 'Ba thùng ba màu mỗi ngõ, xe thu theo ngày từng màu.', result: ['Hộ phân loại', '%', '4', '52'] },
  { name: 'Tổ công nghệ ngõ phố', unit: 'xa-10', field: 'HTCT', tags: ['chuyen-doi-so'], began: 0, years: 1, points: 70, stays: 'accepted', problem: 'Người dân chưa có tài khoản nộp hồ sơ.', method: 'Mỗi ngõ hai người trẻ, bàn đặt ở quán nước.', result: ['Hộ có tài khoản', '%', '38', '79'] },
  { name: 'Hàng rào xanh ven kênh', unit: 'xa-14', field: 'KT', tags: ['ntm', 'moi-truong'], began: 0, years: 1, points: 70, stays: 'submitted', problem: 'Bờ kênh sạt, rác xuống kênh.', method: 'Mỗi hộ trồng và giữ mười mét hàng rào.', result: ['Hàng rào đã trồng', 'm', '0', '1.200'] },
  { name: 'Quán cơm hai nghìn của thôn', unit: 'xa-16', field: 'VHXH', began: 0, years: 1, points: 70, stays: 'returned', problem: 'Người chạy chợ nhịn trưa.', method: 'Mỗi tuần hai buổi, rau của ruộng thôn.', result: ['Suất cơm', 'suất', '0', '900'] },
  { name: 'Thứ Tư không chờ', unit: 'xa-4', field: 'HTCT', tags: ['cchc'], began: 0, years: 1, points: 70, stays: 'draft', problem: 'Dân chờ lâu ngày cận kỳ nộp.', method: 'Thứ Tư trực ký tại quầy.', result: ['Trả trong ngày', '%', '', ''] },
  { name: 'Đổi phế liệu lấy cây xanh', unit: 'xa-cu-8', then: 'xa-15', field: 'VHXH', tags: ['moi-truong'], began: 3, years: 2, points: 72, stays: 'notRecognised', problem: 'Phế liệu đốt ngoài đồng.', method: 'Mỗi tháng một phiên đổi.', result: ['Phế liệu thu gom', 'tấn', '0', '11,2'] },
  { name: 'Xe đưa trẻ qua đò', unit: 'xa-cu-9', then: 'xa-17', field: 'VHXH', began: 4, years: 2, points: 78, stays: 'stopped', problem: 'Trẻ đi đò không áo phao.', method: 'Xe đưa vòng qua cầu trong mùa nước.', result: ['Trẻ đi xe', 'em', '0', '58'] },
]
