import { actAction, actLoader } from '../../../casework/acting/page-data.ts'
import { ActPage } from '../../../casework/pages/parts/forms/act-page.tsx'
import { Button, type PageProps } from '../../../ui/index.ts'
import { peopleView } from '../document/send-view.ts'
import { PeoplePicker } from './people-picker.tsx'
import { useWords } from './use-words.ts'

export { handle, meta } from '../../../casework/pages/parts/forms/act-page.tsx'

export const loader = actLoader('van-ban-den', ['chuyen'], ({ asker, read }) => peopleView(asker, read.matter))
export const action = actAction('van-ban-den', ['chuyen'])

/** Who handles it, who is asked, who is told. */
export default function Send({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { fields } = (actionData ?? loaderData.form)?.view ?? { fields: [] }
  return (
    <ActPage
      page={loaderData}
      again={actionData}
      buttons={
        <Button name="y" value="giu-danh-sach" formNoValidate>
          {words.quickKeep}
        </Button>
      }
      controls={{
        posts: ({ label, values }) => (
          <>
            <h2>{label}</h2>
            <PeoplePicker
              name="posts"
              {...loaderData.beside}
              posts={values}
              units={fields.find(field => field.name === 'units')?.values ?? []}
              withUnits
            />
          </>
        ),
      }}
    />
  )
}
