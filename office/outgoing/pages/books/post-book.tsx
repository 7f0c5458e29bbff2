import type { LoaderFunctionArgs } from 'react-router'
import type { PageHandle, PageProps } from '../../../../ui/index.ts'
import { POST_BOOK } from '../../books/post-book.ts'
import { dayBookData } from './day-book-data.ts'
import { DayBookPage } from '../parts/day-book.tsx'

export const handle: PageHandle = { frame: 'office' }
export const loader = (args: LoaderFunctionArgs) => dayBookData(args, POST_BOOK)
export const meta = ({ loaderData }: { loaderData?: { view: { name: string } } }) => [
  { title: `${loaderData?.view.name ?? ''} – Khéo` },
]

/** Sổ gửi văn bản đi bưu điện: what paper went by post, to whom, in how many envelopes? */
export default function PostBook({ loaderData }: PageProps<typeof loader>) {
  return <DayBookPage data={loaderData} />
}
