import { actAction, actLoader } from '../../../casework/acting/page-data.ts'
import { ActPage } from '../../../casework/pages/parts/forms/act-page.tsx'
import type { PageProps } from '../../../ui/index.ts'
import { peopleView } from '../document/send-view.ts'
import { PeoplePicker } from './people-picker.tsx'
import { useWords } from './use-words.ts'

export { handle, meta } from '../../../casework/pages/parts/forms/act-page.tsx'

export const loader = actLoader('van-ban-den', ['but-phe'], ({ asker, read }) => peopleView(asker, read.matter))
export const action = actAction('van-ban-den', ['but-phe'])

/** A leader's note: text, deadline and handlers in one step. */
export default function Note({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { groups, often } = loaderData.beside
  return (
    <ActPage
      page={loaderData}
      again={actionData}
      controls={{
        handlers: ({ values }) => (
          <>
            <h2>{words.noteHandlers}</h2>
            <PeoplePicker name="handlers" groups={groups} often={often} posts={values} units={[]} />
          </>
        ),
      }}
    />
  )
}
