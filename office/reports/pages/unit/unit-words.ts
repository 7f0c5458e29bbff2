import type { Lang } from '../../../../kernel/access.ts'
import { en as mergeEn } from '../merging/text.merge.en.ts'
import { vi as mergeVi, type MergeText } from '../merging/text.merge.vi.ts'
import { en } from './text.unit.en.ts'
import { vi, type UnitText as OwnText } from './text.unit.vi.ts'

export type UnitText = OwnText & MergeText

const WORDS: Readonly<Record<Lang, UnitText>> = { vi: { ...vi, ...mergeVi }, en: { ...en, ...mergeEn } }

/** Words of requests, units' reports, merging and issue. */
export function unitText(lang: Lang): UnitText {
  return WORDS[lang]
}
