import type { Lang } from '../kernel/access.ts'
import { gradesEn } from './text.grades.en.ts'
import { gradesVi, type GradesText } from './text.grades.vi.ts'

/** Words about grades of access. */
export function gradesText(lang: Lang): GradesText {
  return lang === 'en' ? gradesEn : gradesVi
}
