/** States of a model in its year (law/office-work § 1.6). */
export const STATE_NAMES = {
  draft: { vi: 'nháp', en: 'draft' },
  confirming: { vi: 'đã nộp, chờ cấp ủy xác nhận', en: 'handed in, awaiting the Party committee' },
  submitted: { vi: 'đã đăng ký, chờ xét danh mục', en: 'registered, awaiting the list' },
  returned: { vi: 'trả lại để bổ sung', en: 'returned for completion' },
  accepted: { vi: 'vào danh mục', en: 'on the list' },
  building: { vi: 'đang xây dựng', en: 'being built' },
  selfAssessed: { vi: 'đã tự chấm, chờ thẩm định', en: 'self-assessed, awaiting verification' },
  verified: { vi: 'đã thẩm định, chờ công nhận', en: 'verified, awaiting recognition' },
  recognised: { vi: 'đã công nhận', en: 'recognised' },
  notRecognised: { vi: 'không công nhận', en: 'not recognised' },
  proposedForReward: { vi: 'đã trình khen', en: 'proposed for reward' },
  rewarded: { vi: 'đã khen thưởng', en: 'rewarded' },
  replicating: { vi: 'đang nhân rộng', en: 'being replicated' },
  closed: { vi: 'đã khép năm', en: 'year closed' },
  stopped: { vi: 'dừng', en: 'stopped' },
  revoked: { vi: 'hủy công nhận', en: 'recognition revoked' },
  copied: { vi: 'trùng mô hình khác', en: 'found to be a copy' },
} as const
export type State = keyof typeof STATE_NAMES

/** What is not on the list yet is read by those who sit at it only. */
export const NOT_LISTED: readonly string[] = ['draft', 'confirming', 'submitted', 'returned']

/** Handed in and not decided: neither recognised nor not, nor stopped. A year with one is not closed. */
export const PENDING: readonly string[] = [
  'confirming',
  'submitted',
  'returned',
  'accepted',
  'building',
  'selfAssessed',
  'verified',
  'proposedForReward',
] satisfies State[]

export const ACT_NAMES = {
  lap: { vi: 'Lập phiếu đăng ký', en: 'Begin a registration' },
  sua: { vi: 'Sửa phiếu đăng ký', en: 'Edit the registration' },
  'hop-don-vi': { vi: 'Ghi kết quả họp của đơn vị', en: 'Record the unit’s own council' },
  'xac-nhan': { vi: 'Cấp ủy xác nhận', en: 'Confirm by the Party committee' },
  'dang-ky': { vi: 'Nộp đăng ký', en: 'Hand in the registration' },
  'vao-danh-muc': { vi: 'Đưa vào danh mục', en: 'Put on the list' },
  'tra-lai': { vi: 'Trả lại để bổ sung', en: 'Return for completion' },
  'trien-khai': { vi: 'Bắt đầu làm', en: 'Begin building' },
  'so-ket': { vi: 'Sơ kết 6 tháng', en: 'Mid-year review' },
  'ghi-ket-qua': { vi: 'Ghi kết quả', en: 'Record a result' },
  'ghi-nguon-luc': { vi: 'Ghi nguồn lực huy động', en: 'Record mobilised resources' },
  'tu-cham': { vi: 'Tự chấm điểm', en: 'Self-assess' },
  'tra-cham': { vi: 'Yêu cầu chấm lại', en: 'Ask for a new assessment' },
  'tham-dinh': { vi: 'Thẩm định', en: 'Verify' },
  'hop-xet': { vi: 'Ghi kết quả họp xét', en: 'Record the council' },
  'cong-nhan': { vi: 'Công nhận', en: 'Recognise' },
  'khong-cong-nhan': { vi: 'Không công nhận', en: 'Do not recognise' },
  'huy-cong-nhan': { vi: 'Hủy công nhận', en: 'Revoke the recognition' },
  'ghi-trung': { vi: 'Kết luận là mô hình trùng', en: 'Conclude that it is a copy' },
  'tra-ky-luat': { vi: 'Tra điều kiện khen thưởng', en: 'Look up the conditions of reward' },
  'de-nghi-khen': { vi: 'Trình khen', en: 'Propose a reward' },
  khen: { vi: 'Ghi quyết định khen thưởng', en: 'Record the reward' },
  'khong-khen': { vi: 'Không khen', en: 'Not rewarded' },
  'nhan-rong': { vi: 'Đưa vào kế hoạch nhân rộng', en: 'Plan the replication' },
  'ghi-noi-lam-theo': { vi: 'Ghi nơi làm theo', en: 'Record a place that follows' },
  'xac-nhan-noi-lam-theo': { vi: 'Xác nhận nơi làm theo', en: 'Confirm a place that follows' },
  'ghi-khac': { vi: 'Ghi là mô hình khác', en: 'Record as a different model' },
  'het-ket-qua': { vi: 'Chuyển sang chưa có kết quả', en: 'Marked as without a result' },
  'co-ket-qua': { vi: 'Có kết quả trở lại', en: 'Has a result again' },
  'them-anh': { vi: 'Thêm ảnh cho trang công khai', en: 'Add a picture for the public page' },
  'bo-anh': { vi: 'Bỏ ảnh khỏi trang công khai', en: 'Remove a picture from the public page' },
  'viet-bai': { vi: 'Viết bài công khai', en: 'Write the public story' },
  'trinh-bai': { vi: 'Trình duyệt bài', en: 'Submit the story' },
  'dang-bai': { vi: 'Duyệt, đăng bài', en: 'Approve and publish' },
  'tra-bai': { vi: 'Trả bài để sửa', en: 'Send the story back' },
  'go-bai': { vi: 'Gỡ bài', en: 'Take the story down' },
  'khep-nam': { vi: 'Khép năm', en: 'Close the year' },
  dung: { vi: 'Dừng mô hình', en: 'Stop the model' },
} as const

export const MOVEMENT_STATE_NAMES = {
  running: { vi: 'đang phát động', en: 'running' },
  ended: { vi: 'đã tổng kết', en: 'summed up' },
} as const

export const MOVEMENT_ACT_NAMES = {
  'phat-dong': { vi: 'Phát động phong trào', en: 'Launch a movement' },
  'giao-co-quan': { vi: 'Giao cơ quan nhận đăng ký', en: 'Name the receiving body' },
  'giao-xac-nhan': { vi: 'Giao cấp ủy xác nhận', en: 'Name the confirming Party committee' },
  'giao-giu-can-cu': { vi: 'Cử người giữ căn cứ kỷ luật', en: 'Name who keeps the grounds' },
  'chot-nam': { vi: 'Chốt số liệu năm', en: 'Close the figures of a year' },
  'mo-nam': { vi: 'Bỏ chốt số liệu năm', en: 'Undo the closing of a year' },
  'doi-tieu-chi': { vi: 'Ban hành bộ tiêu chí', en: 'Issue a criteria set' },
  'dat-chi-tieu': { vi: 'Đặt chỉ tiêu khen thưởng', en: 'Set the reward quota' },
  'ghi-tham-gia': { vi: 'Ghi người tham gia', en: 'Record participation' },
  'ghi-hoat-dong': { vi: 'Ghi hoạt động', en: 'Record an activity' },
  'bo-hoat-dong': { vi: 'Gạch bỏ hoạt động ghi sai', en: 'Strike out an activity' },
  'tong-ket': { vi: 'Tổng kết phong trào', en: 'Sum up the movement' },
} as const
