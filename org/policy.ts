import type { Right } from '../kernel/module.ts'

/**
 * Rights of this room. Those named `admin.…` administer and nothing else (HOUSE § 5). Who holds what role is edited by the office;
 * which role holds a right from the first day stands here.
 */
export const orgRights = [
  { id: 'admin', name: { vi: 'Quản trị', en: 'Administration' }, roles: ['quan-tri'] },
  { id: 'admin.bodies', parent: 'admin', name: { vi: 'Cơ quan, đơn vị', en: 'Bodies and divisions' }, roles: ['quan-tri'] },
  {
    id: 'admin.people',
    parent: 'admin',
    name: { vi: 'Người, vị trí, tài khoản', en: 'People, posts, accounts' },
    roles: ['quan-tri'],
  },
  { id: 'admin.roles', parent: 'admin', name: { vi: 'Vai trò và quyền', en: 'Roles and rights' }, roles: ['quan-tri'] },
  { id: 'admin.ceilings', parent: 'admin', name: { vi: 'Trần quyền của đơn vị', en: 'Ceilings of bodies' }, roles: ['quan-tri'] },
  { id: 'admin.grades', parent: 'admin', name: { vi: 'Mức tiếp cận của đơn vị', en: 'Grades of access' }, roles: ['quan-tri'] },
  { id: 'admin.calendar', parent: 'admin', name: { vi: 'Lịch làm việc', en: 'Working calendar' }, roles: ['quan-tri'] },
  { id: 'admin.rules', parent: 'admin', name: { vi: 'Thời hạn và quy tắc', en: 'Time limits and rules' }, roles: ['quan-tri'] },
  { id: 'admin.settings', parent: 'admin', name: { vi: 'Thiết lập chung', en: 'Settings' }, roles: ['quan-tri'] },
  { id: 'admin.log', parent: 'admin', name: { vi: 'Nhật ký quản trị', en: 'Administration log' }, roles: ['quan-tri'] },
  {
    id: 'delegation.give',
    name: { vi: 'Ủy quyền vị trí của mình', en: 'Delegate one’s own post' },
    roles: ['truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong', 'lanh-dao-tinh', 'chuyen-vien', 'van-thu'],
  },
  {
    id: 'province.see',
    name: { vi: 'Xem việc toàn tỉnh', en: 'See the matters of the whole province' },
    roles: ['chanh-van-phong', 'lanh-dao-tinh'],
  },
] as const satisfies readonly Right[]
