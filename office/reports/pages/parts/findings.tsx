import { Button, FieldLine, HiddenFields, Link, Section, TextField } from '../../../../ui/index.ts'
import type { UnitView } from '../../unit-view.ts'
import { useUnitWords } from '../use-unit-words.ts'

type Props = { view: Pick<UnitView, 'findings' | 'part' | 'mayWrite'>; csrf: string; formKey: string; path: string }

/** Findings of the open part, or of the whole report: which rule, where, how to mend; or keep it with a reason. */
export function Findings({ view, csrf, formKey, path }: Props) {
  const words = useUnitWords()
  const { part } = view
  const place = part?.kind === 'node' ? part.node.id : part?.kind === 'annex' ? part.annex.id : null
  const shown = place === null ? view.findings : view.findings.filter(each => (each.node ?? each.annex) === place)
  const query =
    part?.kind === 'node' ? `?muc=${part.node.id}` : part?.kind === 'annex' ? `?phu-luc=${part.annex.id}` : '?phat-hien=1'
  return (
    <Section id="phat-hien" head={words.findings} note={shown.length > 0 ? words.findingsNote : undefined}>
      {shown.length === 0 ? <p className="quiet">{words.noFindings}</p> : null}
      {shown.map((each, i) => (
        <div key={each.key} className="report-finding">
          <p>
            <b>{each.what}</b>
            {place === null ? (
              <Link href={`${path}?${each.node ? 'muc' : 'phu-luc'}=${each.node ?? each.annex ?? ''}`}>{` ${each.where}`}</Link>
            ) : null}
          </p>
          {each.rule === 'cell' || each.rule === 'node-empty' || each.rule === 'annex-empty' ? null : (
            <p lang="vi">“{each.place}”</p>
          )}
          <p className="quiet">{each.mayKeep ? each.mend : `${each.mend} (${words.mustMend})`}</p>
          {each.kept ? <p>{words.keptBy(each.kept)}</p> : null}
          {view.mayWrite && each.mayKeep && !each.kept ? (
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
