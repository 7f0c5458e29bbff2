/** Names of the states and acts of a directive. */
export const STATE_NAMES = {
  assigned: { vi: 'chưa nhận', en: 'not received' },
  working: { vi: 'đang làm', en: 'in progress' },
  submitted: { vi: 'chờ nghiệm thu', en: 'awaiting acceptance' },
  returned: { vi: 'bị trả lại', en: 'returned' },
  paused: { vi: 'tạm dừng', en: 'suspended' },
  accepted: { vi: 'hoàn thành', en: 'done' },
  cancelled: { vi: 'thu hồi', en: 'withdrawn' },
  superseded: { vi: 'thay thế', en: 'superseded' },
} as const

export const ACT_NAMES = {
  giao: { vi: 'Giao việc', en: 'Give' },
  'giao-lai': { vi: 'Giao đơn vị khác', en: 'Reassign' },
  'uy-quyen': { vi: 'Ủy quyền nghiệm thu', en: 'Authorise acceptance' },
  'doi-theo-doi': { vi: 'Đổi người theo dõi', en: 'Change follower' },
  'them-phoi-hop': { vi: 'Thêm đơn vị phối hợp', en: 'Add cooperating body' },
  nhan: { vi: 'Nhận việc', en: 'Receive' },
  'phan-cong': { vi: 'Phân công', en: 'Assign inside' },
  'chia-viec': { vi: 'Chia việc', en: 'Add sub-task' },
  'tien-do': { vi: 'Báo cáo tiến độ', en: 'Report progress' },
  'xin-gia-han': { vi: 'Xin gia hạn', en: 'Ask for extension' },
  'tra-lai': { vi: 'Trả lại', en: 'Return' },
  nop: { vi: 'Nộp kết quả', en: 'Submit result' },
  'phan-xong': { vi: 'Các phần đã xong', en: 'Parts done' },
  'nghiem-thu': { vi: 'Nghiệm thu', en: 'Accept' },
  'tra-ket-qua': { vi: 'Yêu cầu làm lại', en: 'Send back' },
  'gia-han': { vi: 'Gia hạn', en: 'Extend' },
  'tu-choi-gia-han': { vi: 'Không gia hạn', en: 'Refuse extension' },
  'tam-dung': { vi: 'Tạm dừng', en: 'Suspend' },
  'tiep-tuc': { vi: 'Tiếp tục', en: 'Resume' },
  'thu-hoi': { vi: 'Thu hồi', en: 'Withdraw' },
  'thay-the': { vi: 'Thay bằng việc khác', en: 'Supersede' },
  'mo-lai': { vi: 'Mở lại', en: 'Reopen' },
} as const

export const MULTI_STATE_NAMES = {
  running: { vi: 'đang thực hiện', en: 'in progress' },
  done: { vi: 'hoàn thành', en: 'done' },
  cancelled: { vi: 'thu hồi', en: 'withdrawn' },
} as const

export const MULTI_ACT_NAMES = {
  giao: { vi: 'Giao nhiều đơn vị', en: 'Give to several bodies' },
  'them-don-vi': { vi: 'Thêm đơn vị thực hiện', en: 'Add performing body' },
  'con-xong': { vi: 'Một đơn vị đã xong', en: 'One body done' },
  'con-mo-lai': { vi: 'Một đơn vị được mở lại', en: 'One body reopened' },
  'thu-hoi': { vi: 'Thu hồi tất cả', en: 'Withdraw all' },
} as const

export const RECURRING_STATE_NAMES = {
  running: { vi: 'đang lặp lại', en: 'recurring' },
  ended: { vi: 'đã dừng', en: 'ended' },
} as const

export const RECURRING_ACT_NAMES = {
  giao: { vi: 'Giao việc định kỳ', en: 'Give recurring task' },
  'mo-ky': { vi: 'Mở kỳ mới', en: 'Open a period' },
  'doi-ky': { vi: 'Đổi kỳ', en: 'Change the rule' },
  dung: { vi: 'Dừng lặp lại', en: 'End the recurrence' },
} as const
