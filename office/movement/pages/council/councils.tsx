import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { openingAction, openingLoader } from '../../../../casework/opening/page-data.ts'
import { OpeningForm } from '../../../../casework/pages/parts/forms/opening-form.tsx'
import { appContext } from '../../../../platform/http/context.ts'
import { EmptyState, PageHead, Section, type Column, type PageProps } from '../../../../ui/index.ts'
import { sessionLines, type SessionLine } from '../../council/council-view.ts'
import { movementText } from '../../text.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { useWords } from '../use-words.ts'
import '../movement.css'

export async function loader(args: LoaderFunctionArgs) {
  const opening = await openingLoader('phien-xet')(args)
  const asker = await askerOf(args.context.get(appContext))
  return { ...opening, lines: await sessionLines(asker) }
}

export const action = openingAction('phien-xet')

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').councilsTitle} – Khéo` },
]

/** Sessions of the council, and the form that opens one. */
export default function Councils({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { lines } = loaderData
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
      <OpeningForm page={loaderData} again={actionData} />
    </>
  )
}
