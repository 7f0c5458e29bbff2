import type { MatterState } from '../../kernel/matter.ts'

/** Everything that was written into the parts of a report. */
export function writtenTexts({ fields }: Pick<MatterState, 'fields'>): string[] {
  return Object.entries(fields).flatMap(([name, part]) => {
    if (!name.startsWith('muc.') || typeof part !== 'object' || part === null || !('text' in part)) return []
    return typeof part.text === 'string' ? [part.text] : []
  })
}
