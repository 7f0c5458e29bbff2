import type { Certainty, PlainDate } from './row.ts'

/** A law or decree that papers of the office stand on, as it is cited; the period in which it is cited so. */
export type LegalAct = {
  readonly about: LegalSubject
  readonly words: string
  readonly validFrom: PlainDate
  /** Last day in force; null while nothing ends it. */
  readonly validUntil: PlainDate | null
  /** How sure number, name and day of issue are. */
  readonly certainty: Certainty
  /** How sure the first and the last day in force are. */
  readonly periodCertainty: Certainty
  readonly checked: string
}

export type LegalSubject = 'local-government' | 'emulation' | 'emulation-details'

const days = 'ngày hiệu lực theo danh mục văn bản đã công bố, chưa đọc lại bản gốc'

export const LEGAL_ACTS: readonly LegalAct[] = [
  {
    about: 'local-government',
    words: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    validFrom: '2025-06-16',
    validUntil: null,
    certainty: 'verified',
    periodCertainty: 'known',
    checked: `số, tên và ngày 16/6/2025 đối chiếu với căn cứ của 38/2025/QĐ-UBND Cần Thơ, 1489/QĐ-UBND Bắc Ninh, 71/2025/QĐ-UBND Hà Nội; ${days}`,
  },
  {
    about: 'emulation',
    words: 'Luật Thi đua, khen thưởng số 06/2022/QH15',
    validFrom: '2024-01-01',
    validUntil: null,
    certainty: 'verified',
    periodCertainty: 'known',
    checked: `số và tên đối chiếu với căn cứ của 86/2025/QĐ-UBND Bắc Ninh, 83/2025/NQ-HĐND và 71/2025/QĐ-UBND Hà Nội (nêu ngày 15/6/2022); ${days}`,
  },
  {
    about: 'emulation-details',
    words: 'Nghị định số 98/2023/NĐ-CP quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    validFrom: '2024-01-01',
    validUntil: '2025-06-30',
    certainty: 'known',
    periodCertainty: 'known',
    checked: `theo danh mục văn bản đã công bố, chưa đọc lại bản gốc; chưa gặp văn bản nào khác dẫn; ${days}`,
  },
  {
    about: 'emulation-details',
    words:
      'Nghị định số 152/2025/NĐ-CP quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    validFrom: '2025-07-01',
    validUntil: null,
    certainty: 'verified',
    periodCertainty: 'known',
    checked: `số và tên đối chiếu với căn cứ của 86/2025/QĐ-UBND Bắc Ninh, 83/2025/NQ-HĐND và 71/2025/QĐ-UBND Hà Nội (nêu ngày 14/6/2025); ${days}`,
  },
]

/** How the acts on some subjects are cited on a day, in the order asked for; a subject without an act in force is left out. */
export function actsInForce(subjects: readonly LegalSubject[], on: PlainDate): string[] {
  return subjects.flatMap(subject =>
    LEGAL_ACTS.filter(
      act => act.about === subject && act.validFrom <= on && (act.validUntil === null || on <= act.validUntil),
    ).map(act => act.words),
  )
}
