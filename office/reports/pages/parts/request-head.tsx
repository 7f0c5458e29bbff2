import type { ReactNode } from 'react'
import { ButtonLink, DeadlineChip, Link, PageHead, StateMark } from '../../../../ui/index.ts'
import type { requestView } from '../../requests/request-view.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'
import { requestTabs, type RequestTab } from './request-tabs.ts'

export type RequestView = Awaited<ReturnType<typeof requestView>>

/** Head of a request's pages: its state, how many have reported, its files. */
export function RequestHead({
  view,
  current,
  findings,
  acts,
}: {
  view: RequestView
  current: RequestTab
  /** Findings of the merged report that nobody has mended or kept. */
  findings?: number
  acts?: ReactNode
}) {
  const words = useUnitWords()
  const path = `/bao-cao/yeu-cau/${view.id}`
  const { sourceWords, sourceDocument, period } = view.brief
  return (
    <PageHead
      crumbs={[{ label: words.requests, href: '/bao-cao' }, { label: view.code }]}
      title={view.title}
      facts={
        <>
          <StateMark>{view.stateWords}</StateMark>
          <DeadlineChip deadline={view.deadline} inFull />
          <span>{words.boardFacts(view.counts)}</span>
          <span>{words.periodFact(period)}</span>
          {sourceWords ? (
            sourceDocument ? (
              <Link href={`/van-ban/${sourceDocument}`}>{sourceWords}</Link>
            ) : (
              <span>{sourceWords}</span>
            )
          ) : null}
          {view.reportVersion > 1 ? <span>{words.versionNow(view.reportVersion)}</span> : null}
          {findings ? <Link href={`${path}/ban-hanh#phieu-trinh`}>{words.openFindings(findings)}</Link> : null}
          {view.hash ? <span>{words.frozenHash(view.hash)}</span> : null}
          <Link href={`/viec/${view.id}`}>{words.toMatter}</Link>
        </>
      }
      acts={
        <>
          {acts}
          <ButtonLink href={`${path}/tep/docx`}>DOCX</ButtonLink>
          <ButtonLink href={`${path}/tep/pdf`}>PDF</ButtonLink>
          <ButtonLink href={`${path}/tep/xlsx`}>{words.annexFile}</ButtonLink>
        </>
      }
      tabs={{ label: words.requests, items: requestTabs(words, path, current, view.counts) }}
    />
  )
}
