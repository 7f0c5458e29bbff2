import { useFetcher, useLocation } from 'react-router'
import type { NoticePage } from '../../casework/index.ts'
import { NoticesMenu } from '../../ui/index.ts'

const NEWEST = 10

/** The bell in the top line: the newest notices, fetched from their page when it is opened. */
export function NoticesBell({ count, csrf }: { count: number; csrf: string }) {
  const { load, data } = useFetcher<NoticePage>({ key: 'thong-bao' })
  const { pathname, search } = useLocation()
  return (
    <NoticesMenu
      href="/thong-bao"
      count={count}
      items={data?.lines.slice(0, NEWEST).map(({ matter, ...line }) => ({ ...line, href: matter ? `/viec/${matter}` : null }))}
      onOpen={() => void load('/thong-bao')}
      readAll={{ action: '/thong-bao', hidden: { csrf, ve: `${pathname}${search}` } }}
    />
  )
}
