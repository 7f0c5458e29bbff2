import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { BookPage } from '../../../../records/pages/book-page.tsx'
import type { PageHandle, PageProps } from '../../../../ui/index.ts'
import { bookView } from '../../books/book-view.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, url }: LoaderFunctionArgs) {
  const view = await bookView(await askerOf(context.get(appContext)), url.searchParams)
  if (!view) throw notFound()
  return view
}

export const meta = ({ loaderData }: { loaderData?: { name: string } }) => [{ title: `${loaderData?.name ?? ''} – Khéo` }]

/** Sổ đăng ký văn bản đi, as the decree prints it. */
export default function Book({ loaderData }: PageProps<typeof loader>) {
  return <BookPage view={loaderData} />
}
