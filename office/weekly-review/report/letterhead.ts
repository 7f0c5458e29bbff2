import { z } from 'zod'
import type { FactQuery } from '../../../casework/index.ts'
import { officeHead } from '../../../casework/people/office-head.ts'
import { rawSetting, storeSetting } from '../../../org/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'

/** Setting: how the weekly report is headed, addressed and signed. Empty parts come from the office's name. */
export const WEEKLY_SETTING = 'weekly-report'

export const Heading = z.object({
  parent: z.string().default(''),
  organ: z.string().default(''),
  /** The Office's name where it stands alone; empty when the organ was typed. */
  fullName: z.string().optional(),
  sign: z.string().default('BC-VPUBND'),
  place: z.string().default(''),
  addressees: z.array(z.string()).default([]),
  recipients: z.array(z.string()).default([]),
  /** How the Chief's position is printed. */
  signerPosition: z.string().default('CHÁNH VĂN PHÒNG'),
})
export type Heading = z.infer<typeof Heading>

/** As the administrator set it, empty parts left empty. */
export async function readHeading(db: Reader): Promise<Heading> {
  return Heading.catch(Heading.parse({})).parse((await rawSetting(db, WEEKLY_SETTING)) ?? {})
}

export async function storeHeading(tx: Tx, heading: Heading, by: Uuid | null): Promise<void> {
  await storeSetting(tx, { key: WEEKLY_SETTING, value: heading, by })
}

/** Parts of the letterhead as the administrator set them, completed from the name of the office and the province. */
export async function headingOf(db: Reader): Promise<Heading> {
  const set = await readHeading(db)
  const { parent, organ, fullName, place, province } = await officeHead(db)
  return {
    ...set,
    parent: set.parent || parent,
    organ: set.organ || organ,
    ...(set.organ ? {} : { fullName }),
    place: set.place || place,
    addressees: set.addressees.length ? set.addressees : [`Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân ${province}`],
    recipients: set.recipients.length
      ? set.recipients
      : ['Như trên', 'Lãnh đạo Văn phòng', 'Các cơ quan có tên trong Phụ lục', 'Lưu: VT'],
  }
}

/** The letterhead of the day, kept by the act that approves a report: the same for every report asked about. */
export const weeklyHeadingFact: FactQuery = async (tx, ids) => {
  const heading = await headingOf(tx)
  return new Map(ids.map(id => [id, heading]))
}
