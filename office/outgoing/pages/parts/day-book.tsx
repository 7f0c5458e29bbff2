import { DoneNotice } from '../../../../casework/pages/parts/done-notice.tsx'
import { BookChoices, BookPage } from '../../../../records/pages/book-page.tsx'
import { Button, DateField, FieldLine, HiddenFields, Section } from '../../../../ui/index.ts'
import type { DayBookData } from '../books/day-book-data.ts'
import { useWords } from '../use-words.ts'

/** A book of the decree that is written day by day: its days, its lines, what still waits. */
export function DayBookPage({ data: { view, done } }: { data: DayBookData }) {
  const above = (
    <>
      <DoneNotice done={done} />
      <Days view={view} />
    </>
  )
  return <BookPage view={view} above={above} />
}

/** The stretch of days, as a plain GET; for file copies beside it those that are not back, whatever their day. */
function Days({ view }: { view: DayBookData['view'] }) {
  const words = useWords()
  const { query, standing } = view
  return (
    <Section id="ngay" head={words.days} hideHead>
      <div className="book-days">
        {standing.length > 0 ? <BookChoices label={words.days} items={standing} /> : null}
        {query.open ? null : (
          <form action={`/van-ban/di/so/${view.id}`} method="get" className="filter-form">
            <HiddenFields values={{ 'co-quan': view.body.id }} />
            <FieldLine>
              <DateField name="tu" label={words.fromDay} value={query.from} />
              <DateField name="den" label={words.toDay} value={query.to} />
            </FieldLine>
            <Button>{words.showDays}</Button>
          </form>
        )}
      </div>
    </Section>
  )
}
