import type { ReactNode } from 'react'
import { AppShell } from '../parts/page/app-shell.tsx'
import type { MenuItem } from '../parts/page/rail.tsx'
import type { Acting } from '../parts/page/top-bar.tsx'

const MENU: readonly MenuItem[] = [
  { href: '/viec', label: 'Việc của tôi', count: '23', countOf: 'việc đang mở' },
  { href: '/theo-doi', label: 'Theo dõi', count: '41', countOf: 'việc theo dõi' },
  { href: '/van-ban', label: 'Văn bản', count: '6', countOf: 'văn bản chờ vào sổ' },
  { href: '/lich', label: 'Họp & lịch' },
  { href: '/don-thu', label: 'Đơn thư', count: '3', countOf: 'đơn chờ phân loại' },
  { href: '/mot-cua', label: 'Một cửa' },
  { href: '/phong-trao', label: 'Phong trào' },
  { href: '/bao-cao', label: 'Báo cáo', count: '1', countOf: 'báo cáo chờ soạn' },
  { href: '/quan-tri', label: 'Quản trị', apart: true },
]

const DUONG: Acting = {
  name: 'Phạm Thùy Dương',
  role: 'chuyên viên Phòng Kinh tế',
  href: '/toi',
  onBehalf: { words: 'Lê Quang Vinh đến 30/11', href: '/toi/uy-quyen' },
  posts: {
    action: '/toi/vai',
    options: [
      { value: 'cv', label: 'Chuyên viên Phòng Kinh tế', current: true },
      { value: 'uq', label: 'Thay mặt Lê Quang Vinh', note: 'Trưởng phòng Kinh tế, đến 30/11' },
    ],
  },
}

type ScreenShellProps = {
  current: string
  acting?: Acting
  children: ReactNode
  toast?: ReactNode
}

/** The frame around the sample screens of the gallery. */
export function ScreenShell({ current, acting = DUONG, children, toast }: ScreenShellProps) {
  const item = MENU.find(entry => entry.href === current)
  return (
    <AppShell
      home="/"
      office={['Ủy ban nhân dân', 'tỉnh Trường Yên']}
      menu={MENU.map(entry => ({ ...entry, current: entry === item }))}
      dayOff="Ngày Văn hóa Việt Nam"
      footLinks={[
        { href: '?ngon-ngu=en', label: 'English' },
        { href: '?giao-dien=toi', label: 'Nền tối' },
      ]}
      title={item?.label ?? ''}
      search={{ action: '/tim' }}
      acting={acting}
      notices={{ href: '/thong-bao', count: 4 }}
      toast={toast}
    >
      {children}
    </AppShell>
  )
}
