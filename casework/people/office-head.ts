import { settingOf } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'

/** How papers of the Office are headed (NĐ 30/2020, Phụ lục I, mục II.2): the body above in full, the Office below without repeating it. */
export type OfficeHead = {
  readonly parent: string
  /** "Văn phòng": as it stands under its parent. */
  readonly organ: string
  /** "Văn phòng UBND tỉnh Trường Yên": where it stands alone. */
  readonly fullName: string
  readonly place: string
  /** "tỉnh Trường Yên"; "tỉnh" before the office has been named. */
  readonly province: string
}

/** The one letterhead of the Office, from its name and its province; a function's own setting may replace parts of it. */
export async function officeHead(db: Reader): Promise<OfficeHead> {
  const { name, provinceName } = await settingOf(db, 'office')
  const province = provinceName || 'tỉnh'
  const parent = `Ủy ban nhân dân ${province}`
  const fullName = name || 'Văn phòng'
  return {
    parent,
    organ: organUnder(fullName, province),
    fullName,
    place: provinceName.replace(/^(tỉnh|thành phố) /iu, ''),
    province,
  }
}

const COMMITTEE = '(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)'

/** "Văn phòng UBND tỉnh Trường Yên" under "Ủy ban nhân dân tỉnh Trường Yên" is "Văn phòng"; any other name stays whole. */
export function organUnder(fullName: string, province: string): string {
  const own = fullName.normalize('NFC').trim()
  const tail = new RegExp(` ${COMMITTEE} ${escaped(province)}$`, 'iu')
  const kind = province.split(' ')[0] ?? ''
  return own.replace(tail, '').replace(new RegExp(` ${COMMITTEE} ${escaped(kind)}$`, 'iu'), '') || own
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
