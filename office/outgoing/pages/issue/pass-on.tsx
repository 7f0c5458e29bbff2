import { actAction, actLoader } from '../../../../casework/acting/page-data.ts'
import { ActPage } from '../../../../casework/pages/parts/forms/act-page.tsx'
import type { PageProps } from '../../../../ui/index.ts'
import { dispatchViews } from '../../document/document-view.ts'
import { Receivers } from '../parts/receivers.tsx'
import '../outgoing.css'

export { handle, meta } from '../../../../casework/pages/parts/forms/act-page.tsx'

export const loader = actLoader('van-ban-den', ['chuyen-tiep'], ({ asker, read }) => dispatchViews(asker, read.matter.id))
export const action = actAction('van-ban-den', ['chuyen-tiep'])

/** To whom does this document go on? */
export default function PassOnPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  return <ActPage page={loaderData} again={actionData} side={<Receivers recipients={loaderData.beside} />} />
}
