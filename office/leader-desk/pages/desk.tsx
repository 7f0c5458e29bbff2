import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { DoneNotice } from '../../../casework/pages/parts/done-notice.tsx'
import { appContext } from '../../../platform/http/context.ts'
import {
  ButtonLink,
  Columns,
  DeskGroup,
  EmptyState,
  PageHead,
  useNextRow,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { KINDS } from '../decisions.ts'
import { deskView } from '../desk-view.ts'
import { deskText } from '../text.ts'
import { DecidedToday } from './parts/decided-today.tsx'
import { DecisionItem } from './parts/decision-item.tsx'
import { DeskSide } from './parts/desk-side.tsx'
import { RisenItem } from './parts/risen-item.tsx'
import { WeekDueTable } from './parts/week-due.tsx'
import { WeekLine } from './parts/week-line.tsx'
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
  useNextRow(done)
  const groups = data.kinds
    .map(kind => ({ kind, items: desk.decisions.filter(each => each.kind === kind) }))
    .filter(({ items }) => items.length > 0)
  const [pressing] = desk.decisions
  const count = `${desk.decisions.length}${desk.more ? '+' : ''}`
  return (
    <>
      <PageHead
        title={words.title({ count, who })}
        note={words.note({ pressing: pressing?.row.title ?? null, risen: desk.risen.rows.length, more: desk.risen.more })}
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
            { href: '#bao-len', label: words.risen, count: counted(desk.risen), current: groups.length === 0 },
            { href: '#da-quyet', label: words.decidedToday, count: counted(desk.decided), end: true },
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
          count={counted(desk.risen)}
          note={words.risenNote}
          overdue={desk.risen.rows.length > 0}
          empty={desk.risen.rows.length === 0 ? words.noneRisen : undefined}
        >
          {desk.risen.rows.map(item => (
            <RisenItem key={item.row.id} risen={item} csrf={csrf} opened={desk.opened} />
          ))}
        </DeskGroup>
        <DecidedToday decided={desk.decided} />
      </Columns>
      <WeekDueTable week={desk.week} />
      <WeekLine totals={desk.totals} />
    </>
  )
}

/** Longer piles than the desk shows say so: "40+". */
const counted = (pile: { readonly rows: readonly unknown[]; readonly more: boolean }): string =>
  `${pile.rows.length}${pile.more ? '+' : ''}`
