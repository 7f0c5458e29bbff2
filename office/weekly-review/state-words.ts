import type { Named } from '../../kernel/module.ts'

/** Names of the states of the weekly report. */
export const STATE_WORDS: Readonly<Record<string, Named>> = {
  draft: { vi: 'đang soạn', en: 'being drafted' },
  approved: { vi: 'đã duyệt', en: 'approved' },
  issued: { vi: 'đã ban hành', en: 'issued' },
  dropped: { vi: 'bỏ', en: 'dropped' },
}
