import type { Named } from '../../kernel/module.ts'

/** Names of the states of the weekly report. */
export const STATE_WORDS: Readonly<Record<string, Named>> = {
  draft: { vi: 'đang soạn', en: 'being drafted' },
  submitted: { vi: 'chờ duyệt', en: 'submitted' },
  reviewed: { vi: 'phòng đã đồng ý, chờ duyệt', en: 'agreed by the division' },
  approved: { vi: 'đã duyệt, chờ ban hành', en: 'approved, to be issued' },
  issued: { vi: 'đã ban hành', en: 'issued' },
  dropped: { vi: 'bỏ', en: 'dropped' },
}
