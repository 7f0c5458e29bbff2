import type { Named } from '../../../kernel/module.ts'

/** Levels of sign-off in their order: the head of the drafting division, the check of form by the Office, the leader (NĐ 30/2020/NĐ-CP, Điều 10–13). */
export const LEVELS = {
  'truong-phong': { vi: 'Trưởng phòng duyệt nội dung', en: 'Head of division: content' },
  'the-thuc': { vi: 'Văn phòng kiểm tra thể thức', en: 'Office: form and technique' },
  'lanh-dao': { vi: 'Lãnh đạo duyệt', en: 'Leader: approval' },
} as const satisfies Readonly<Record<string, Named>>
export type Level = keyof typeof LEVELS
export const LEVEL_IDS = Object.keys(LEVELS) as readonly Level[]

/** Where a document can be sent back to: the drafter, or an earlier level. */
export const DRAFTING = 'soan-thao'
export const BACK_TO = {
  [DRAFTING]: { vi: 'Người soạn thảo', en: 'The drafter' },
  'truong-phong': { vi: 'Trưởng phòng', en: 'Head of division' },
  'the-thuc': { vi: 'Kiểm tra thể thức', en: 'Check of form' },
} as const satisfies Readonly<Record<string, Named>>

/** The party that decides at a level. */
export const levelRole = (level: string): string => `cap:${level}`

/** The level after this one among those chosen; null after the last. */
export function nextLevel(chosen: readonly string[], now: string | null): Level | null {
  const from = now === null ? 0 : LEVEL_IDS.indexOf(now as Level) + 1
  return LEVEL_IDS.slice(from).find(level => chosen.includes(level)) ?? null
}

/** Does one level come before another? The drafter comes before all. */
export function isEarlier(to: string, than: string): boolean {
  return to === DRAFTING || LEVEL_IDS.indexOf(to as Level) < LEVEL_IDS.indexOf(than as Level)
}
