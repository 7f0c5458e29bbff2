import { actAction, actLoader } from '../../../../casework/acting/page-data.ts'
import { ActPage } from '../../../../casework/pages/parts/forms/act-page.tsx'
import type { PageProps } from '../../../../ui/index.ts'
import { receiversOf } from '../../document/document-view.ts'
import { insideGroups } from '../../dispatch/send-page.ts'
import { InsideFields } from '../parts/inside-fields.tsx'
import { Receivers } from '../parts/receivers.tsx'
import '../outgoing.css'
import { useWords } from '../use-words.ts'

export { handle, meta } from '../../../../casework/pages/parts/forms/act-page.tsx'

const ACTS = ['gui', 'chuyen-noi-bo']

export const loader = actLoader('van-ban-di', ACTS, async ({ asker, read }) => ({
  recipients: await receiversOf(asker, read.matter),
  groups: await insideGroups(asker, read),
}))
export const action = actAction('van-ban-di', ACTS)

/** Who else gets it? */
export default function SendPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { recipients, groups } = loaderData.beside
  const { fields } = (actionData ?? loaderData.form)?.view ?? { fields: [] }
  return (
    <ActPage
      page={loaderData}
      again={actionData}
      side={<Receivers recipients={recipients} />}
      controls={{
        posts: ({ id, label, values }) => (
          <div id={id} tabIndex={-1}>
            <h2>{label}</h2>
            <p className="quiet">{words.sendInsideNote}</p>
            <InsideFields groups={groups} posts={values} units={fields.find(field => field.name === 'units')?.values ?? []} />
          </div>
        ),
      }}
    />
  )
}
