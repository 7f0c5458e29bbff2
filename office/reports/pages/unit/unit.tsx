import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { ActButtons } from '../../../../casework/pages/parts/act-buttons.tsx'
import { askerOf, notFound, type Asker } from '../../../../casework/asker.ts'
import { isId, newId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { DeadlineChip, Link, Notice, PageHead, StateMark, type PageHandle, type PageProps } from '../../../../ui/index.ts'
import { postUnit } from '../../unit-reports/unit-post.ts'
import { briefOf } from '../../unit-reports/unit-text.ts'
import { unitHere, unitView, type Part } from '../../unit-reports/unit-view.ts'
import { AnnexForm } from '../parts/annex-form.tsx'
import { Exchange } from '../parts/exchange.tsx'
import { Findings } from '../parts/findings.tsx'
import { NodeForm } from '../parts/node-form.tsx'
import { OutlineNav } from '../parts/outline-nav.tsx'
import { UnitEvidence } from '../parts/unit-evidence.tsx'
import { useUnitWords } from './use-unit-words.ts'
import '../reports.css'

export const handle: PageHandle = { frame: 'office' }

async function here(asker: Asker, id: string | undefined) {
  const read = isId(id) ? await unitHere(asker, id) : null
  if (!read) throw notFound()
  return read
}

function partOf(query: URLSearchParams, first: string | undefined): Part {
  const annex = query.get('phu-luc')
  if (annex) return { kind: 'annex', id: annex }
  if (query.has('phat-hien')) return { kind: 'findings' }
  return { kind: 'node', id: query.get('muc') ?? first ?? '' }
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const query = new URL(request.url).searchParams
  const first = briefOf(read.matter).outline.find(node => node.text)
  const view = await unitView(asker, read, partOf(query, first?.id))
  if (view.part === null) throw notFound()
  return { view: { ...view, part: view.part }, csrf: asker.app.csrf, key: newId(), lang: asker.lang, done: query.get('da-luu') }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const result = await postUnit(asker, read, await request.formData())
  if ('again' in result) return data(result.again, { status: 422 })
  // By its own address: the request's may be that of a call for data.
  const query = new URLSearchParams(
    ['muc', 'phu-luc', 'phat-hien'].flatMap(name => new URL(request.url).searchParams.getAll(name).map(value => [name, value])),
  )
  query.set('da-luu', result.done)
  throw redirect(`/bao-cao/don-vi/${read.matter.id}?${query.toString()}`)
}

export const meta = ({ loaderData }: { loaderData?: { view: { title: string } } }) => [
  { title: `${loaderData?.view.title ?? ''} – Khéo` },
]

/** What must this unit still write, and what is wrong with what it has written? */
export default function UnitPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useUnitWords()
  const { view, csrf, key, done } = loaderData
  const path = `/bao-cao/don-vi/${view.id}`
  const again = actionData ?? null
  const place = view.part.kind === 'node' ? view.part.node.id : view.part.kind === 'annex' ? view.part.annex.id : null
  const accepted = view.part.kind !== 'findings' && view.part.accepted !== null
  const writing = { ...view, mayWrite: view.mayWrite && !accepted }
  const query = place === null ? '?phat-hien=1' : view.part.kind === 'node' ? `?muc=${place}` : `?phu-luc=${place}`
  return (
    <>
      <PageHead
        crumbs={[{ label: words.requests, href: '/bao-cao' }, { label: view.code }]}
        title={view.title}
        facts={
          <>
            <StateMark>{view.stateWords}</StateMark>
            <DeadlineChip deadline={view.deadline} inFull />
            <span>{words.periodFact(view.brief.period)}</span>
            {view.brief.sourceWords ? <span>{view.brief.sourceWords}</span> : null}
            <Link href={`${path}?phat-hien=1`}>
              {view.openFindings === 0 ? words.noFindings : words.findingsCount(view.openFindings)}
            </Link>
            <Link href={`/viec/${view.id}`}>{words.toMatter}</Link>
          </>
        }
        acts={
          <ActButtons
            acts={view.acts}
            matterId={view.id}
            csrf={csrf}
            keyOfForm={key}
            version={view.version}
            formHref={act => `/viec/${view.id}?mo=${act}`}
            goTo={path}
            plain
          />
        }
      />
      {view.brief.reportsFor ? <Notice kind="info">{words.reportsFor(view.brief.reportsFor)}</Notice> : null}
      {done && !again ? (
        <Notice kind="done" live>
          {done}
        </Notice>
      ) : null}
      {again ? (
        <Notice kind="error" live>
          {again.words}
        </Notice>
      ) : null}
      <div className="report-desk">
        <OutlineNav view={view} path={path} />
        <div>
          {view.part.kind === 'node' ? (
            <NodeForm
              key={view.part.node.id}
              part={view.part}
              view={writing}
              again={again}
              csrf={csrf}
              formKey={key}
              path={path}
            />
          ) : null}
          {view.part.kind === 'annex' ? (
            <AnnexForm
              key={view.part.annex.id}
              part={view.part}
              view={writing}
              again={again}
              csrf={csrf}
              formKey={key}
              path={path}
            />
          ) : null}
          <Findings
            findings={view.findings}
            place={place}
            mayWrite={view.mayWrite}
            csrf={csrf}
            formKey={key}
            path={path}
            query={query}
          />
          <UnitEvidence view={view} node={place ?? ''} csrf={csrf} formKey={key} path={path} query={query} />
          <Exchange view={view} annex={null} csrf={csrf} formKey={key} path={path} />
        </div>
      </div>
    </>
  )
}
