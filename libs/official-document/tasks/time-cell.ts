import { readingView } from '../gazetteer/reading-view.ts'
import { duesIn, strongest } from './due.ts'
import type { DueContext } from './due-finder.ts'
import type { Due } from './types.ts'

/** "Quý II/2025", "Tháng 8/2025", "Trước 30/6", "Hằng tháng": behind a label or in a cell a time needs no word before it. */
export function timeIn(text: string, context: DueContext): Due | null {
  const { s } = readingView(text.trim().replace(/[.;]$/, ''))
  if (s.length > 60) return null
  const lowered = (/^20\d\d$/.test(s) ? 'năm ' : '') + s.charAt(0).toLowerCase() + s.slice(1)
  for (const opening of ['', 'trong ', 'trước ']) {
    const found = strongest(duesIn(opening + lowered, 0, opening.length + lowered.length, context))
    if (found && found.end - found.start >= lowered.length * 0.6) return found
  }
  return null
}
