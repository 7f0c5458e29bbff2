import type { DayOff } from '../../../../casework/clocks/day-off.ts'
import { DueDayNote } from '../../../../casework/pages/parts/due-day-note.tsx'
import { Button, DateField, QuoteBlock, TextArea, TextField } from '../../../../ui/index.ts'
import type { Card } from '../../giving/give-cards.ts'
import type { ProposalView } from '../../intake/proposal-view.ts'
import type { CardNames } from '../../giving/give-unknown.ts'
import { faultAt, type Fault } from '../post-form.tsx'
import { BodyNotes } from '../body-notes.tsx'
import { useWords } from '../use-words.ts'

type TaskCardProps = {
  readonly card: Card
  readonly at: number
  /** Bodies for which the groups among its leads stand; 0: it names no group. */
  readonly members: number
  /** Its names that are no living body. */
  readonly names: CardNames | null
  /** The proposals it was made from: their sentences, what was read of the deadline. */
  readonly proposals: readonly ProposalView[]
  readonly faults: readonly Fault[]
  /** Of the year to come. */
  readonly daysOff: readonly DayOff[]
}

/** Characters of a list of bodies from which one line is too short. */
const MANY = 120

/** One task to be edited before it is given; its sentence stands beside it. */
export function TaskCard({ card, at, members, names, proposals, faults, daysOff }: TaskCardProps) {
  const words = useWords()
  const field = (name: string) => ({ name: `t.${at}.${name}`, error: faultAt(faults, `t.${at}.${name}`) })
  const of = words.taskNumber(at + 1)
  return (
    <li className="proposal" id={`viec-${at + 1}`} data-read-field={proposals[0] ? `p-viec-${proposals[0].n}` : undefined}>
      <span className="proposal-number">{at + 1}</span>
      <div>
        <input type="hidden" name={`t.${at}.from`} value={card.from.join(',')} />
        <label className="choice">
          <input type="checkbox" name={`t.${at}.chosen`} defaultChecked={card.chosen} /> {words.chosen}
        </label>
        {names?.toNobody ? <p className="quiet">{words.toNobody(names.leads)}</p> : null}
        <TextArea {...field('content')} label={words.content} value={card.content} rows={3} />
        {proposals.map(each => (
          <QuoteBlock
            key={each.n}
            quote={each.quote}
            marks={each.mark ? [{ start: each.mark[0], end: each.mark[1] }] : []}
            source={<a href={each.place.href}>{each.place.words}</a>}
          />
        ))}
      </div>
      <div className="proposal-form">
        <Leads {...field('leads')} value={card.leads} />
        <BodyNotes at={at} names={names} proposals={proposals} />
        {members > 0 ? (
          <Button name="do" value={`members:${at}`} of={of} formNoValidate>
            {words.giveMembers(members)}
          </Button>
        ) : null}
        <TextField {...field('cooperating')} label={words.cooperating} value={card.cooperating} list="cac-don-vi" optional />
        <DateField {...field('dueOn')} label={words.dueField} value={card.dueOn} hint={dueHint(proposals, words)} optional />
        <DueDayNote fieldId={`t.${at}.dueOn`} typed={card.dueOn} daysOff={daysOff} />
        <TextField {...field('product')} label={words.product} value={card.product} optional />
      </div>
      <div className="proposal-acts">
        <Button name="do" value={`one:${at}`} of={of}>
          {words.giveOne}
        </Button>
        {at > 0 ? (
          <Button look="text" name="do" value={`merge:${at}`} of={of} formNoValidate>
            {words.merge}
          </Button>
        ) : null}
        <Button look="text" name="do" value={`drop:${at}`} of={of} formNoValidate>
          {words.dropTask}
        </Button>
      </div>
    </li>
  )
}

/** Lead bodies: one line with suggestions; many of them have room to be read. */
function Leads(field: { name: string; error?: string; value: string }) {
  const words = useWords()
  const shared = { ...field, label: words.lead, hint: words.leadHint }
  return field.value.length > MANY ? <TextArea {...shared} rows={6} /> : <TextField {...shared} list="cac-don-vi" />
}

/** The words of the document, how the day was worked out, and what is odd about it. */
function dueHint(proposals: readonly ProposalView[], words: ReturnType<typeof useWords>): string | undefined {
  const parts = proposals.flatMap(({ due }) =>
    due.words === null ? [] : [[words.dueWords(due.words), due.why, ...due.flags].filter(Boolean).join(' ')],
  )
  return parts.length > 0 ? parts.join('; ') : undefined
}
