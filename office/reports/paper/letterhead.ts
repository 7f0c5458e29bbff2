import { z } from 'zod'
import { officeHead } from '../../../casework/people/office-head.ts'
import { rawSetting } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** Setting: how merged reports are headed and addressed. Empty parts come from the office's name. */
export const LETTERHEAD_SETTING = 'report-letterhead'
export const Letterhead = z.object({
  parent: z.string().default(''),
  organ: z.string().default(''),
  /** The Office's name where it stands alone; empty when the organ was typed. */
  fullName: z.string().optional(),
  sign: z.string().default('BC-VPUBND'),
  place: z.string().default(''),
  addressees: z.array(z.string()).default([]),
  recipients: z.array(z.string()).default(['Như trên', 'Lãnh đạo Văn phòng', 'Các đơn vị báo cáo', 'Lưu: VT']),
})
export type Letterhead = z.infer<typeof Letterhead>

/** “Như trên” points at those whom the report is addressed to: without them it points at nobody and stays out. */
export const recipientsOf = ({ addressees, recipients }: Pick<Letterhead, 'addressees' | 'recipients'>): string[] =>
  addressees.length > 0 ? [...recipients] : recipients.filter(each => each.trim() !== 'Như trên')

export async function letterheadOf(db: Reader): Promise<Letterhead> {
  const set = Letterhead.catch(Letterhead.parse({})).parse((await rawSetting(db, LETTERHEAD_SETTING)) ?? {})
  const { parent, organ, fullName, place } = await officeHead(db)
  return {
    ...set,
    parent: set.parent || parent,
    organ: set.organ || organ,
    ...(set.organ ? {} : { fullName }),
    place: set.place || place,
  }
}
