import { formatDate } from '@kheo/viet-text'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, type Asker } from '../../../casework/asker.ts'
import { newId } from '../../../kernel/ids.ts'
import { appContext } from '../../../platform/http/context.ts'
import { PageHead, type PageProps } from '../../../ui/index.ts'
import { openingView, postOpening, type OpeningForm as Opening } from '../opening-form.ts'
import { registerModel, runningMovements } from '../service.ts'
import { milestoneOn } from '../milestones.ts'
import { newSheetFields } from '../sheet-form.ts'
import { startFrom } from '../start-from.ts'
import { NewModel } from '../terms.ts'
import { movementText } from '../text.ts'
import { OpeningForm } from './model-form.tsx'
import { useWords } from './use-words.ts'
import './movement.css'

async function formOf(asker: Asker, query: URLSearchParams): Promise<Opening> {
  const { app, viewer, world } = asker
  const vi = movementText('vi')
  const en = movementText('en')
  return {
    process: 'mo-hinh',
    act: 'lap',
    form: {
      fields: newSheetFields(await runningMovements(app.db.kysely), yearHint(asker)),
      button: { vi: vi.begin, en: en.begin },
      note: { vi: vi.newModelNote, en: en.newModelNote },
    },
    input: NewModel,
    start: await startFrom(asker, query),
    open: (tx, input) => registerModel(tx, world, viewer, input),
  }
}

/** Until when registrations of this year and the next are handed in. */
function yearHint({ world, today }: Asker) {
  const year = Number(today.slice(0, 4))
  const until = [year, year + 1].map(each => ({ year: each, date: formatDate(milestoneOn(world.law, each, 'register')) }))
  return { vi: movementText('vi').registerUntil(until), en: movementText('en').registerUntil(until) }
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const form = await formOf(asker, new URL(request.url).searchParams)
  return { lang: asker.lang, csrf: asker.app.csrf, key: newId(), view: await openingView(asker, form, null) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const posted = await postOpening(asker, await formOf(asker, new URL(request.url).searchParams), await request.formData())
  if ('matterId' in posted) throw redirect(`/phong-trao/${posted.matterId}`)
  return data(posted, { status: 422 })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').newModel} – Khéo` },
]

/** Registering a model: the ten items of the form. */
export default function Register({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  return (
    <>
      <PageHead crumbs={[{ label: words.movements, href: '/phong-trao' }, { label: words.newModel }]} title={words.newModel} />
      <OpeningForm
        view={actionData?.view ?? loaderData.view}
        csrf={loaderData.csrf}
        formKey={actionData?.key ?? loaderData.key}
        close={{ href: '/phong-trao', words: words.register }}
      />
    </>
  )
}
