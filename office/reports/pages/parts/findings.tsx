import { Button, FieldLine, HiddenFields, Link, Section, TextField } from '../../../../ui/index.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

/** A finding as the pages show it. */
export type ShownFinding = {
  readonly key: string
  readonly rule: string
  readonly node: string | null
  readonly annex: string | null
  readonly place: string
  readonly mayKeep: boolean
  readonly note: boolean
  readonly what: string
  readonly mend: string
  readonly where: string
  readonly kept: { readonly reason: string; readonly by: string } | null
}

type Props = {
  findings: readonly ShownFinding[]
  /** The section or annex that is open; null: all of the report, each with its place. */
  place: string | null
  mayWrite: boolean
  csrf: string
  formKey: string
  path: string
  /** Of the page on which they stand: `?muc=2.1`. */
  query: string
}

/** Whose words are the place itself: nothing to quote. */
const UNQUOTED = ['cell', 'row-label', 'sum', 'node-empty', 'annex-empty', 'not-held', 'absurd']

/** Findings of the open part, or of the whole report: which rule, where, how to mend; or keep it with a reason. */
export function Findings({ findings, place, mayWrite, csrf, formKey, path, query }: Props) {
  const words = useUnitWords()
  const shown = place === null ? findings : findings.filter(each => (each.node ?? each.annex) === place)
  return (
    <Section id="phat-hien" head={words.findings} note={shown.length > 0 ? words.findingsNote : undefined}>
      {shown.length === 0 ? <p className="quiet">{words.noFindings}</p> : null}
      {shown.map((each, i) => (
        <div key={each.key} className="report-finding" data-kept={each.kept || each.note ? '' : undefined}>
          <p>
            <b>{each.what}</b>
            {place === null ? (
              <Link href={`${path}?${each.node ? 'muc' : 'phu-luc'}=${each.node ?? each.annex ?? ''}`}>{` ${each.where}`}</Link>
            ) : null}
          </p>
          {UNQUOTED.includes(each.rule) ? null : <p lang="vi">“{each.place}”</p>}
          <p className="quiet">{each.mayKeep ? each.mend : `${each.mend} (${words.mustMend})`}</p>
          {each.kept ? <p>{words.keptBy(each.kept)}</p> : null}
          {mayWrite && each.mayKeep && !each.kept && !each.note ? (
            <details className="disclosure">
              <summary>{words.keep}</summary>
              <form method="post" action={`${path}${query}`}>
                <HiddenFields values={{ csrf, khoa: `${formKey}:${i}`, y: 'giu', 'phat-hien': each.key }} />
                <FieldLine>
                  <TextField name={`ly-do`} id={`ly-do-${i}`} label={words.keepReason} />
                </FieldLine>
                <Button>{words.keep}</Button>
              </form>
            </details>
          ) : null}
        </div>
      ))}
    </Section>
  )
}
