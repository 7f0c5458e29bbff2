import { defineModule } from '../kernel/module.ts'

const EVERYBODY = ['van-thu', 'chuyen-vien', 'truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong', 'lanh-dao-tinh', 'giam-sat']
const HANDLERS = ['chuyen-vien', 'truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong', 'lanh-dao-tinh']

export const casework = defineModule({
  id: 'casework',
  names: { vi: 'Xử lý công việc', en: 'Casework' },
  rights: [
    { id: 'casework.work', name: { vi: 'Việc của tôi', en: 'My work' }, roles: EVERYBODY },
    {
      id: 'casework.comment',
      parent: 'casework.work',
      name: { vi: 'Ghi chú vào việc xem được', en: 'Comment on visible matters' },
      roles: EVERYBODY,
    },
    {
      id: 'casework.announce',
      parent: 'casework.work',
      name: { vi: 'Gửi thông báo cho cả đơn vị', en: 'Write to a whole division' },
      roles: ['truong-phong', 'lanh-dao-co-quan', 'chanh-van-phong', 'lanh-dao-tinh'],
    },
    {
      id: 'part.perform',
      parent: 'casework.work',
      name: { vi: 'Thực hiện phần việc được giao', en: 'Perform a given part' },
      roles: HANDLERS,
    },
    { id: 'part.distribute', parent: 'casework.work', name: { vi: 'Phân công phần việc', en: 'Assign a part' }, roles: HANDLERS },
    {
      id: 'part.waive',
      parent: 'casework.work',
      name: { vi: 'Miễn, rút hạn, yêu cầu làm lại phần việc', en: 'Waive, shorten or reopen a part' },
      roles: HANDLERS,
    },
  ],
  menu: [
    {
      href: '/viec',
      label: { vi: 'Việc của tôi', en: 'My work' },
      order: 10,
      access: { right: 'casework.work' },
      countLane: 'own',
    },
    {
      href: '/viec/gui-thu-loi',
      label: { vi: 'Thư chưa gửi được', en: 'Undelivered mail' },
      order: 97,
      access: { right: 'admin.settings' },
    },
  ],
  pages: [
    { path: 'viec', file: 'pages/inbox.tsx', access: { right: 'casework.work' } },
    { path: 'viec/xuat', file: 'pages/export.ts', access: { right: 'casework.work' } },
    { path: 'viec/bo-loc', file: 'pages/filters.tsx', access: { right: 'casework.work' } },
    { path: 'viec/gan-sao', file: 'pages/starred.tsx', access: { right: 'casework.work' } },
    { path: 'viec/tiep-theo', file: 'pages/next.ts', access: { right: 'casework.work' } },
    { path: 'viec/nhieu', file: 'pages/bulk.tsx', access: { right: 'casework.work' } },
    { path: 'tim', file: 'pages/search.tsx', access: { right: 'casework.work' } },
    { path: 'tim/goi-y', file: 'pages/suggest.ts', access: { right: 'casework.work' } },
    { path: 'viec/theo-muc', file: 'pages/summaries.tsx', access: { right: 'casework.work' } },
    { path: 'quan-tri/muc-tiep-can', file: 'pages/admin-grades.tsx', access: { right: 'admin.grades' } },
    { path: 'viec/gui-thu-loi', file: 'pages/outbox-failures.tsx', access: { right: 'admin.settings' } },
    { path: 'thong-bao', file: 'pages/notices.tsx', access: { signedIn: true } },
    { path: 'thong-bao/chua-doc', file: 'pages/unread.ts', access: { signedIn: true } },
    { path: 'thong-bao/gui', file: 'pages/announce.tsx', access: { right: 'casework.announce' } },
    { path: 'mo/:process', file: 'pages/opening.tsx', access: { signedIn: true } },
    { path: 'mo/:process/nhap', file: 'pages/opening-autosave.ts', access: { signedIn: true } },
    { path: 'viec/:id', file: 'pages/matter.tsx', access: { signedIn: true } },
    { path: 'viec/:id/nhap', file: 'pages/autosave.ts', access: { signedIn: true } },
    { path: 'viec/:id/thay-doi', file: 'pages/meanwhile.ts', access: { signedIn: true } },
    { path: 'viec/:id/tep/:hash', file: 'pages/file.ts', access: { signedIn: true } },
  ],
  api: async () => {
    const { routes } = await import('./api/api.ts')
    return { routes }
  },
  processes: async () => {
    const [{ phanViec }, { phanViecLook }, facts] = await Promise.all([
      import('./phan-viec.ts'),
      import('./phan-viec-look.ts'),
      import('./facts/facts.ts'),
    ])
    return { processes: [phanViec], looks: [phanViecLook], facts: { openChildren: facts.openChildren, evidence: facts.evidence } }
  },
  jobs: async () => (await import('./jobs.ts')).caseworkJobs,
})
