import { FormPanel } from '../../../../casework/pages/parts/forms/form-panel.tsx'
import { ButtonLink, DeskItem, Ladder, OfficeDate } from '../../../../ui/index.ts'
import type { DeskView } from '../../desk-view.ts'
import type { Risen } from '../../risen.ts'
import type { DeskText } from '../../text.ts'
import { DESK_HREF, useWords } from './words.ts'

/** A late matter reported up: why, the steps of reminding, and a place to write an instruction. */
export function RisenItem({ risen, csrf, opened }: { risen: Risen; csrf: string; opened: DeskView['opened'] }) {
  const words = useWords()
  const { row, why, ladder } = risen
  const form = opened?.id === row.id ? opened.form : null
  return (
    <DeskItem
      id={row.id}
      href={`/viec/${row.id}`}
      title={row.title}
      deadline={row.deadline}
      meta={row.meta}
      urgent={row.urgent}
      open={form !== null}
      why={words.why(why)}
      ladder={
        ladder.length === 0 ? undefined : (
          <Ladder
            label={words.ladder}
            steps={ladder.map(({ step, on, state }) => ({
              id: step,
              words: stepWords(step, words),
              date: <OfficeDate date={on} form="short" />,
              state,
            }))}
          />
        )
      }
      body={
        form ? (
          <FormPanel
            form={form}
            matterId={row.id}
            csrf={csrf}
            goTo={DESK_HREF}
            close={DESK_HREF}
            accept=""
            id={`bieu-mau-${row.id}`}
          />
        ) : undefined
      }
      acts={
        form ? undefined : (
          <div className="desk-acts">
            <ButtonLink href={`${DESK_HREF}?mo=${row.id}~ghi-chu#viec-${row.id}`} of={row.code}>
              {words.instruct}
            </ButtonLink>
            <ButtonLink href={`/viec/${row.id}`} of={row.code}>
              {words.open}
            </ButtonLink>
          </div>
        )
      }
    />
  )
}

function stepWords(step: string, words: DeskText): string {
  const days = /^remind-(\d+)$/.exec(step)?.[1]
  return days === undefined ? (words.steps[step] ?? step) : words.remind(Number(days))
}
