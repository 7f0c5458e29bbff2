import type { PageHandle, PageProps } from '../../ui/index.ts'
import { listAction, listPage } from '../lists/page.ts'
import { ListPage } from './parts/list-page.tsx'

export const handle: PageHandle = { frame: 'office' }
export const loader = listPage
export const action = listAction

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: `${loaderData?.title ?? ''} – Khéo` }]

/** Every list that is declared as data. */
export default function List({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  return <ListPage data={loaderData} sent={actionData} />
}
