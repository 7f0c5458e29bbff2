import type { Chance } from './random.ts'

// What tasks of a province's office are about, by the kind of body that gets them: verbs × objects × ends, in words of the project's own.

const DEPARTMENT_TASKS: Readonly<Record<string, readonly string[]>> = {
  stc: [
    'Tham mưu phương án điều chuyển vốn của các dự án giải ngân chậm',
    'Báo cáo tình hình thực hiện dự toán thu ngân sách',
    'Rà soát nợ đọng xây dựng cơ bản của các xã mới',
    'Thẩm định nguồn vốn sửa chữa trụ sở',
    'Xây dựng dự toán năm sau của các đơn vị sự nghiệp',
    'Hướng dẫn xử lý tài sản công sau sắp xếp đơn vị hành chính',
  ],
  sxd: [
    'Bàn giao mặt bằng tuyến đường nối cảng Hải Yên',
    'Thẩm định quy hoạch phân khu phía đông',
    'Kiểm tra trật tự xây dựng dọc đê sông Vân',
    'Báo cáo tiến độ nhà ở xã hội',
    'Rà soát biển báo giao thông tại các xã đổi tên',
    'Đề xuất danh mục cầu yếu cần thay thế',
  ],
  snnmt: [
    'Kiểm tra 12 vị trí đê xung yếu trước mùa lũ',
    'Đóng cửa bãi chôn lấp rác quá tải',
    'Rà soát đất công ích của các xã',
    'Quan trắc nước sông Lạc đoạn qua khu công nghiệp',
    'Xử lý phản ánh về mùi từ trại chăn nuôi',
    'Lập phương án phòng cháy rừng mùa khô',
  ],
  snv: [
    'Rà soát biên chế các xã mới thành lập',
    'Trình phương án bố trí cán bộ dôi dư',
    'Kiểm tra kỷ luật hành chính tại các sở',
    'Báo cáo kết quả chấm điểm cải cách hành chính',
    'Tham mưu khen thưởng đợt Quốc khánh',
  ],
  stp: [
    'Rà soát văn bản quy phạm pháp luật hết hiệu lực',
    'Cho ý kiến về dự thảo quyết định phân cấp',
    'Số hóa sổ hộ tịch còn lại',
    'Kiểm tra công tác chứng thực tại cấp xã',
  ],
  sct: [
    'Báo cáo tình hình cung ứng điện mùa nắng nóng',
    'Kiểm tra an toàn hồ chứa thủy điện nhỏ',
    'Rà soát chợ tạm trên địa bàn các phường',
    'Đề xuất thành lập cụm công nghiệp Gia Lạc',
  ],
  skhcn: [
    'Hoàn thiện kết nối liên thông văn bản với các xã',
    'Đánh giá an toàn thông tin hệ thống một cửa',
    'Báo cáo kết quả đề tài về cây dược liệu',
    'Khắc phục lỗi đồng bộ hồ sơ trực tuyến',
  ],
  svhttdl: [
    'Phục vụ lễ kỷ niệm ngày thành lập tỉnh',
    'Kiểm tra tu bổ đình làng Hoa Sơn',
    'Rà soát thiết chế văn hóa thôn sau sáp nhập',
    'Xây dựng kế hoạch quảng bá du lịch',
  ],
  sgddt: [
    'Bố trí giáo viên liên trường cho năm học mới',
    'Báo cáo tình hình thu đầu năm học',
    'Rà soát trường học xuống cấp',
    'Đề án trường bán trú vùng xa',
  ],
  syt: [
    'Sắp xếp trạm y tế sau tổ chức lại cấp xã',
    'Báo cáo phòng chống sốt xuất huyết',
    'Kiểm tra an toàn thực phẩm bếp ăn tập thể',
    'Mua sắm trang thiết bị cho bệnh viện tỉnh',
  ],
  ttt: [
    'Thanh tra việc sử dụng đất công',
    'Đôn đốc thực hiện kết luận thanh tra',
    'Rà soát vụ việc khiếu nại kéo dài',
    'Báo cáo kết quả phòng chống tham nhũng',
  ],
  sdttg: ['Báo cáo thực hiện chính sách dân tộc', 'Rà soát cơ sở tôn giáo đề nghị cấp đất'],
  bqlkcn: [
    'Kiểm tra nước thải của các doanh nghiệp',
    'Báo cáo tình hình lao động tại khu công nghiệp',
    'Tháo gỡ vướng mắc của nhà đầu tư hạ tầng',
  ],
  bqlda: [
    'Báo cáo tiến độ dự án cải tạo trụ sở',
    'Hoàn thành quyết toán dự án đường tỉnh',
    'Tổ chức lại phương án thi công cầu Vân',
  ],
  ttpvhcc: ['Khắc phục hồ sơ trễ hạn lĩnh vực đất đai', 'Mở quầy hỗ trợ người cao tuổi', 'Báo cáo tỷ lệ hồ sơ trực tuyến'],
  vp: [
    'Tham mưu văn bản đôn đốc giải ngân',
    'Tổng hợp ý kiến về dự thảo chương trình công tác',
    'Chuẩn bị nội dung họp giao ban tháng',
    'Kiểm tra việc bố trí nơi tiếp công dân tại các xã',
  ],
}
const COMMUNE_TASKS = [
  'Gửi danh mục trụ sở dôi dư sau sắp xếp',
  'Trả lời kiến nghị của cử tri về nước sạch',
  'Rà soát hộ nghèo, hộ cận nghèo',
  'Giải phóng mặt bằng đoạn qua địa bàn',
  'Kiểm kê đất công ích',
  'Xử lý điểm tập kết rác tự phát',
  'Báo cáo tình hình thu các khoản đóng góp',
  'Cập nhật địa danh, địa chỉ sau đổi tên',
]
const DISTRICT_TASKS = [
  'Bàn giao hồ sơ, tài liệu khi kết thúc hoạt động',
  'Hoàn thành kế hoạch sử dụng đất năm',
  'Báo cáo giải ngân vốn cấp huyện',
  'Giải quyết dứt điểm vụ khiếu nại đất đai',
]
const OLD_TASKS = [
  'Báo cáo kết quả sáu tháng đầu năm',
  'Hoàn thành quyết toán kinh phí',
  'Chuẩn bị bàn giao nhiệm vụ khi hợp nhất',
  'Rà soát chương trình hành động của ngành',
]
const ENDS = [
  '',
  '',
  ', trình Chủ tịch UBND tỉnh',
  ', báo cáo UBND tỉnh',
  ' trên địa bàn tỉnh',
  ', nêu rõ vướng mắc và đề xuất',
  ' theo kết luận giao ban',
  ' quý này',
]

