import { DeadlineChip, DefinitionList, OfficeDate, PageHead, Section, StateMark, useUi } from '../../../ui/index.ts'
import type { SummaryView } from '../../matter/summary-view.ts'
import { gradesText } from '../grades/text.ts'
import { useWords } from './words.ts'

/** A matter in summary: what it is, who holds it, until when; and why there is no more. */
export function MatterSummary({ summary }: { summary: SummaryView }) {
  const { lang } = useUi()
  const words = gradesText(lang)
  const { inbox } = useWords()
  const { code, title, state, deadline, timed, dueOn, body, inside, kind, shown } = summary
  return (
    <>
      <PageHead
        crumbs={[{ label: inbox, href: '/viec' }, { label: words.listTitle, href: '/viec/theo-muc' }, { label: code }]}
        title={title}
        facts={
          <>
            {timed ? <DeadlineChip deadline={deadline} inFull /> : null}
            <StateMark>{state}</StateMark>
          </>
        }
      />
      <Section id="o-dau" head={words.summaryHead} hideHead>
        <DefinitionList
          facts={[
            { term: words.summaryHolder, value: body },
            ...(inside ? [{ term: words.summaryPerson, value: inside }] : []),
            ...(timed ? [{ term: words.summaryDue, value: dueOn ? <OfficeDate date={dueOn} /> : words.summaryNoDue }] : []),
            { term: words.summaryState, value: state },
            { term: words.summaryKind, value: kind },
            ...shown.map(({ name, value }) => ({ term: name, value })),
          ]}
        />
      </Section>
      <Section id="vi-sao" head={words.summaryWhyHead} hideHead>
        <p className="quiet">
          {summary.why} {summary.ask}
        </p>
      </Section>
    </>
  )
}
