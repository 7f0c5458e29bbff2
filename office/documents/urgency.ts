import { fold } from '@kheo/viet-text'
import { URGENCIES, type UrgencyId } from './intake/fields.ts'

export type { UrgencyId }

/** The kind of urgency that a word names ("HỎA TỐC", "Hoả tốc hẹn giờ"); ordinary for no word; null for a word that names none. */
export function urgencyId(word: string): UrgencyId | null {
  const bare = fold(word).trim().replaceAll(/\s+/gu, '-')
  if (bare === '') return 'thuong'
  return Object.keys(URGENCIES).find((id): id is UrgencyId => id === bare || bare.startsWith(`${id}-`)) ?? null
}
