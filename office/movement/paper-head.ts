import type { OfficialDocument } from '@kheo/official-document/write'
import type { PlainDate } from '../../kernel/clock.ts'
import { settingOf } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'

type Head = Pick<OfficialDocument, 'organ' | 'place' | 'addressees' | 'legalBases' | 'recipients'>

/** Letterhead of the office for papers of the movement. */
export async function paperHead(db: Reader): Promise<Head> {
  const { name, provinceName } = await settingOf(db, 'office')
  const province = provinceName || 'tỉnh'
  return {
    organ: { parent: `Ủy ban nhân dân ${province}`, name: name || 'Văn phòng' },
    place: provinceName.replace(/^([Tt]ỉnh|[Tt]hành phố) /u, ''),
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
