import { defineModule } from '../../kernel/module.ts'

/** The desk of a leader: decide from top to bottom. */
export const leaderDeskModule = defineModule({
  id: 'office/leader-desk',
  names: { vi: 'Bàn làm việc', en: 'Desk' },
  rights: [
    { id: 'desk.lead', name: { vi: 'Bàn làm việc lãnh đạo', en: "Leader's desk" }, roles: ['chanh-van-phong', 'lanh-dao-tinh'] },
  ],
  menu: [
    {
      href: '/ban-lam-viec',
      label: { vi: 'Bàn làm việc', en: 'Desk' },
      order: 5,
      access: { right: 'desk.lead' },
      countLane: 'decide',
    },
  ],
  pages: [{ path: 'ban-lam-viec', file: 'pages/desk.tsx', access: { right: 'desk.lead' } }],
})
