import type { OfficialDocument } from '@kheo/official-document/write'
import { officeHead } from '../../casework/office-head.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Reader } from '../../platform/database/open.ts'

type Head = Pick<OfficialDocument, 'organ' | 'place' | 'addressees' | 'legalBases' | 'recipients'>

/** Letterhead of the office for papers of the movement. */
export async function paperHead(db: Reader): Promise<Head> {
  const { parent, organ, fullName, place } = await officeHead(db)
  return {
    organ: { parent, name: organ, fullName },
    place,
    addressees: [],
    legalBases: [],
    recipients: ['Như trên', 'Lưu: VT'],
  }
}

/** A number and sign as one typed it: "418-QĐ/BCĐ" is number 418 and sign "QĐ/BCĐ"; anything else stays whole as the sign. */
export function partsOfNumber(designation: string): { readonly number: string | null; readonly sign: string } {
  const match = /^(\d+)\s*[-/]\s*(.+)$/u.exec(designation.trim())
  return match?.[1] && match[2] ? { number: match[1], sign: match[2] } : { number: null, sign: designation }
}

/** Day of a paper; a month leaves the day blank. */
export const paperDay = (day: PlainDate | null, today: PlainDate): string => day ?? today.slice(0, 7)
