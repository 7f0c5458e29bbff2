import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, type Asker } from '../../../casework/asker.ts'
import { newId } from '../../../kernel/ids.ts'
import { appContext } from '../../../platform/http/context.ts'
import { PageHead, type PageProps } from '../../../ui/index.ts'
import { LAUNCH_FIELDS } from '../movement-look.ts'
import { openingView, postOpening, type OpeningForm as Opening } from '../opening-form.ts'
import { launchMovement } from '../service.ts'
import { NewMovement } from '../terms.ts'
import { movementText } from '../text.ts'
import { OpeningForm } from './model-form.tsx'
import { useWords } from './use-words.ts'

function formOf({ viewer, world }: Asker): Opening {
  return {
    process: 'phong-trao',
    act: 'phat-dong',
    form: { fields: LAUNCH_FIELDS, note: { vi: movementText('vi').launchNote, en: movementText('en').launchNote } },
    input: NewMovement,
    open: (tx, input) => launchMovement(tx, world, viewer, input),
  }
}

export async function loader({ context }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return { lang: asker.lang, csrf: asker.app.csrf, key: newId(), view: await openingView(asker, formOf(asker), null) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const posted = await postOpening(asker, formOf(asker), await request.formData())
  if ('matterId' in posted) throw redirect(`/viec/${posted.matterId}`)
  return data(posted, { status: 422 })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').launch} – Khéo` },
]

export default function Launch({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  return (
    <>
      <PageHead crumbs={[{ label: words.movements, href: '/phong-trao' }, { label: words.launch }]} title={words.launch} />
      <OpeningForm
        view={actionData?.view ?? loaderData.view}
        csrf={loaderData.csrf}
        formKey={actionData?.key ?? loaderData.key}
        close={{ href: '/phong-trao', words: words.register }}
      />
    </>
  )
}
