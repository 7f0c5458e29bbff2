/** Words of the dialog "Lập phiếu giao việc". */
export const vi = {
  title: 'Lập phiếu giao việc',
  note: 'Việc giao trực tiếp, không qua văn bản đến. Việc từ văn bản thì giao ở trang văn bản để gắn với câu đã giao.',
  inbox: 'Việc của tôi',
  failed: (count: number) => (count > 1 ? `Chưa giao được: còn ${count}\u00A0chỗ cần sửa` : 'Chưa giao được'),
  content: 'Nội dung việc',
  lead: 'Chủ trì',
  leadHint:
    'Gõ tên hoặc tên tắt; nhiều đơn vị cách nhau bằng dấu chấm phẩy. Gõ được cả nhóm như “UBND các xã, phường”. Mỗi đơn vị một ý kiến chỉ đạo.',
  cooperating: 'Phối hợp',
  dueOn: 'Hạn',
  dueHint: 'Ngày cuối cùng còn đúng hạn. Để trống nếu không đặt hạn.',
  repeat: 'Lặp lại',
  repeatHint: 'Hạn ở trên là hạn của kỳ đầu; các kỳ sau theo thứ, ngày ấy.',
  once: 'Không, giao một lần',
  product: 'Sản phẩm',
  assigner: 'Người giao',
  follower: 'Người theo dõi',
  source: 'Nguồn giao',
  urgency: 'Độ khẩn',
  urgencies: { thuong: 'Thường', khan: 'Khẩn', 'thuong-khan': 'Thượng khẩn', 'hoa-toc': 'Hỏa tốc' },
  give: 'Giao việc',
  cancel: 'Không lập nữa',
  given: 'Giao việc',
  bodyUnknown: (name: string) => `không có đơn vị nào tên “${name}”; chọn trong danh sách`,
  groupBecame: (count: number) => `nhóm này nay gồm ${count}\u00A0đơn vị, tên ở dưới; xem lại rồi giao lần nữa`,
  notADate: 'không có ngày này; gõ ngày/tháng/năm, ví dụ 15/12/2026',
  chooseOne: 'chọn một mục',
}

export type DirectivesText = typeof vi
