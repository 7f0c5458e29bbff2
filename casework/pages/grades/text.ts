import type { Lang } from '../../../kernel/access.ts'
import { gradesEn } from './text.en.ts'
import { gradesVi, type GradesText } from './text.vi.ts'

/** Words about grades of access. */
export function gradesText(lang: Lang): GradesText {
  return lang === 'en' ? gradesEn : gradesVi
}
