/** Words of the frame, the start page, refusals and the command line. */
export const vi = {
  product: 'Khéo',
  tagline: 'Hệ thống làm việc số của Văn phòng Ủy ban nhân dân tỉnh',
  signIn: 'Đăng nhập',
  stepIn: 'Vào bằng một vai trong tỉnh mẫu',
  toWork: 'Đến việc của tôi',
  toStart: 'Về trang đầu',
  tryAgain: 'Gửi lại',
  keptAnswers: 'Những gì anh/chị đã nhập vẫn còn dưới đây. Gửi lại khi hệ thống đã hoạt động.',
  chooseFilesAgain: 'Tệp phải chọn lại:',
  requestCode: (data: { id: string }) => `Mã yêu cầu: ${data.id}`,
  language: 'Ngôn ngữ',
  theme: 'Giao diện',
  themeSystem: 'Theo máy',
  themeLight: 'Sáng',
  themeDark: 'Tối',
  apply: 'Áp dụng',
  'refusal.app/not-found.title': 'Không tìm thấy trang này',
  'refusal.app/not-found.what':
    'Địa chỉ sai, hoặc anh/chị không thuộc phạm vi được xem. Kiểm tra lại địa chỉ hoặc quay về trang đầu.',
  'refusal.app/forbidden.title': 'Anh/chị không có quyền dùng trang này',
  'refusal.app/forbidden.what': 'Nếu công việc cần đến, đề nghị người quản trị của cơ quan giao quyền.',
  'refusal.app/sign-in-needed.title': 'Cần đăng nhập',
  'refusal.app/sign-in-needed.what': 'Phiên làm việc chưa có hoặc đã hết. Đăng nhập rồi làm tiếp.',
  'refusal.app/foreign-form.title': 'Không nhận biểu mẫu này',
  'refusal.app/foreign-form.what': 'Biểu mẫu được gửi từ trang khác hoặc đã quá cũ. Mở lại trang rồi gửi lần nữa.',
  'refusal.app/too-large.title': 'Nội dung gửi lên quá lớn',
  'refusal.app/too-large.what': 'Mỗi lần gửi nhận tối đa 60 MB. Chia nhỏ hoặc nén tệp rồi gửi lại.',
  'refusal.app/unavailable.title': 'Hệ thống tạm thời chưa phục vụ được',
  'refusal.app/unavailable.what': 'Cơ sở dữ liệu chưa trả lời. Hệ thống tự làm việc lại khi kết nối được; thử lại sau ít giây.',
  'refusal.app/failed.title': 'Có lỗi trong hệ thống',
  'refusal.app/failed.what': 'Việc vừa rồi chưa được ghi. Thử lại; nếu vẫn lỗi, báo người quản trị kèm mã yêu cầu.',
  'refusal.app/bad-request.title': 'Yêu cầu không hợp lệ',
  'refusal.app/bad-request.what': 'Hệ thống không hiểu nội dung gửi lên. Mở lại trang rồi thử lần nữa.',
}

/** The same keys, the same arguments. */
export type AppText = { [K in keyof typeof vi]: (typeof vi)[K] }
