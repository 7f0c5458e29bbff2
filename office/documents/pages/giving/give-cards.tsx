import { memo } from 'react'
import type { DayOff } from '../../../../casework/clocks/day-off.ts'
import { Button, EmptyState, Section } from '../../../../ui/index.ts'
import type { Card } from '../../giving/give-cards.ts'
import type { GiveView } from '../../giving/give-view.ts'
import { groupButtonId } from './group-faults.ts'
import type { Fault } from '../post-form.tsx'
import { TaskCard } from './task-card.tsx'
import { useWords } from '../use-words.ts'

type CardsProps = { readonly view: GiveView; readonly faults: readonly Fault[]; readonly daysOff: readonly DayOff[] }

/** The tasks of a document, a page of them open; those of other pages travel along as they were typed. */
export function GiveCards({ view, faults, daysOff }: CardsProps) {
  const words = useWords()
  const { cards, pages } = view
  const open = (at: number): boolean => at >= pages.first && at < pages.end
  return (
    <Section id="viec" head={words.tasksHead(cards.length)} look="edge" act={<Choosing cards={cards} />}>
      <Groups view={view} />
      <UnknownNames view={view} />
      {cards.length === 0 ? <EmptyState>{words.tasksNone}</EmptyState> : null}
      <ol className="proposals">
        {cards.map((card, at) =>
          open(at) ? (
            <TaskCard
              // Cards are told apart by their place: they have no other identity until they are given.
              // oxlint-disable-next-line react/no-array-index-key
              key={at}
              card={card}
              members={view.groups[at] ?? 0}
              names={view.names[at] ?? null}
              at={at}
              proposals={view.proposals.filter(each => card.from.includes(each.n))}
              faults={faults}
              daysOff={daysOff}
            />
          ) : null,
        )}
      </ol>
      {cards.map((card, at) =>
        // oxlint-disable-next-line react/no-array-index-key
        open(at) ? null : <FoldedCard key={at} card={card} at={at} />,
      )}
      <CardPages view={view} />
      <Button name="do" value="add" formNoValidate>
        {words.addTask}
      </Button>
    </Section>
  )
}

/** A group leads some of the tasks: one press names its bodies in all of them. */
function Groups({ view: { cardGroups } }: { view: GiveView }) {
  const words = useWords()
  if (cardGroups.length === 0) return null
  return (
    <fieldset className="act-bar group-acts">
      <legend className="only-read-aloud">{words.groupsHead}</legend>
      {cardGroups.map(({ name, bodies, cards }, at) => (
        <Button key={name} id={groupButtonId(at)} name="do" value={`group:${name}`} formNoValidate>
          {words.nameGroup({ name, bodies, cards: cards.length })}
        </Button>
      ))}
    </fieldset>
  )
}

/** Names of no body here: one press leaves them out of all tasks, one chooses or not what they alone would lead. */
function UnknownNames({ view: { cards, names } }: { view: GiveView }) {
  const words = useWords()
  const mixed = names.filter(each => !each.toNobody && each.leads.length + each.cooperating.length > 0).length
  const alone = cards.filter((_, at) => names[at]?.toNobody)
  if (mixed + alone.length === 0) return null
  const chosen = alone.some(card => card.chosen)
  return (
    <fieldset className="act-bar group-acts">
      <legend className="only-read-aloud">{words.unknownHead}</legend>
      {mixed > 0 ? (
        <Button id="bo-ten-la" name="do" value="known:all" formNoValidate>
          {words.leaveAllUnknown(mixed)}
        </Button>
      ) : null}
      {alone.length > 0 ? (
        <>
          <span>{words.toNobodyCount(alone.length)}</span>
          <Button id="viec-ngoai" look="text" name="do" value={chosen ? 'nobody:bo' : 'nobody:chon'} formNoValidate>
            {chosen ? words.toNobodyLeave(alone.length) : words.toNobodyChoose(alone.length)}
          </Button>
        </>
      ) : null}
    </fieldset>
  )
}

/** All of them at once, where there is more than one. */
function Choosing({ cards }: { cards: readonly Card[] }) {
  const words = useWords()
  if (cards.length < 2) return null
  return (
    <span className="act-bar">
      <Button id="bo-chon" look="text" name="do" value="none" formNoValidate>
        {words.chooseNone}
      </Button>
      <Button id="chon-het" look="text" name="do" value="every" formNoValidate>
        {words.chooseAll(cards.length)}
      </Button>
    </span>
  )
}

/** Leads to the other pages of cards and says how many of theirs are chosen: they are given too. */
function CardPages({ view: { cards, pages } }: { view: GiveView }) {
  const words = useWords()
  if (pages.count < 2) return null
  const elsewhere = cards.filter((card, at) => card.chosen && (at < pages.first || at >= pages.end)).length
  return (
    <nav className="act-bar" aria-label={words.cardPages}>
      {Array.from({ length: pages.count }, (_, at) => (
        <Button
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          look={at === pages.open ? 'plain' : 'text'}
          name="do"
          value={`page:${at}`}
          pressed={at === pages.open}
          formNoValidate
        >
          {words.cardPage(at + 1)}
        </Button>
      ))}
      <span className="quiet">{words.chosenElsewhere(elsewhere)}</span>
    </nav>
  )
}

/** A card of another page. Drawn once an answer: what comes late into its fields is not put back by a page that is drawn anew. */
const FoldedCard = memo(({ card, at }: { card: Card; at: number }) => {
  const { from, chosen, ...typed } = card
  return (
    <>
      <input type="hidden" name={`t.${at}.from`} defaultValue={from.join(',')} />
      <input type="hidden" name={`t.${at}.chosen`} defaultValue={chosen ? 'on' : 'off'} />
      {Object.entries(typed).map(([name, value]) => (
        <input key={name} type="hidden" name={`t.${at}.${name}`} defaultValue={value} />
      ))}
    </>
  )
})
