import type { Lang } from '../../../kernel/access.ts'
import { en } from './text.unit.en.ts'
import { vi, type UnitText } from './text.unit.vi.ts'

export type { UnitText } from './text.unit.vi.ts'

/** Words of requests and units' reports. */
export function unitText(lang: Lang): UnitText {
  return lang === 'en' ? en : vi
}
