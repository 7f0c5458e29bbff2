import { LEAVING_NAMES, SENT_NAMES } from '../../casework/issuing/leaving.ts'
export const UNIT_STATES = {
  'not-opened': { vi: 'chưa mở', en: 'not opened' },
  drafting: { vi: 'đang viết', en: 'being written' },
  submitted: { vi: 'đã nộp', en: 'submitted' },
  returned: { vi: 'trả lại', en: 'sent back' },
  accepted: { vi: 'đã nhận', en: 'accepted' },
  exempted: { vi: 'được miễn', en: 'exempted' },
  withdrawn: { vi: 'thôi yêu cầu', en: 'withdrawn' },
} as const

export const UNIT_ACTS = {
  giao: { vi: 'Yêu cầu báo cáo', en: 'Ask for a report' },
  'phan-cong': { vi: 'Phân công người viết', en: 'Assign the writer' },
  'moi-viet': { vi: 'Thêm người cùng viết', en: 'Add a writer' },
  viet: { vi: 'Viết mục', en: 'Write a section' },
  'nhap-bang': { vi: 'Nhập phụ lục', en: 'Fill an annex' },
  'dinh-kem': { vi: 'Đính kèm minh chứng', en: 'Attach evidence' },
  'rut-minh-chung': { vi: 'Rút minh chứng', en: 'Withdraw evidence' },
  'giu-phat-hien': { vi: 'Giữ nguyên, nêu lý do', en: 'Keep, with a reason' },
  nop: { vi: 'Nộp báo cáo', en: 'Submit the report' },
  'rut-lai': { vi: 'Rút lại để sửa', en: 'Take back' },
  'nhan-xet': { vi: 'Nhận xét mục', en: 'Comment on a section' },
  'da-sua': { vi: 'Báo đã sửa theo nhận xét', en: 'Say that a comment is mended' },
  'khep-nhan-xet': { vi: 'Khép nhận xét', en: 'Close a comment' },
  'nhan-muc': { vi: 'Nhận mục', en: 'Accept a section' },
  'mo-muc': { vi: 'Mở lại mục đã nhận', en: 'Open an accepted section' },
  tra: { vi: 'Trả lại để sửa', en: 'Send back' },
  'chap-nhan': { vi: 'Nhận báo cáo', en: 'Accept' },
  'mo-lai': { vi: 'Mở lại để đính chính', en: 'Reopen for a correction' },
  mien: { vi: 'Miễn báo cáo', en: 'Exempt' },
  'doi-han': { vi: 'Đổi hạn nộp', en: 'Change the deadline' },
  'thoi-yeu-cau': { vi: 'Thôi yêu cầu', en: 'Withdraw the request' },
} as const

export const REQUEST_STATES = {
  collecting: { vi: 'đang thu', en: 'collecting' },
  frozen: { vi: 'đã chốt', en: 'frozen' },
  reviewed: { vi: 'phòng đã duyệt', en: 'approved by the division' },
  approved: { vi: 'đã duyệt', en: 'approved' },
  issued: { vi: 'đã ban hành, chờ gửi', en: 'issued, to be sent' },
  sent: { vi: 'đã gửi', en: 'sent' },
  cancelled: { vi: 'đã hủy', en: 'cancelled' },
} as const

export const REQUEST_ACTS = {
  mo: { vi: 'Mở yêu cầu báo cáo', en: 'Open a report request' },
  'them-don-vi': { vi: 'Thêm đơn vị', en: 'Add a body' },
  'doi-han': { vi: 'Đổi hạn nộp', en: 'Change the deadline' },
  'soan-muc': { vi: 'Soạn mục', en: 'Write a section' },
  chot: { vi: 'Chốt số liệu', en: 'Freeze' },
  'bo-chot': { vi: 'Bỏ bản chốt', en: 'Drop the frozen copy' },
  'giu-phat-hien': { vi: 'Giữ nguyên, nêu lý do', en: 'Keep, with a reason' },
  'chon-dien-hinh': { vi: 'Chọn mô hình tiêu biểu', en: 'Choose typical models' },
  'giao-khac-phuc': { vi: 'Giao việc khắc phục hạn chế', en: 'Give a task for a limitation' },
  'duyet-phong': { vi: 'Phòng duyệt, trình Chánh Văn phòng', en: 'Division approves' },
  duyet: { vi: 'Duyệt báo cáo', en: 'Approve the report' },
  'tra-ve': { vi: 'Trả về để sửa', en: 'Back to draft' },
  ...LEAVING_NAMES,
  ...SENT_NAMES,
  'ghi-gui': { vi: 'Ghi đã gửi', en: 'Record the sending' },
  'lap-phien-ban': { vi: 'Đính chính bằng phiên bản mới', en: 'Correct by a new version' },
  huy: { vi: 'Hủy yêu cầu', en: 'Cancel the request' },
} as const
