import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, refused } from '../../../casework/asker.ts'
import { newId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { appContext } from '../../../platform/http/context.ts'
import { ActBar, Button, ButtonLink, PageHead, PrintHead, type PageHandle, type PageProps } from '../../../ui/index.ts'
import { dimensionOf } from '../lists/list-query.ts'
import { draftReport } from '../service.ts'
import { freezeWeek } from '../report/freeze.ts'
import { weekView } from '../weeks/week-view.ts'
import { weekHere } from '../weeks/week-here.ts'
import { weeklyText } from '../text.ts'
import { WeekBalance, WeekFigures } from './parts/week-balance.tsx'
import { LateTable, OtherLists } from './parts/week-lists.tsx'
import { FreezeButton, WeekAnswers, WeekNotice } from './parts/week-notice.tsx'
import { WeekTable } from './parts/week-table.tsx'
import { WeekTrend } from './parts/week-trend.tsx'
import { dimensionAddress, nextPeriod, useWords, weekHref, WEEKS_HREF, type DimensionName } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const query = new URL(request.url).searchParams
  const { body, found } = await weekHere(asker, params['tuan'])
  const asked = { body, dimension: dimensionOf(query.get('theo')) ?? 'body', expanded: query.has('xa'), check: query.has('kiem') }
  const { viewer, app } = asker
  const may = (right: string) => viewer.rights.has(right)
  return {
    view: await weekView(asker, found, asked),
    lang: asker.lang,
    csrf: app.csrf,
    key: newId(),
    done: query.get('xong') === 'chot',
    may: { freeze: may('weekly.freeze'), draft: may('weekly.draft') },
    printed: {
      office: viewer.post.bodyName,
      by: `${viewer.personName}, ${viewer.post.title}`,
      at: asker.world.clock.now().instant.toISOString(),
    },
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { body, found } = await weekHere(asker, params['tuan'])
  const posted = await request.formData()
  const { viewer, world, app } = asker
  const draft = posted.get('y') === 'soan'
  if (!viewer.rights.has(draft ? 'weekly.draft' : 'weekly.freeze'))
    throw refused({ problem: 'app/forbidden', status: 403, data: {} })
  const result = draft
    ? await draftReport(app.db, world, viewer, { period: found.period, key: String(posted.get('khoa') ?? newId()) })
    : await freezeWeek(app.db, world, { viewer, body, period: found.period })
  if (!isProblem(result)) throw redirect(draft ? `${weekHref(found.period)}/bao-cao` : weekHref(found.period, { xong: 'chot' }))
  // Somebody was faster: what was wanted is there.
  if (result.problem === 'weekly/report-exists') throw redirect(`${weekHref(found.period)}/bao-cao`)
  if (result.problem === 'weekly/already-frozen') throw redirect(weekHref(found.period))
  throw refused(result)
}

export const meta = ({ loaderData }: { loaderData?: { view: { period: string }; lang: 'vi' | 'en' } }) => [
  {
    title: loaderData
      ? `${weeklyText(loaderData.lang).weeks}, ${weeklyText(loaderData.lang).weekOfYear(loaderData.view.period)} – Khéo`
      : 'Khéo',
  },
]

/** 04: are we keeping our word this week? */
export default function WeekPage({ loaderData: data }: PageProps<typeof loader>) {
  const words = useWords()
  const { view, printed } = data
  const title = words.weekTitle(view)
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.follow, href: '/theo-doi' },
          { label: words.weeks, href: WEEKS_HREF },
          { label: words.weekOf(view.period) },
        ]}
        title={title}
        note={words.weekNote(view)}
        acts={<Acts data={data} />}
        tabs={tabsOf(data, words)}
      />
      <PrintHead office={printed.office} title={title} filter={words.by[view.dimension]} printedBy={printed.by} at={printed.at} />
      <WeekNotice view={view} />
      <WeekAnswers view={view} done={data.done} />
      <WeekBalance view={view} />
      <WeekFigures view={view} />
      <WeekTable view={view} />
      <WeekTrend view={view} />
      <LateTable view={view} />
      <OtherLists view={view} />
    </>
  )
}

type Data = PageProps<typeof loader>['loaderData']

function tabsOf({ view }: Data, words: ReturnType<typeof useWords>) {
  const dimensions: DimensionName[] = ['body', 'assigner', 'follower', 'source']
  return {
    label: words.sortedBy,
    items: [
      ...dimensions.map(dimension => ({
        href: weekHref(view.period, { theo: dimension === 'body' ? '' : dimensionAddress(dimension) }),
        label: words.by[dimension],
        current: view.dimension === dimension,
      })),
      { href: `${weekHref(view.period)}/phu-luc.xlsx`, label: words.annex, end: true },
    ],
  }
}

function Acts({ data }: { data: Data }) {
  const words = useWords()
  const { view, csrf, key, may } = data
  const { pending, period } = view
  return (
    <>
      <ButtonLink href={weekHref(nextPeriod(period, -1))}>{words.weekLink(nextPeriod(period, -1))}</ButtonLink>
      {view.frozen && pending ? (
        <ButtonLink href={weekHref(pending.period)}>
          {pending.over ? words.weekLink(pending.period) : words.weekRunningLink(pending.period)}
        </ButtonLink>
      ) : null}
      {may.freeze ? <FreezeButton view={view} csrf={csrf} /> : null}
      {view.report ? (
        <ButtonLink href={`${weekHref(period)}/bao-cao`} look="primary">
          {words.openReport}
        </ButtonLink>
      ) : view.frozen && may.draft ? (
        <ActBar action={weekHref(period)} hidden={{ csrf, khoa: key, y: 'soan' }} className="form-acts">
          <Button look="primary">{words.write}</Button>
        </ActBar>
      ) : null}
    </>
  )
}