/** A title for a task of a body. */
export function taskTitle(chance: Chance, key: string): string {
  const list =
    DEPARTMENT_TASKS[key] ?? (key.startsWith('xa') ? COMMUNE_TASKS : key.startsWith('huyen') ? DISTRICT_TASKS : OLD_TASKS)
  return chance.pick(list) + chance.pick(ENDS)
}

export const PRODUCTS = ['Báo cáo', 'Công văn', 'Tờ trình', 'Kế hoạch', 'Dự thảo quyết định', 'Danh mục kèm số liệu']
export const PROGRESS = [
  'Đã có văn bản xin ý kiến các đơn vị',
  'Đã tổng hợp số liệu của các xã, còn thiếu 3 xã',
  'Đã khảo sát thực địa, đang lập biên bản',
  'Đã có dự thảo, đang xin ý kiến phối hợp',
  'Đã họp thống nhất phương án',
]
export const OBSTACLES = [
  'Chờ số liệu của các đơn vị phối hợp',
  'Hộ dân chưa thống nhất đơn giá',
  'Chờ ý kiến của bộ',
  'Thiếu bản đồ địa chính sau sáp nhập',
  'Chưa bố trí được kinh phí',
]
export const PROPOSALS = [
  'Gia hạn thêm 10 ngày làm việc',
  'Tổ chức họp riêng với các đơn vị chậm',
  'Giao thêm đơn vị phối hợp',
  'Lãnh đạo tỉnh làm việc trực tiếp',
]
export const RESULTS = [
  'Đã trình dự thảo kèm báo cáo thẩm định',
  'Đã gửi báo cáo đầy đủ phụ lục',
  'Đã hoàn thành, có biên bản kèm theo',
  'Đã ban hành văn bản theo thẩm quyền',
]
export const RETURN_REASONS = ['Nội dung thuộc thẩm quyền của cơ quan khác', 'Nhiệm vụ đã giao cho đơn vị khác từ trước']
export const SOURCE_KINDS = [
  'thong-bao-ket-luan',
  'chi-thi',
  'cong-van',
  'but-phe',
  'ke-hoach',
  'kien-nghi-cu-tri',
  'quyet-dinh',
  'y-kien-truc-tiep',
  'tinh-uy',
  'hdnd',
  'trung-uong',
] as const
export const FIELDS = [
  'Kinh tế',
  'Đầu tư, xây dựng',
  'Nông nghiệp, môi trường',
  'Văn hóa, xã hội',
  'Nội chính',
  'Cải cách hành chính',
]
