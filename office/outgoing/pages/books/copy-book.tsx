import type { LoaderFunctionArgs } from 'react-router'
import type { PageHandle, PageProps } from '../../../../ui/index.ts'
import { COPY_BOOK } from '../../books/copy-book.ts'
import { dayBookData } from './day-book-data.ts'
import { DayBookPage } from '../parts/day-book.tsx'

export const handle: PageHandle = { frame: 'office' }
export const loader = (args: LoaderFunctionArgs) => dayBookData(args, COPY_BOOK)
export const meta = ({ loaderData }: { loaderData?: { view: { name: string } } }) => [
  { title: `${loaderData?.view.name ?? ''} – Khéo` },
]

/** Sổ sử dụng bản lưu: who took which file copy, with whose permission, and is it back? */
export default function CopyBook({ loaderData }: PageProps<typeof loader>) {
  return <DayBookPage data={loaderData} />
}
