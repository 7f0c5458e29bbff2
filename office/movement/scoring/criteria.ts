import { z } from 'zod'

/** Points are kept in tenths: acts hold whole numbers only. */
export const TENTH = 10

export const CriteriaSet = z.object({
  id: z.string().min(1),
  /** The document that issued it, as it is cited. */
  source: z.string().min(1),
  validFrom: z.iso.date(),
  items: z.array(z.object({ id: z.string().min(1), name: z.string().min(1), max: z.number().int().positive() })).min(1),
  /** Least verified points for recognition, and to be called typical. */
  recognise: z.number().int().positive(),
  typical: z.number().int().positive(),
})
export type CriteriaSet = z.infer<typeof CriteriaSet>

/**
 * Khéo's own sheet of 100 points (design, no legal claim: no national sheet was found; law/office-work § 1.5). A movement replaces it by
 * its own, from a date on.
 */
export const HOUSE_CRITERIA: CriteriaSet = {
  id: 'kheo-100',
  source: 'mặc định của Khéo',
  validFrom: '2020-01-01',
  items: [
    { id: 'cap-thiet', name: 'Cấp thiết, đúng lĩnh vực', max: 10 },
    { id: 'lanh-dao', name: 'Lãnh đạo, đăng ký, kế hoạch', max: 15 },
    { id: 'sang-tao', name: 'Cách làm sáng tạo', max: 15 },
    { id: 'huy-dong', name: 'Huy động lực lượng, dân đồng tình', max: 15 },
    { id: 'ket-qua', name: 'Kết quả so với mục tiêu (có số liệu)', max: 25 },
    { id: 'ben-vung', name: 'Bền vững, nhân rộng', max: 15 },
    { id: 'truyen-thong', name: 'Truyền thông', max: 5 },
  ],
  recognise: 80,
  typical: 90,
}

/** One criterion scored: tenths of a point, why points were taken off, and what proves the rest. */
export const Score = z.object({
  id: z.string(),
  tenths: z.number().int().nonnegative(),
  note: z.string(),
  evidence: z.string().trim().max(300, 'form/too-long').default(''),
})
export type Score = z.infer<typeof Score>

/** The set in force on a day: the latest of those that have begun; the house's own when the movement has none. */
export function criteriaOn(sets: readonly CriteriaSet[], date: string): CriteriaSet {
  const begun = sets.filter(set => set.validFrom <= date).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  return begun.at(-1) ?? HOUSE_CRITERIA
}

/** All points of a sheet, in points. */
export function fullMarks(set: CriteriaSet): number {
  return set.items.reduce((sum, item) => sum + item.max, 0)
}

/** Sum of scores, in tenths. */
export function totalOf(scores: readonly Score[]): number {
  return scores.reduce((sum, score) => sum + score.tenths, 0)
}

/** Which criterion is wrong: absent, twice, unknown, or above its maximum. Null: the sheet is whole. */
export function sheetFault(
  set: CriteriaSet,
  scores: readonly Score[],
): { id: string; fault: 'missing' | 'twice' | 'unknown' | 'above' } | null {
  for (const item of set.items) {
    const own = scores.filter(score => score.id === item.id)
    const [first] = own
    if (!first) return { id: item.id, fault: 'missing' }
    if (own.length > 1) return { id: item.id, fault: 'twice' }
    if (first.tenths > item.max * TENTH) return { id: item.id, fault: 'above' }
  }
  const unknown = scores.find(score => !set.items.some(item => item.id === score.id))
  return unknown ? { id: unknown.id, fault: 'unknown' } : null
}

/**
 * Why a set cannot be used. `sum`: its points are not `full` in all; `thresholds`: typical lies below recognition, or above all points;
 * `twice`: an id stands twice.
 */
export function setFault(set: CriteriaSet, full: number): 'sum' | 'thresholds' | 'twice' | null {
  if (new Set(set.items.map(item => item.id)).size < set.items.length) return 'twice'
  if (fullMarks(set) !== full) return 'sum'
  return set.recognise <= set.typical && set.typical <= fullMarks(set) ? null : 'thresholds'
}

/** A sheet typed as lines "Tên tiêu chí: điểm tối đa". Null where a line cannot be read; data says which. */
export function readItems(text: string): CriteriaSet['items'] | { readonly line: string } {
  const items: CriteriaSet['items'] = []
  for (const line of text
    .split('\n')
    .map(each => each.trim())
    .filter(each => each !== '')) {
    const match = /^(.+?)\s*[:|;]\s*(\d{1,3})(?:\s*điểm)?$/u.exec(line)
    if (!match?.[1] || Number(match[2]) === 0) return { line }
    items.push({ id: `tc-${items.length + 1}`, name: match[1], max: Number(match[2]) })
  }
  return items.length > 0 ? items : { line: '' }
}
