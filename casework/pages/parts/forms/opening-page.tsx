import { PageHead, type PageHandle, type PageProps } from '../../../../ui/index.ts'
import type { openingAction, openingLoader } from '../../../opening/page-data.ts'
import { OpeningForm } from './opening-form.tsx'

export const handle: PageHandle = { frame: 'office' }

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [
  { title: loaderData ? `${loaderData.title} – Khéo` : 'Khéo' },
]

export type OpeningPageProps = PageProps<ReturnType<typeof openingLoader>, ReturnType<typeof openingAction>>

/** What is asked before a matter of this kind begins? */
export function OpeningPage({ loaderData, actionData }: OpeningPageProps) {
  const { list, title } = loaderData
  return (
    <>
      <PageHead crumbs={[list, { label: title }]} title={title} />
      <OpeningForm page={loaderData} again={actionData} />
    </>
  )
}
