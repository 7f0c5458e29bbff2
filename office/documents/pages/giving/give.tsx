import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { daysOffAhead } from '../../../../casework/clocks/day-off.ts'
import { isId, newId } from '../../../../kernel/ids.ts'
import type { Lang } from '../../../../kernel/access.ts'
import { isProblem, problem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { documentById } from '../../../../records/index.ts'
import {
  Button,
  ButtonLink,
  ErrorSummary,
  FieldLine,
  FinishBar,
  Notice,
  PageHead,
  Paper,
  Section,
  SelectField,
  useFocusAfter,
  useLateChanges,
  type PageProps,
} from '../../../../ui/index.ts'
import { calendarOf, livingBodies } from '../../../../org/index.ts'
import { askerOf, notFound, type Asker } from '../../asker.ts'
import { withMembers } from '../../../directives/index.ts'
import {
  allChosen,
  CARDS_PER_PAGE,
  cardsIn,
  commonIn,
  EMPTY_CARD,
  mergedCards,
  pageOfCard,
  type Card,
  type Common,
} from '../../giving/give-cards.ts'
import { changedNames, isNamePress } from '../../giving/give-changes.ts'
import { cardGroups, withCardGroup } from '../../giving/give-groups.ts'
import { giveOrdered, wakeOrder } from '../../giving/give-in-slices.ts'
import { runningOrders } from '../../giving/order-store.ts'
import { giveView } from '../../giving/give-view.ts'
import { faultsOf, wordsOf } from '../../problem-words.ts'
import { storedText } from '../../document/stored-text.ts'
import { pageShut } from '../../document/page-shut.ts'
import { documentsText } from '../../text.ts'
import { GiveCards } from './give-cards.tsx'
import { withGroupFaults } from './group-faults.ts'
import { lateNow, movedByMerge, placesWithout, type MovedCards } from './moved-cards.ts'
import { faultAt, Token, type Fault } from '../post-form.tsx'
import { Shut } from '../shut.tsx'
import { useWords } from '../use-words.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  const view = isId(id) ? await giveView(asker, id) : null
  if (!view) throw notFound()
  const [running] = await runningOrders(asker.app.db.kysely, view.id)
  const shut = running ? givingNow(asker.lang) : await pageShut(asker, view.id, 'giao-viec')
  const daysOff = daysOffAhead(asker.today, calendarOf(asker.world))
  return data({ lang: asker.lang, view, shut, daysOff, key: newId() }, { status: shut?.status ?? 200 })
}

/** While many tasks of the document are given, no other form of them is filled in. */
const givingNow = (lang: Lang) => ({ words: wordsOf(problem('documents/giving-under-way'), lang), status: 409 })

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  if (!isId(id)) throw notFound()
  const body = await request.formData()
  const [cards, common, key] = [cardsIn(body), commonIn(body), String(body.get('key') ?? newId())]
  const page = Number(body.get('trang')) || 0
  const pressed = /^(merge|drop|add|members|one|page|none|every|all|group|leave|nearest|alongside|known|nobody)(?::(.+))?$/u.exec(
    String(body.get('do') ?? 'all'),
  )
  const at = Number(pressed?.[2] ?? -1)
  const asked = { id, cards, common, key, page, faults: [], status: 200 }
  const [, kind, of = ''] = pressed ?? []
  if (isNamePress(kind)) return again(asker, { ...asked, ...(await changedNames(asker, asked, { kind, of })) })
  switch (kind) {
    case 'merge':
      return again(asker, {
        ...asked,
        cards: mergedCards(cards, at),
        moved: movedByMerge(cards.length, at),
        focus: `t.${at - 1}.content`,
        page: pageOfCard(at - 1),
      })
    case 'drop':
      return again(asker, {
        ...asked,
        cards: cards.filter((_, i) => i !== at),
        moved: { stood: placesWithout(cards.length, [at]), merged: null },
        focus: `t.${Math.min(at, cards.length - 2)}.content`,
      })
    case 'members': {
      const bodies = await livingBodies(asker.app.db.kysely, asker.today)
      const named = cards.map((card, i) => (i === at ? { ...card, leads: withMembers(card.leads, bodies) } : card))
      return again(asker, { ...asked, cards: named, focus: `t.${at}.leads` })
    }
    case 'group':
      return groupNamed(asker, asked, of)
    case 'add':
      return again(asker, {
        ...asked,
        cards: [...cards, EMPTY_CARD],
        focus: `t.${cards.length}.content`,
        page: pageOfCard(cards.length),
      })
    case 'page':
      return again(asker, { ...asked, page: at, focus: `t.${at * CARDS_PER_PAGE}.content` })
    case 'none':
      return again(asker, { ...asked, cards: allChosen(cards, false), focus: 'chon-het' })
    case 'every':
      return again(asker, { ...asked, cards: allChosen(cards, true), focus: 'bo-chon' })
    case 'one':
      return give(asker, { ...asked, all: cards, one: true, cards: cards.map((card, i) => ({ ...card, chosen: i === at })) })
    default:
      return give(asker, { ...asked, all: cards })
  }
}

