import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, type Asker } from '../../../casework/asker.ts'
import { processOf } from '../../../casework/index.ts'
import { newId } from '../../../kernel/ids.ts'
import { appContext } from '../../../platform/http/context.ts'
import { EmptyState, PageHead, Section, type Column, type PageProps } from '../../../ui/index.ts'
import { commitForm } from '../commitment-look.ts'
import { ownCommitments, pledgers, registerCommitment, type Pledger } from '../commitment-service.ts'
import { Commit } from '../commitment.ts'
import { openingView, postOpening, type OpeningForm as Opening } from '../opening-form.ts'
import { movementText } from '../text.ts'
import { OpeningForm } from './model-form.tsx'
import { ScrollTable } from './scroll-table.tsx'
import { useWords } from './use-words.ts'
import './movement.css'

function formOf({ viewer, world, today }: Asker): Opening {
  return {
    process: 'cam-ket',
    act: 'dang-ky-cam-ket',
    form: commitForm(Number(today.slice(0, 4))),
    input: Commit,
    open: (tx, input) => registerCommitment(tx, world, viewer, input),
  }
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, today, lang } = asker
  const year = Number(new URL(request.url).searchParams.get('nam')) || Number(today.slice(0, 4))
  const own = await ownCommitments(app.db.kysely, viewer.post.id)
  const { stateNames } = processOf('cam-ket', 1)
  return {
    lang,
    csrf: app.csrf,
    key: newId(),
    year,
    own: own.map(({ id, title, state }) => ({ id, title, state: stateNames[state]?.[lang] ?? state })),
    people: await pledgers(app.db.kysely, viewer, { year, today }),
    view: await openingView(asker, formOf(asker), null),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const posted = await postOpening(asker, formOf(asker), await request.formData())
  if ('matterId' in posted) throw redirect(`/viec/${posted.matterId}`)
  return data(posted, { status: 422 })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').commitments} – Khéo` },
]

/** The yearly personal commitments: one's own, and who has registered; what others wrote stands nowhere here. */
export default function Commitments({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { year, own, people, csrf, key, view } = loaderData
  const columns: Column<Pledger>[] = [
    {
      id: 'name',
      head: words.person,
      rowHead: true,
      cell: row => (row.id ? <a href={`/viec/${row.id}`}>{row.name}</a> : row.name),
    },
    { id: 'title', head: words.post, cell: row => row.title },
    { id: 'unit', head: words.division, cell: row => row.unit },
    {
      id: 'state',
      head: words.commitmentState,
      cell: row => (row.registered ? words.registeredMark : <span className="missing">{words.notRegisteredMark}</span>),
    },
  ]
  return (
    <>
      <PageHead
        crumbs={[{ label: words.movements, href: '/phong-trao' }, { label: words.commitments }]}
        title={words.commitmentsTitle(year)}
        note={words.commitmentsNote({ registered: people.filter(each => each.registered).length, all: people.length })}
      />
      <Section id="cua-toi" head={words.commitmentOwn}>
        {own.length === 0 ? <EmptyState>{words.commitmentNone}</EmptyState> : null}
        <ul className="plain-list">
          {own.map(each => (
            <li key={each.id}>
              <a href={`/viec/${each.id}`}>{each.title}</a>: {each.state}
            </li>
          ))}
        </ul>
      </Section>
      <OpeningForm
        view={actionData?.view ?? view}
        csrf={csrf}
        formKey={actionData?.key ?? key}
        close={{ href: '/phong-trao', words: words.backToRegister }}
      />
      <Section id="don-vi" head={words.commitmentList}>
        <ScrollTable
          label={words.commitmentList}
          columns={columns}
          rows={people}
          rowKey={row => `${row.name} ${row.title} ${row.unit}`}
        />
      </Section>
    </>
  )
}
