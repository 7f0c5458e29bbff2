/** Names of the states and acts of an incoming document. */
export const STATE_NAMES = {
  registered: { vi: 'đã vào sổ', en: 'registered' },
  forwarded: { vi: 'đã chuyển', en: 'forwarded' },
  returned: { vi: 'bị gửi trả', en: 'sent back' },
  assigned: { vi: 'đã giao việc', en: 'tasks given' },
  closed: { vi: 'đã kết thúc', en: 'closed' },
  cancelled: { vi: 'đã hủy số', en: 'number cancelled' },
} as const

export const ACT_NAMES = {
  'vao-so': { vi: 'Vào sổ', en: 'Register' },
  'sua-dang-ky': { vi: 'Sửa đăng ký', en: 'Correct the entry' },
  'but-phe': { vi: 'Bút phê', en: "Leader's note" },
  chuyen: { vi: 'Chuyển', en: 'Forward' },
  'thu-hoi': { vi: 'Thu hồi nơi chưa đọc', en: 'Recall from who has not read' },
  'tra-lai': { vi: 'Gửi trả vì chuyển nhầm', en: 'Send back as misdirected' },
  'nhan-tep-moi': { vi: 'Nhận tệp cập nhật của bên gửi', en: 'Newer files of the sender taken over' },
  'chuyen-tiep': { vi: 'Chuyển tiếp ra ngoài cơ quan', en: 'Pass on to others' },
  'tra-loi-ben-gui': { vi: 'Trả lời bên gửi', en: 'The sender was answered' },
  'ben-gui-bao': { vi: 'Bên gửi báo về văn bản', en: 'The sender spoke of the document' },
  'gan-ban-trung': { vi: 'Gắn bản đến trùng', en: 'Another copy attached' },
  'nhan-ban-giay': { vi: 'Đã nhận bản giấy', en: 'Paper copy received' },
  'danh-dau-viec': { vi: 'Đánh dấu việc đề xuất', en: 'Mark proposed tasks' },
  'giao-viec': { vi: 'Giao việc từ văn bản', en: 'Give tasks from it' },
  'khong-giao': { vi: 'Để biết, không giao việc', en: 'For information, no task' },
  'ket-thuc': { vi: 'Kết thúc, lưu hồ sơ', en: 'Close and file' },
  'mo-lai': { vi: 'Mở lại', en: 'Reopen' },
  'huy-so': { vi: 'Hủy số đến', en: 'Cancel the number' },
} as const
