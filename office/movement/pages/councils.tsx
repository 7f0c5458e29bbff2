import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, type Asker } from '../../../casework/asker.ts'
import { newId } from '../../../kernel/ids.ts'
import { appContext } from '../../../platform/http/context.ts'
import { EmptyState, PageHead, Section, type Column, type PageProps } from '../../../ui/index.ts'
import { conveneForm } from '../council-look.ts'
import { convene } from '../council-service.ts'
import { lastMembers, sessionLines, type SessionLine } from '../council-view.ts'
import { Convene } from '../council.ts'
import { openingView, postOpening, type OpeningForm as Opening } from '../opening-form.ts'
import { runningMovements } from '../service.ts'
import { movementText } from '../text.ts'
import { OpeningForm } from './model-form.tsx'
import { ScrollTable } from './scroll-table.tsx'
import { useWords } from './use-words.ts'
import './movement.css'

async function formOf(asker: Asker): Promise<Opening> {
  const { app, viewer, world } = asker
  return {
    process: 'phien-xet',
    act: 'trieu-tap',
    form: conveneForm(await runningMovements(app.db.kysely)),
    input: Convene,
    start: { members: await lastMembers(asker) },
    open: (tx, input) => convene(tx, world, viewer, input),
  }
}

export async function loader({ context }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return {
    lang: asker.lang,
    csrf: asker.app.csrf,
    key: newId(),
    lines: await sessionLines(asker),
    view: await openingView(asker, await formOf(asker), null),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const posted = await postOpening(asker, await formOf(asker), await request.formData())
  if ('matterId' in posted) throw redirect(`/phong-trao/hop-xet/${posted.matterId}`)
  return data(posted, { status: 422 })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').councilsTitle} – Khéo` },
]

/** Sessions of the council, and the form that opens one. */
export default function Councils({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { lines, csrf, key, view } = loaderData
  const columns: Column<SessionLine>[] = [
    {
      id: 'on',
      head: words.session,
      rowHead: true,
      cell: row => <a href={`/phong-trao/hop-xet/${row.id}`}>{`${row.on}, ${row.code}`}</a>,
    },
    { id: 'level', head: words.level, cell: row => row.level },
    { id: 'ballots', head: words.model, number: true, cell: row => row.ballots },
    { id: 'state', head: words.state, cell: row => row.state },
  ]
  return (
    <>
      <PageHead
        crumbs={[{ label: words.movements, href: '/phong-trao' }, { label: words.councils }]}
        title={words.councilsTitle}
        note={words.councilsNote}
      />
      <Section id="phien" head={words.councilsTitle} hideHead>
        {lines.length === 0 ? (
          <EmptyState>{words.noCouncils}</EmptyState>
        ) : (
          <ScrollTable label={words.councilsTitle} columns={columns} rows={lines} rowKey={row => row.id} />
        )}
      </Section>
      <OpeningForm
        view={actionData?.view ?? view}
        csrf={csrf}
        formKey={actionData?.key ?? key}
        close={{ href: '/phong-trao', words: words.backToRegister }}
      />
    </>
  )
}
