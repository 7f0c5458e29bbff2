import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isId, newId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  ButtonLink,
  EmptyState,
  ErrorSummary,
  PageHead,
  Section,
  StateMark,
  type Column,
  type PageProps,
} from '../../../../ui/index.ts'
import { postCouncil } from '../../council/council-post.ts'
import { councilView, type BallotLine } from '../../council/council-view.ts'
import type { Member } from '../../council/council.ts'
import { faultsOf } from '../../form-faults.ts'
import { movementText } from '../../text.ts'
import { CastForm, DecideForm, EndForm } from './council-forms.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import type { Fault } from '../fault-at.ts'
import { Papers } from '../model/papers.tsx'
import { useWords } from '../use-words.ts'
import '../movement.css'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const view = isId(params['id']) ? await councilView(asker, params['id']) : null
  if (!view) throw notFound()
  return { lang: asker.lang, csrf: asker.app.csrf, key: newId(), view }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  if (!isId(id)) throw notFound()
  const posted = await request.formData()
  const done = await postCouncil(asker, id, posted)
  if (!isProblem(done)) throw redirect(`/phong-trao/hop-xet/${id}`)
  if (done.status === 404) throw notFound()
  const typed = Object.fromEntries(
    [...posted.entries()].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.normalize('NFC')]] : [])),
  )
  return data({ typed, faults: faultsOf(done, asker.lang, 'phien-xet') }, { status: 422 })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').councilsTitle} – Khéo` },
]

export type CouncilData = PageProps<typeof loader>['loaderData']
export type Typed = { readonly typed: Readonly<Record<string, string>>; readonly faults: readonly Fault[] }

/** One session: who was there, the ballots on each model, the minutes, the decision. */
export default function Council({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { view } = loaderData
  const typed: Typed = actionData ?? { typed: {}, faults: [] }
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.movements, href: '/phong-trao' },
          { label: words.councils, href: '/phong-trao/hop-xet' },
          { label: view.code },
        ]}
        title={words.councilTitle(view.on)}
        facts={
          <>
            <StateMark>{view.stateWords}</StateMark>
            <span>{[view.level, view.place].filter(part => part !== '').join(', ')}</span>
          </>
        }
        acts={<Files data={loaderData} />}
      />
      {typed.faults.length > 0 ? (
        <ErrorSummary
          head={words.notDone}
          problems={typed.faults.map(({ field, words: said }) => ({ fieldId: field, words: said }))}
        />
      ) : null}
      <Papers papers={view.papers} />
      <Ballots rows={view.ballots} />
      {view.offers.includes('ghi-phieu') ? <CastForm data={loaderData} typed={typed} /> : null}
      {view.offers.includes('ket-thuc-phien') ? <EndForm data={loaderData} typed={typed} /> : null}
      {view.offers.includes('ghi-quyet-dinh') ? <DecideForm data={loaderData} typed={typed} /> : null}
      <Members data={loaderData} />
    </>
  )
}

function Files({ data: { view } }: { data: CouncilData }) {
  const words = useWords()
  const here = `/phong-trao/hop-xet/${view.id}`
  if (view.ballots.length === 0) return null
  return (
    <>
      <ButtonLink href={`${here}/tep/bien-ban`}>{words.minutesPaper}</ButtonLink>
      {view.recognising > 0 || view.decision !== '' ? (
        <ButtonLink href={`${here}/tep/quyet-dinh`}>{words.decisionPaper}</ButtonLink>
      ) : null}
    </>
  )
}

function Ballots({ rows }: { rows: readonly BallotLine[] }) {
  const words = useWords()
  const columns: Column<BallotLine>[] = [
    {
      id: 'model',
      head: words.model,
      rowHead: true,
      wide: true,
      cell: row => <a href={`/phong-trao/${row.model}`}>{`${row.code} ${row.title}`}</a>,
    },
    { id: 'wish', head: words.wish, cell: row => words.wishes[row.wish] },
    { id: 'yes', head: words.yes, number: true, cell: row => row.yes },
    { id: 'no', head: words.no, number: true, cell: row => row.no },
    { id: 'outcome', head: words.outcome, cell: row => (row.carried ? words.carried : words.notCarried) },
  ]
  return (
    <Section id="phieu" head={words.ballots}>
      {rows.length === 0 ? (
        <EmptyState>{words.noBallots}</EmptyState>
      ) : (
        <ScrollTable label={words.ballots} columns={columns} rows={rows} rowKey={row => row.model} />
      )}
    </Section>
  )
}

function Members({ data: { view } }: { data: CouncilData }) {
  const words = useWords()
  const columns: Column<Member>[] = [
    { id: 'name', head: words.members, rowHead: true, cell: row => row.name },
    { id: 'title', head: words.memberTitle, cell: row => row.title },
    { id: 'present', head: words.presence, cell: row => (row.present ? words.present : words.absent) },
  ]
  return (
    <Section
      id="thanh-vien"
      head={words.members}
      note={words.membersCount({ members: view.members.length, present: view.present })}
      act={
        view.offers.includes('sua-thanh-vien') ? (
          <a href={`/viec/${view.id}?mo=sua-thanh-vien`}>{words.editMembers}</a>
        ) : undefined
      }
    >
      <ScrollTable label={words.members} columns={columns} rows={view.members} rowKey={row => `${row.name} ${row.title}`} />
    </Section>
  )
}