/** All cards of one group get its bodies by name. */
async function groupNamed(asker: Asker, asked: Again, name: string) {
  const bodies = await livingBodies(asker.app.db.kysely, asker.today)
  const group = cardGroups(asked.cards, bodies).find(each => each.cards.length > 0 && each.name === name)
  if (!group) return again(asker, asked)
  const [first = 0] = group.cards
  const named = { bodies: group.bodies, cards: group.cards.length }
  const onPage = group.cards.find(at => pageOfCard(at) === asked.page) ?? first
  const cards = withCardGroup(asked.cards, name, bodies)
  return again(asker, { ...asked, cards, named, page: pageOfCard(onPage), focus: `t.${onPage}.leads` })
}

type Given = {
  readonly id: string
  readonly key: string
  readonly common: Common
  readonly cards: readonly Card[]
  readonly all: readonly Card[]
  readonly page: number
  readonly one?: true
}

async function give(asker: Asker, { id, key, common, cards, all, page, one }: Given) {
  const { app, viewer, world, lang } = asker
  const document = await documentById(app.db.kysely, id)
  const text = await storedText(app.files, document?.textHash ?? null)
  const done = await inTransaction(app.db, tx =>
    giveOrdered(tx, world, viewer, { document: id, key, cards, common, text: isProblem(text) ? '' : text }),
  )
  if (isProblem(done)) {
    if (done.status === 404) throw notFound()
    const used = done.problem === 'form/already-sent'
    const faults = faultsOf(done, lang)
    return again(asker, {
      id,
      cards: all,
      common,
      key: used ? newId() : key,
      page: pageOfFault(faults, page),
      faults,
      status: done.status,
    })
  }
  if ('order' in done) {
    await wakeOrder(app.jobs, done.order)
    throw redirect(`/van-ban/${id}/giao-viec/${done.order}`)
  }
  const rest = all.filter((_, i) => cards[i]?.chosen !== true)
  // The others stay as they were typed; a reload sends the same key, which gives the same result once more.
  if (one && rest.length > 0)
    return again(asker, {
      id,
      cards: rest,
      moved: {
        stood: placesWithout(
          all.length,
          [...all.keys()].filter(i => cards[i]?.chosen === true),
        ),
        merged: null,
      },
      common,
      key: newId(),
      page,
      faults: [],
      status: 200,
      done: true,
    })
  throw redirect(`/van-ban/${id}?xong=${encodeURIComponent(`${documentsText(lang).giveTitle}|${done.code}`)}#viec`)
}

/** The open page when one of its cards is at fault, else that of the first card which is. */
function pageOfFault(faults: readonly Fault[], open: number): number {
  const pages = faults.flatMap(({ field }) => /^t\.(\d+)\./u.exec(field)?.[1] ?? []).map(at => pageOfCard(Number(at)))
  return pages.length === 0 || pages.includes(open) ? open : Math.min(...pages)
}

