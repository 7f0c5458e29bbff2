import { DefinitionList } from './definition-list.tsx'
import { StateMark } from './marks.tsx'
import { Notice } from './notice.tsx'
import { Section } from './section.tsx'

const KINDS = { 'hop-le': 'done', 'khong-hop-le': 'error', 'chua-xac-dinh': 'warning', 'khong-co-chu-ky': 'info' } as const

/** What a check of the signatures of a file found, in words. */
export type CheckedSignatures = {
  readonly verdict: keyof typeof KINDS
  readonly words: string
  readonly reasons: readonly string[]
  readonly signatures: ReadonlyArray<{
    readonly field: string
    readonly signer: string
    readonly trial: boolean
    readonly verdictWords: string
    readonly lines: ReadonlyArray<{ readonly label: string; readonly value: string }>
    readonly reasons: readonly string[]
  }>
}

type SignatureReportProps = {
  report: CheckedSignatures
  /** What is said when a trial certificate signed. */
  trial: string
  head: string
  /** Name of the file, where a page shows several. */
  file?: string
  id?: string
}

/** The verdict over the file, a plain warning when a trial certificate signed it, then each signature with what is known of it. */
export function SignatureReport({ report, trial, head, file, id = 'chu-ky' }: SignatureReportProps) {
  return (
    <>
      <Section id={id} head={head} note={file} hideHead={file === undefined}>
        <Notice kind={KINDS[report.verdict]}>
          <p>{report.words}</p>
          {report.reasons.map(reason => (
            <p key={reason}>{reason}</p>
          ))}
        </Notice>
        {report.signatures.some(each => each.trial) ? <Notice kind="warning">{trial}</Notice> : null}
      </Section>
      {report.signatures.map(each => (
        <Section key={each.field} id={`${id}-${each.field}`} head={each.signer} note={<StateMark>{each.verdictWords}</StateMark>}>
          <DefinitionList look="wide" facts={each.lines.map(line => ({ term: line.label, value: line.value }))} />
          {each.reasons.length > 0 ? (
            <ul>
              {each.reasons.map(reason => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : null}
        </Section>
      ))}
    </>
  )
}
