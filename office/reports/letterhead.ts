import { z } from 'zod'
import { rawSetting, settingOf } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'

/** Setting: how merged reports are headed and addressed. Empty parts come from the office's name. */
export const LETTERHEAD_SETTING = 'report-letterhead'
export const Letterhead = z.object({
  parent: z.string().default(''),
  organ: z.string().default(''),
  sign: z.string().default('BC-VPUBND'),
  place: z.string().default(''),
  addressees: z.array(z.string()).default([]),
  recipients: z.array(z.string()).default(['Như trên', 'Lãnh đạo Văn phòng', 'Các đơn vị báo cáo', 'Lưu: VT']),
})
export type Letterhead = z.infer<typeof Letterhead>

export async function letterheadOf(db: Reader): Promise<Letterhead> {
  const set = Letterhead.catch(Letterhead.parse({})).parse((await rawSetting(db, LETTERHEAD_SETTING)) ?? {})
  const { name, provinceName } = await settingOf(db, 'office')
  return {
    ...set,
    parent: set.parent || `Ủy ban nhân dân ${provinceName || 'tỉnh'}`,
    organ: set.organ || name || 'Văn phòng',
    place: set.place || provinceName.replace(/^(tỉnh|thành phố) /u, ''),
  }
}