type Again = {
  readonly id: string
  readonly cards: readonly Card[]
  readonly common: Common
  readonly key: string
  readonly page: number
  /** Where the work goes on: takes the focus. */
  readonly focus?: string
  /** How the cards lie to those that were sent. Left out: each stands where it stood. */
  readonly moved?: MovedCards
  readonly faults: readonly Fault[]
  readonly status: number
  readonly done?: true
  readonly named?: { readonly bodies: number; readonly cards: number }
}

async function again(asker: Asker, { id, cards, common, key, page, focus, moved, faults, status, done, named }: Again) {
  const view = await giveView(asker, id, { cards, common, page })
  if (!view) throw notFound()
  const work = { done: done === true, named: named ?? null, focus: focus ?? null, moved: moved ?? null, round: newId() }
  return data({ view, key, faults, ...work }, { status })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${documentsText(loaderData?.lang ?? 'vi').giveTitle} – Khéo` },
]

/** The specialist or leader makes directives of what a document asks for. */
export default function GivePage(page: PageProps<typeof loader, typeof action>) {
  const { view, shut } = page.loaderData
  return shut && !page.actionData ? (
    <>
      <Head view={view} />
      <Shut id={view.id} number={view.number} why={shut.words} />
    </>
  ) : (
    <Give {...page} />
  )
}

function Give({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const view = actionData?.view ?? loaderData.view
  const faults = actionData?.faults ?? []
  useFocusAfter(actionData?.round, actionData?.focus)
  useLateChanges('giao-viec', actionData?.round, (late, sent) => lateNow(late, sent, actionData?.moved ?? null))
  const field = (name: keyof Common) => ({ name, value: view.common[name], error: faultAt(faults, name) })
  return (
    <>
      <Head view={view} />
      {faults.length > 0 ? (
        <ErrorSummary
          head={words.giveFailed(withGroupFaults(faults, view.cardGroups).length)}
          problems={withGroupFaults(faults, view.cardGroups).map(fault => ({
            fieldId: fault.field || 'giao-viec',
            words: fault.words,
          }))}
        />
      ) : null}
      {actionData?.done ? (
        <Notice kind="done" live>
          {words.givenOne}
        </Notice>
      ) : null}
      {actionData?.named ? (
        <Notice kind="done" live>
          {words.groupNamed(actionData.named)}
        </Notice>
      ) : null}
      <form id="giao-viec" method="post">
        <Token
          hidden={{ key: actionData?.key ?? loaderData.key, cards: String(view.cards.length), trang: String(view.pages.open) }}
        />
        <ReturnKey page={view.pages.open} />
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
        <div className="give">
          <GiveCards
            // What the server changed must show: fields keep what they were given first.
            key={actionData?.round ?? 'first'}
            view={view}
            faults={faults}
            daysOff={loaderData.daysOff}
          />
          {view.text.trim() === '' ? null : (
            <Paper text={view.text} spans={view.spans} tools={<a href={`/van-ban/${view.id}`}>{words.wholeDocument}</a>} />
          )}
        </div>
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

/** The return key in a field presses the first button of its form: it must neither give tasks nor undo choices. */
function ReturnKey({ page }: { page: number }) {
  return <button className="only-read-aloud" name="do" value={`page:${page}`} tabIndex={-1} aria-hidden formNoValidate />
}

function Head({ view }: { view: PageProps<typeof loader>['loaderData']['view'] }) {
  const words = useWords()
  return (
    <PageHead
      crumbs={[
        { label: words.incoming, href: '/van-ban' },
        { label: view.number === null ? view.title : words.doubleThat(view.number), href: `/van-ban/${view.id}` },
        { label: words.giveTasks },
      ]}
      title={words.giveTitle}
      note={view.title}
    />
  )
}
