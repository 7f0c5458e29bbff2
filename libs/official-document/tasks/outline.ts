/** Depth of a paragraph by its mark: Phần 1, I. 2, 1. 3, 1.1. 4, a) 5, - 6, + 7; 8 for plain text. */
export function depthOf(paragraph: string): number {
  const p = paragraph.trimStart()
  if (/^(?:Phần|Chương|PHẦN|CHƯƠNG)\s/u.test(p)) return 1
  if (/^(?:[IVXL]{1,5}[.\-)]\s|Điều\s+\d+)/u.test(p)) return 2
  const numbers = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s/.exec(p)
  if (numbers?.[1]) return 3 + (numbers[1].split('.').length - 1) * 0.5
  if (/^[a-zđ]\d?[.)]\s/u.test(p)) return 5
  if (/^[-–•●▪*]/.test(p)) return 6
  return /^\+/.test(p) ? 7 : 8
}

const PLAN =
  /phương hướng|nhiệm vụ(?:,| và)? (?:và )?(?:giải pháp|trọng tâm|chủ yếu|thời gian tới|trong thời gian tới|năm|quý|tháng|6 tháng)|nhiệm vụ, giải pháp|giải pháp (?:trọng tâm|thời gian tới)|thời gian tới|công tác trọng tâm|kế hoạch (?:tháng|quý|năm|thời gian)|chương trình công tác/u
/** "V. PHƯƠNG HƯỚNG, NHIỆM VỤ TRONG THỜI GIAN TỚI": the part of a report that plans. */
export const isPlanHeading = (paragraph: string): boolean => paragraph.length < 160 && PLAN.test(paragraph.toLowerCase())

/** A heading or an opening of a list: short without a closing full stop, or ending with a colon. */
export const opensList = (paragraph: string): boolean => {
  const p = paragraph.trim()
  return p.endsWith(':') || (p.length < 120 && !/[.;]$/.test(p) && depthOf(p) < 6)
}

export const endsBody = (paragraph: string): boolean => /^\s*(?:Nơi nhận|NƠI NHẬN)/u.test(paragraph)
