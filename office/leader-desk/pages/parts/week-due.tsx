import { DataTable, OfficeDate, Section, type Column } from '../../../../ui/index.ts'
import type { WeekDue as Due } from '../../week-due.ts'
import { useWords } from './words.ts'

type Line =
  | Due['lines'][number]
  | (NonNullable<Due['rest']> & { readonly body: null; readonly name: string; readonly closest: null })

/** What breaks this week: due by lead body and day, and where nothing has been reported yet. */
export function WeekDueTable({ week }: { week: Due }) {
  const words = useWords()
  if (week.due === 0)
    return (
      <Section id="trong-tuan" head={words.weekNone} look="edge">
        {null}
      </Section>
    )
  return (
    <section className="section section-edge" id="trong-tuan">
      <DataTable<Line>
        id="trong-tuan-dau"
        caption={words.week(week)}
        note={words.weekNote}
        columns={useColumns(week)}
        rows={
          week.rest
            ? [...week.lines, { ...week.rest, body: null, closest: null, name: words.others(week.rest.bodies) }]
            : week.lines
        }
        rowKey={line => line.body ?? 'rest'}
        figures
      />
    </section>
  )
}

function useColumns({ days }: Due): Column<Line>[] {
  const words = useWords()
  return [
    { id: 'lead', head: words.lead, rowHead: true, cell: line => line.name },
    ...days.map((day, at): Column<Line> => ({
      id: day,
      head: `${day.slice(8)}/${day.slice(5, 7)}`,
      number: true,
      cell: line => <Count value={line.days[at] ?? 0} />,
    })),
    { id: 'sum', head: words.sum, number: true, edge: true, cell: line => line.sum },
    { id: 'silent', head: words.silent, number: true, cell: line => <Count value={line.silent} /> },
    {
      id: 'closest',
      head: words.closest,
      wide: true,
      soft: true,
      cell: line =>
        line.closest && (
          <>
            <a href={`/viec/${line.closest.id}`}>{line.closest.title}</a>, <OfficeDate date={line.closest.dueOn} form="short" />
          </>
        ),
    },
  ]
}

function Count({ value }: { value: number }) {
  return value === 0 ? <span className="figure-zero">0</span> : value
}
