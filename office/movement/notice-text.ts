import type { Lang } from '../../kernel/access.ts'

const NOTICES: Readonly<Record<string, Readonly<Record<Lang, (title: string) => string>>>> = {
  'movement.registered': { vi: title => `Có mô hình đăng ký: ${title}`, en: title => `A model was registered: ${title}` },
  'movement.listed': {
    vi: title => `Mô hình đã vào danh mục của năm: ${title}`,
    en: title => `The model is on the year’s list: ${title}`,
  },
  'movement.returned': {
    vi: title => `Mô hình được trả lại để bổ sung: ${title}`,
    en: title => `The model was returned for completion: ${title}`,
  },
  'movement.self-assessed': {
    vi: title => `Mô hình đã tự chấm, chờ thẩm định: ${title}`,
    en: title => `A model awaits verification: ${title}`,
  },
  'movement.verified': { vi: title => `Mô hình đã được thẩm định: ${title}`, en: title => `The model was verified: ${title}` },
  'movement.recognised': { vi: title => `Mô hình được công nhận: ${title}`, en: title => `The model was recognised: ${title}` },
  'movement.not-recognised': {
    vi: title => `Mô hình không được công nhận: ${title}`,
    en: title => `The model was not recognised: ${title}`,
  },
  'movement.revoked': { vi: title => `Đã hủy công nhận mô hình: ${title}`, en: title => `The recognition was revoked: ${title}` },
  'movement.found-copy': {
    vi: title => `Mô hình được kết luận là trùng mô hình khác: ${title}`,
    en: title => `The model was found to be a copy: ${title}`,
  },
  'movement.stale': {
    vi: title => `Mô hình lâu không có kết quả, tạm ra khỏi số duy trì: ${title}`,
    en: title => `No result for long; the model is out of those kept up: ${title}`,
  },
  'movement.commitment-reviewed': {
    vi: title => `Có bản tự nhận xét chờ chi bộ nhận xét: ${title}`,
    en: title => `A self-review awaits the cell’s comment: ${title}`,
  },
  'movement.commitment-commented': {
    vi: title => `Chi bộ đã nhận xét: ${title}`,
    en: title => `The cell has commented: ${title}`,
  },
  'movement.stopped': { vi: title => `Mô hình đã dừng: ${title}`, en: title => `A model was stopped: ${title}` },
  'movement.proposed': {
    vi: title => `Mô hình được đề nghị khen: ${title}`,
    en: title => `The model was proposed for a reward: ${title}`,
  },
  'movement.rewarded': { vi: title => `Mô hình được khen thưởng: ${title}`, en: title => `The model was rewarded: ${title}` },
  'movement.not-rewarded': {
    vi: title => `Lần này mô hình chưa được khen: ${title}`,
    en: title => `The model was not rewarded this time: ${title}`,
  },
  'movement.story-sent': { vi: title => `Có bài chờ duyệt đăng: ${title}`, en: title => `A story awaits approval: ${title}` },
  'movement.story-out': {
    vi: title => `Bài đã đăng trên trang công khai: ${title}`,
    en: title => `The story is published: ${title}`,
  },
  'movement.story-back': { vi: title => `Bài được trả lại để sửa: ${title}`, en: title => `The story was sent back: ${title}` },
}

/** A notice of the movement as one sentence; null: not one of its own. */
export function noticedOf(kind: string, title: string, lang: Lang): string | null {
  return NOTICES[kind]?.[lang](title) ?? null
}
