import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { daysOffAhead } from '../../../casework/day-off.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { appContext } from '../../../platform/http/context.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { documentById } from '../../../records/index.ts'
import {
  Button,
  ButtonLink,
  EmptyState,
  ErrorSummary,
  FieldLine,
  FinishBar,
  Notice,
  PageHead,
  Section,
  SelectField,
  type PageProps,
} from '../../../ui/index.ts'
import { calendarOf, livingBodies } from '../../../org/index.ts'
import { askerOf, notFound, type Asker } from '../asker.ts'
import { withMembers } from '../../directives/index.ts'
import { cardsIn, commonIn, EMPTY_CARD, mergedCards, type Card, type Common } from '../give-cards.ts'
import { giveFromDocument } from '../give-tasks.ts'
import { giveView } from '../give-view.ts'
import { faultsOf } from '../problem-words.ts'
import { storedText } from '../stored-text.ts'
import { documentsText } from '../text.ts'
import { TaskCard } from './task-card.tsx'
import { faultAt, Token, type Fault } from './post-form.tsx'
import { useWords } from './use-words.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  const view = isId(id) ? await giveView(asker, id) : null
  if (!view) throw notFound()
  return { lang: asker.lang, view, daysOff: daysOffAhead(asker.today, calendarOf(asker.world)), key: newId() }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  if (!isId(id)) throw notFound()
  const body = await request.formData()
  const [cards, common, key] = [cardsIn(body), commonIn(body), String(body.get('key') ?? newId())]
  const pressed = /^(merge|drop|add|members|one|all)(?::(\d+))?$/u.exec(String(body.get('do') ?? 'all'))
  const at = Number(pressed?.[2] ?? -1)
  switch (pressed?.[1]) {
    case 'merge':
      return again(asker, { id, cards: mergedCards(cards, at), common, key, faults: [], status: 200 })
    case 'drop':
      return again(asker, { id, cards: cards.filter((_, i) => i !== at), common, key, faults: [], status: 200 })
    case 'members': {
      const bodies = await livingBodies(asker.app.db.kysely, asker.today)
      const named = cards.map((card, i) => (i === at ? { ...card, leads: withMembers(card.leads, bodies) } : card))
      return again(asker, { id, cards: named, common, key, faults: [], status: 200 })
    }
    case 'add':
      return again(asker, { id, cards: [...cards, EMPTY_CARD], common, key, faults: [], status: 200 })
    case 'one':
      return give(asker, {
        id,
        key,
        common,
        all: cards,
        one: true,
        cards: cards.map((card, i) => ({ ...card, chosen: i === at })),
      })
    default:
      return give(asker, { id, key, common, all: cards, cards })
  }
}

type Given = {
  readonly id: string
  readonly key: string
  readonly common: Common
  readonly cards: readonly Card[]
  readonly all: readonly Card[]
  readonly one?: true
}

async function give(asker: Asker, { id, key, common, cards, all, one }: Given) {
  const { app, viewer, world, lang } = asker
  const document = await documentById(app.db.kysely, id)
  const text = await storedText(app.files, document?.textHash ?? null)
  const done = await inTransaction(app.db, tx =>
    giveFromDocument(tx, world, viewer, { document: id, key, cards, common, text: isProblem(text) ? '' : text }),
  )
  if (isProblem(done)) {
    if (done.status === 404) throw notFound()
    const used = done.problem === 'form/already-sent'
    return again(asker, { id, cards: all, common, key: used ? newId() : key, faults: faultsOf(done, lang), status: done.status })
  }
  const rest = all.filter((_, i) => cards[i]?.chosen !== true)
  // The others stay as they were typed; a reload sends the same key, which gives the same result once more.
  if (one && rest.length > 0) return again(asker, { id, cards: rest, common, key: newId(), faults: [], status: 200, done: true })
  throw redirect(`/van-ban/${id}?xong=${encodeURIComponent(`${documentsText(lang).giveTitle}|${done.code}`)}#viec`)
}

type Again = {
  readonly id: string
  readonly cards: readonly Card[]
  readonly common: Common
  readonly key: string
  readonly faults: readonly Fault[]
  readonly status: number
  readonly done?: true
}

async function again(asker: Asker, { id, cards, common, key, faults, status, done }: Again) {
  const view = await giveView(asker, id, { cards, common })
  if (!view) throw notFound()
  return data({ view, key, faults, done: done === true }, { status })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${documentsText(loaderData?.lang ?? 'vi').giveTitle} – Khéo` },
]

/** The specialist or leader makes directives of what a document asks for. */
export default function Give({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const view = actionData?.view ?? loaderData.view
  const faults = actionData?.faults ?? []
  const field = (name: keyof Common) => ({ name, value: view.common[name], error: faultAt(faults, name) })
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.incoming, href: '/van-ban' },
          { label: view.number === null ? view.title : words.doubleThat(view.number), href: `/van-ban/${view.id}` },
          { label: words.giveTasks },
        ]}
        title={words.giveTitle}
        note={view.title}
      />
      {faults.length > 0 ? (
        <ErrorSummary
          head={words.giveFailed(faults.length)}
          problems={faults.map(fault => ({ fieldId: fault.field || 'giao-viec', words: fault.words }))}
        />
      ) : null}
      {actionData?.done ? (
        <Notice kind="done" live>
          {words.givenOne}
        </Notice>
      ) : null}
      <form id="giao-viec" method="post">
        <Token hidden={{ key: actionData?.key ?? loaderData.key, cards: String(view.cards.length) }} />
        <Section id="chung" head={words.giveCommon} note={words.giveNote} look="form">
          <FieldLine>
            <SelectField {...field('assigner')} label={words.assigner} hint={words.assignerHint} options={view.leaders} />
            <SelectField {...field('follower')} label={words.follower} options={view.people} />
          </FieldLine>
          <FieldLine>
            <SelectField {...field('source')} label={words.sourceKind} options={view.sources} />
            <SelectField {...field('urgency')} label={words.urgency} options={view.urgencies} />
          </FieldLine>
        </Section>
        <Section id="viec" head={words.tasksHead(view.cards.length)} look="edge">
          {view.cards.length === 0 ? <EmptyState>{words.tasksNone}</EmptyState> : null}
          <ol className="proposals">
            {view.cards.map((card, i) => (
              // Cards are told apart by their place: they have no other identity until they are given.
              // oxlint-disable-next-line react/no-array-index-key
              <TaskCard
                key={`${i} ${card.from.join()}`}
                card={card}
                members={view.groups[i] ?? 0}
                at={i}
                proposals={view.proposals.filter(each => card.from.includes(each.n))}
                faults={faults}
                documentHref={`/van-ban/${view.id}`}
                daysOff={loaderData.daysOff}
              />
            ))}
          </ol>
          <Button name="do" value="add" formNoValidate>
            {words.addTask}
          </Button>
        </Section>
        <datalist id="cac-don-vi">
          {view.bodies.map(body => (
            <option key={body.name} value={body.name}>
              {body.short}
            </option>
          ))}
        </datalist>
      </form>
      <FinishBar note={view.cards.length === 0 ? words.noTask : words.giveFinish}>
        <ButtonLink href={`/van-ban/${view.id}`}>{words.doubleOpen(view.number)}</ButtonLink>
        <Button form="giao-viec" name="do" value="all" look="primary">
          {words.giveAll}
        </Button>
      </FinishBar>
    </>
  )
}
