/** Names of the states and acts of an outgoing document. */
export const STATE_NAMES = {
  'du-thao': { vi: 'đang soạn thảo', en: 'being drafted' },
  'xin-y-kien': { vi: 'đang xin ý kiến', en: 'opinions asked' },
  trinh: { vi: 'đang trình duyệt', en: 'in sign-off' },
  'da-duyet': { vi: 'đã duyệt, chờ ký', en: 'approved, to be signed' },
  'da-ky': { vi: 'đã ký, chờ ban hành', en: 'signed, to be issued' },
  'da-ban-hanh': { vi: 'đã ban hành', en: 'issued' },
  'thu-hoi': { vi: 'đã thu hồi', en: 'recalled' },
  huy: { vi: 'đã hủy dự thảo', en: 'draft dropped' },
} as const

export const ACT_NAMES = {
  soan: { vi: 'Tạo dự thảo', en: 'Begin a draft' },
  luu: { vi: 'Lưu dự thảo', en: 'Save the draft' },
  'xin-y-kien': { vi: 'Xin ý kiến', en: 'Ask for opinions' },
  'gop-y': { vi: 'Góp ý', en: 'Give an opinion' },
  'ket-thuc-y-kien': { vi: 'Kết thúc lấy ý kiến', en: 'Close the opinions' },
  trinh: { vi: 'Trình duyệt', en: 'Submit for sign-off' },
  duyet: { vi: 'Duyệt', en: 'Approve' },
  'tra-lai': { vi: 'Trả lại', en: 'Send back' },
  'rut-lai': { vi: 'Rút lại để sửa', en: 'Withdraw to edit' },
  'bo-duyet': { vi: 'Bỏ duyệt', en: 'Un-approve' },
  'ky-giay': { vi: 'Ghi nhận ký giấy', en: 'Note the signature on paper' },
  'ky-so': { vi: 'Ký số', en: 'Sign digitally' },
  'ban-hanh': { vi: 'Ban hành', en: 'Issue' },
  gui: { vi: 'Gửi', en: 'Send' },
  'thu-hoi': { vi: 'Thu hồi', en: 'Recall' },
  'co-van-ban-sau': { vi: 'Có văn bản đính chính, sửa đổi, thay thế', en: 'Corrected, amended or replaced' },
  'theo-doi': { vi: 'Đưa vào theo dõi', en: 'Put under follow-up' },
  huy: { vi: 'Hủy dự thảo', en: 'Drop the draft' },
} as const
