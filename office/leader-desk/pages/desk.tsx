import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { DoneNotice } from '../../../casework/pages/parts/done-notice.tsx'
import { appContext } from '../../../platform/http/context.ts'
import {
  BalanceLine,
  ButtonLink,
  Columns,
  DeskGroup,
  EmptyState,
  Figure,
  PageHead,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { KINDS } from '../decisions.ts'
import { deskView, type DeskView } from '../desk-view.ts'
import { deskText } from '../text.ts'
import { DecisionItem } from './parts/decision-item.tsx'
import { DeskSide } from './parts/desk-side.tsx'
import { RisenItem } from './parts/risen-item.tsx'
import { WeekDueTable } from './parts/week-due.tsx'
import { useWords } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const query = new URL(request.url).searchParams
  const { viewer } = asker
  return {
    desk: await deskView(asker, query.get('mo')),
    kinds: KINDS,
    who: viewer.post.title,
    mayGive: viewer.rights.has('directive.give'),
    csrf: asker.app.csrf,
    done: query.get('xong'),
    lang: asker.lang,
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${deskText(loaderData?.lang ?? 'vi').desk} – Khéo` },
]

/** 05: what needs me? */
export default function DeskPage({ loaderData: data }: PageProps<typeof loader>) {
  const words = useWords()
  const { desk, who, done, csrf } = data
  const groups = data.kinds
    .map(kind => ({ kind, items: desk.decisions.filter(each => each.kind === kind) }))
    .filter(({ items }) => items.length > 0)
  const [pressing] = desk.decisions
  const count = `${desk.decisions.length}${desk.more ? '+' : ''}`
  return (
    <>
      <PageHead
        title={words.title({ count, who })}
        note={words.note({ pressing: pressing?.row.title ?? null, risen: desk.risenCount })}
        acts={
          data.mayGive ? (
            <ButtonLink href="/viec/giao" keyCap="N">
              {words.give}
            </ButtonLink>
          ) : undefined
        }
        tabs={{
          label: words.onDesk,
          items: [
            ...groups.map(({ kind, items }, i) => ({
              href: `#${kind}`,
              label: words.groups[kind],
              count: String(items.length),
              current: i === 0,
            })),
            { href: '#bao-len', label: words.risen, count: String(desk.risenCount), current: groups.length === 0 },
            { href: '/viec', label: words.decidedToday, count: String(desk.decidedToday), end: true },
          ],
        }}
      />
      <DoneNotice done={done} />
      <Columns desk side={<DeskSide desk={desk} />}>
        {groups.length === 0 ? <EmptyState>{words.nothing}</EmptyState> : null}
        {groups.map(({ kind, items }) => (
          <DeskGroup
            key={kind}
            id={kind}
            head={words.groups[kind]}
            count={String(items.length)}
            note={words.groupNotes[kind] || undefined}
          >
            {items.map(item => (
              <DecisionItem
                key={item.row.id}
                decision={item}
                csrf={csrf}
                opened={desk.opened}
                first={item === groups[0]?.items[0]}
              />
            ))}
          </DeskGroup>
        ))}
        <DeskGroup
          id="bao-len"
          head={words.risen}
          count={String(desk.risenCount)}
          note={words.risenNote}
          overdue={desk.risen.length > 0}
          empty={desk.risen.length === 0 ? words.noneRisen : undefined}
        >
          {desk.risen.map(item => (
            <RisenItem key={item.row.id} risen={item} csrf={csrf} opened={desk.opened} />
          ))}
        </DeskGroup>
      </Columns>
      <WeekDueTable week={desk.week} />
      <WeekLine totals={desk.totals} />
    </>
  )
}

function WeekLine({ totals }: { totals: DeskView['totals'] }) {
  const words = useWords()
  if (!totals) return null
  const { period, total } = totals
  const week = `/theo-doi/kiem-diem-tuan/${period}`
  const figure = (list: string, value: number, of: string) => (
    <Figure value={value} href={`${week}/danh-sach?ds=${list}`} of={`${words.matters}, ${of}`} late={list === 'overdue'} />
  )
  return (
    <BalanceLine head={words.weekLine(period)} end={<a href={week}>{words.weekly}</a>}>
      {words.lineStart} {figure('start', total.start, words.lineStart)} + {words.lineOpened}{' '}
      {figure('opened', total.opened, words.lineOpened)} − {words.lineDone}{' '}
      {figure('done', total.doneInTime + total.doneNoLimit + total.doneLate, words.lineDone)} − {words.lineVoid}{' '}
      {figure('void', total.void, words.lineVoid)} = {words.lineEnd} {figure('end', total.end, words.lineEnd)},{' '}
      {words.lineOverdue} {figure('overdue', total.overdue, words.lineOverdue)}
    </BalanceLine>
  )
}
