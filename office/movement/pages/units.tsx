import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, printedBy } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import { ButtonLink, EmptyState, PageHead, PrintHead, Section, type Column, type PageProps } from '../../../ui/index.ts'
import type { Line } from '../figures/figures.ts'
import { movementText, type MovementText } from '../text.ts'
import { unitsView, type UnitLine } from '../figures/units-view.ts'
import { ScrollTable } from './scroll-table.tsx'
import { useWords } from './use-words.ts'
import './movement.css'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return { lang: asker.lang, view: await unitsView(asker, new URL(request.url).searchParams), printed: printedBy(asker) }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').byUnit} – Khéo` },
]

const SHOWN: readonly Line[] = ['new', 'kept', 'recognised', 'typical', 'rewarded', 'late', 'stopped']

function columnsOf(words: MovementText): Column<UnitLine>[] {
  return [
    { id: 'name', head: words.unit, rowHead: true, cell: row => row.name },
    { id: 'models', head: words.models, number: true, cell: row => row.models },
    { id: 'registered', head: words.registrations, number: true, cell: row => row.figures.registered },
    ...SHOWN.map((line): Column<UnitLine> => ({
      id: line,
      head: words.columns[line],
      number: true,
      cell: row => row.figures[line],
    })),
  ]
}

/** The years by unit, in either geography. */
export default function Units({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { view, printed } = loaderData
  const title = words.unitsTitle(view)
  return (
    <>
      <PrintHead
        office={printed.office}
        title={`${title}. ${view.now ? words.unitsNow : words.unitsThen}`}
        printedBy={printed.by}
        at={printed.at}
      />
      <PageHead
        crumbs={[
          { label: words.movements, href: '/phong-trao' },
          { label: words.figures, href: '/phong-trao/so-lieu' },
          { label: words.byUnit },
        ]}
        title={title}
        note={words.unitsNote}
        acts={<ButtonLink href={`/phong-trao/tep?bang=don-vi&${view.query}`}>{words.exportXlsx}</ButtonLink>}
      />
      <Section id="don-vi" head={view.now ? words.unitsNow : words.unitsThen}>
        <nav className="tag-links" aria-label={words.unitsChoose}>
          {view.choices.map(choice => (
            <a key={choice.href} href={choice.href} aria-current={choice.current ? 'true' : undefined}>
              {choice.now ? words.unitsNow : words.unitsThen}
            </a>
          ))}
        </nav>
        {view.rows.length === 0 ? (
          <EmptyState>{words.noModels}</EmptyState>
        ) : (
          <ScrollTable
            label={title}
            figures
            columns={columnsOf(words)}
            rows={view.rows}
            total={view.total}
            rowKey={row => row.id}
          />
        )}
      </Section>
    </>
  )
}
