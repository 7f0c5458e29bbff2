import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, refused } from '../../../casework/asker.ts'
import { FormPanel } from '../../../casework/pages/parts/forms/form-panel.tsx'
import { ActButtons } from '../../../casework/pages/parts/act-buttons.tsx'
import { Leaving } from '../../../casework/pages/parts/leaving.tsx'
import { newId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { appContext } from '../../../platform/http/context.ts'
import { ButtonLink, Notice, PageHead, StateMark, type PageHandle, type PageProps } from '../../../ui/index.ts'
import { doneAct, postReport, reportHere, reportView } from '../report/report-view.ts'
import { weekHere } from '../weeks/week-here.ts'
import { weeklyText } from '../text.ts'
import { FiguresSentence, PreviewSheet } from './parts/report-preview.tsx'
import { useWords, weekHref, WEEKS_HREF } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { body, found } = await weekHere(asker, params['tuan'])
  const read = await reportHere(asker, found)
  const mayReadWeeks = asker.viewer.rights.has('report.read')
  if (isProblem(read)) throw read.problem === 'weekly/not-frozen' && mayReadWeeks ? redirect(weekHref(found.period)) : notFound()
  const query = new URL(request.url).searchParams
  return {
    report: await reportView(asker, read, { body, opened: query.get('mo') }),
    csrf: asker.app.csrf,
    key: newId(),
    lang: asker.lang,
    done: doneAct(query.get('xong')),
    mayReadWeeks,
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { found } = await weekHere(asker, params['tuan'])
  const read = await reportHere(asker, found)
  if (isProblem(read)) throw notFound()
  const result = await postReport(asker, read, await request.formData())
  if (isProblem(result)) throw refused(result)
  if (!('done' in result)) return result
  // A dropped report is gone from the week: its page begins a new one.
  throw redirect(result.done === 'bo' ? weekHref(found.period) : `${weekHref(found.period)}/bao-cao?xong=${result.done}`)
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en'; report: { period: string } } }) => [
  {
    title: loaderData
      ? `${weeklyText(loaderData.lang).setting}, ${weeklyText(loaderData.lang).weekOfYear(loaderData.report.period)} – Khéo`
      : 'Khéo',
  },
]

/** The report of a week: its paragraphs beside the page as it will leave. */
export default function ReportPage({ loaderData: data, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { report, csrf, key, done } = data
  const here = `${weekHref(report.period)}/bao-cao`
  const form = actionData?.form ?? report.form
  const file = (kind: string) => `${here}/tep/${kind}`
  const said = done === null ? undefined : words.reportDone[done]
  return (
    <>
      <PageHead
        crumbs={crumbsOf(data, words)}
        title={words.reportTitle(report.period)}
        facts={
          <>
            <StateMark>{report.stateWords}</StateMark>
            <a href={`/viec/${report.matterId}`}>{report.code}</a>
            {report.number === null ? null : <span>{words.numberGiven(report.preview.number)}</span>}
          </>
        }
        acts={
          <>
            <ActButtons
              acts={report.acts}
              matterId={report.matterId}
              csrf={csrf}
              keyOfForm={key}
              version={report.version}
              formHref={act => `${here}?mo=${act}#bieu-mau`}
              goTo={here}
            />
            <ButtonLink href={file('docx')}>DOCX</ButtonLink>
            <ButtonLink href={file('pdf')}>PDF</ButtonLink>
            <ButtonLink href={file('xlsx')}>{words.annex}</ButtonLink>
          </>
        }
      />
      {said ? (
        <Notice kind="done" live>
          {said}
        </Notice>
      ) : null}
      <Leaving leaving={report.leaving} />
      {form ? (
        <FormPanel key={form.view.act} form={form} matterId={report.matterId} csrf={csrf} action={here} close={here} accept="" />
      ) : null}
      <FiguresSentence report={report} />
      <PreviewSheet preview={report.preview} issued={report.state === 'issued'} />
    </>
  )
}

/** The clerk who issues the report sees it, not the figures of the weeks: his way back is his own work. */
function crumbsOf({ report, mayReadWeeks }: PageProps<typeof loader>['loaderData'], words: ReturnType<typeof useWords>) {
  const { period, matterId, code } = report
  return mayReadWeeks
    ? [
        { label: words.weeks, href: WEEKS_HREF },
        { label: words.weekOf(period), href: weekHref(period) },
        { label: words.setting },
      ]
    : [{ label: words.myWork, href: '/viec' }, { label: code, href: `/viec/${matterId}` }, { label: words.setting }]
}
