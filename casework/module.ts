import { defineModule } from '../kernel/module.ts'

const EVERYBODY = ['van-thu', 'chuyen-vien', 'truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong', 'lanh-dao-tinh', 'giam-sat']

export const casework = defineModule({
  id: 'casework',
  names: { vi: 'Xử lý công việc', en: 'Casework' },
  rights: [
    { id: 'casework.work', name: { vi: 'Việc của tôi', en: 'My work' }, roles: EVERYBODY },
    { id: 'casework.comment', parent: 'casework.work', name: { vi: 'Ghi chú vào việc xem được', en: 'Comment on visible matters' }, roles: EVERYBODY },
  ],
  menu: [{ href: '/viec', label: { vi: 'Việc của tôi', en: 'My work' }, order: 10, access: { right: 'casework.work' }, countLane: 'receive' }],
  pages: [
    { path: 'viec', file: 'pages/inbox.tsx', access: { right: 'casework.work' } },
    { path: 'viec/nhieu', file: 'pages/bulk.tsx', access: { right: 'casework.work' } },
    { path: 'viec/:id', file: 'pages/matter.tsx', access: { signedIn: true } },
    { path: 'viec/:id/nhap', file: 'pages/autosave.ts', access: { signedIn: true } },
    { path: 'viec/:id/tep/:hash', file: 'pages/file.ts', access: { signedIn: true } },
  ],
})
