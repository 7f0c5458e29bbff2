import type { Named } from '../kernel/module.ts'

/** Holds administration only: such a role opens no matter, approves, signs and issues nothing (HOUSE § 5). */
export const ADMIN_ROLE = 'quan-tri'

/**
 * The roles of a new office; the administrator adds others. Manifests name them by these codes in `Right.roles`. What each may do
 * is given by the rights of the modules.
 */
export const STANDARD_ROLES = {
  'quan-tri': { vi: 'Quản trị hệ thống', en: 'System administrator' },
  'van-thu': { vi: 'Văn thư', en: 'Records clerk' },
  'chuyen-vien': { vi: 'Chuyên viên', en: 'Specialist' },
  'truong-phong': { vi: 'Trưởng phòng', en: 'Head of division' },
  'lanh-dao-co-quan': { vi: 'Lãnh đạo cơ quan', en: 'Head of an agency' },
  'chanh-van-phong': { vi: 'Chánh Văn phòng', en: 'Chief of Office' },
  'lanh-dao-tinh': { vi: 'Lãnh đạo UBND tỉnh', en: 'Leader of the Provincial People’s Committee' },
  'giam-sat': { vi: 'Giám sát', en: 'Supervisor' },
} as const satisfies Readonly<Record<string, Named>>

/** Roles of those who lead: whoever comes in with one holds a leader's position (documents are submitted to him, he gives tasks). */
export const LEADING_ROLES: ReadonlySet<string> = new Set<StandardRole>([
  'truong-phong',
  'lanh-dao-co-quan',
  'chanh-van-phong',
  'lanh-dao-tinh',
])

export type StandardRole = keyof typeof STANDARD_ROLES
