import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { processOf } from '../../../casework/index.ts'
import { openingAction, openingLoader } from '../../../casework/opening/page-data.ts'
import { OpeningForm } from '../../../casework/pages/parts/forms/opening-form.tsx'
import { appContext } from '../../../platform/http/context.ts'
import { EmptyState, PageHead, Section, type Column, type PageProps } from '../../../ui/index.ts'
import { ownCommitments, pledgers, type Pledger } from '../commitments/commitment-service.ts'
import { movementText } from '../text.ts'
import { ScrollTable } from './scroll-table.tsx'
import { useWords } from './use-words.ts'
import './movement.css'

export async function loader(args: LoaderFunctionArgs) {
  const opening = await openingLoader('cam-ket')(args)
  const { app, viewer, today, lang } = await askerOf(args.context.get(appContext))
  const year = Number(new URL(args.request.url).searchParams.get('nam')) || Number(today.slice(0, 4))
  const own = await ownCommitments(app.db.kysely, viewer.post.id)
  const { stateNames } = processOf('cam-ket', 1)
  return {
    ...opening,
    year,
    own: own.map(({ id, title, state }) => ({ id, title, state: stateNames[state]?.[lang] ?? state })),
    people: await pledgers(app.db.kysely, viewer, { year, today }),
  }
}

export const action = openingAction('cam-ket')

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').commitments} – Khéo` },
]

/** The yearly personal commitments: one's own, and who has registered; what others wrote stands nowhere here. */
export default function Commitments({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { year, own, people } = loaderData
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
      <OpeningForm page={loaderData} again={actionData} />
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
