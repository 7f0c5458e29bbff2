import { useUi } from '../../../ui/index.ts'

const vi = {
  head: 'Ký, ban hành, gửi',
  waiting: 'Đang lập văn bản để ký và ban hành. Trang tự hiện khi xong.',
  hidden: 'Văn bản đang chờ ký, ban hành; anh/chị chưa có quyền xem văn bản đó.',
  document: 'Văn bản đi',
  state: 'Tình trạng',
  receivers: 'Đã gửi',
  noReceivers: 'chưa gửi nơi nào',
  states: {
    waiting: 'chờ gửi',
    sent: 'đã gửi',
    received: 'đã tiếp nhận',
    refused: 'từ chối',
    failed: 'gửi lỗi',
    recalled: 'đã thu hồi',
  },
}

const en: typeof vi = {
  head: 'Signature, issue, sending',
  waiting: 'The document to be signed and issued is being made. It appears here by itself.',
  hidden: 'The document waits for its signature and issue; you may not see it.',
  document: 'Outgoing document',
  state: 'State',
  receivers: 'Sent to',
  noReceivers: 'nobody yet',
  states: {
    waiting: 'waiting to be sent',
    sent: 'sent',
    received: 'accepted',
    refused: 'refused',
    failed: 'sending failed',
    recalled: 'recalled',
  },
}

/** Words about the document by which a matter's content leaves. */
export function useLeavingWords(): typeof vi {
  return useUi().lang === 'en' ? en : vi
}
