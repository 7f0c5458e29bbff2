import { Button, FieldLine, FileField, HiddenFields, Section, TextField } from '../../../../ui/index.ts'
import type { UnitView } from '../../unit-reports/unit-view.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

type Props = {
  view: Pick<UnitView, 'id' | 'files' | 'mayWrite' | 'mayWithdraw'>
  node: string
  csrf: string
  formKey: string
  path: string
  query: string
}

/** Evidence of the report: attached while it is written, withdrawn with a reason, never gone. */
export function UnitEvidence({ view, node, csrf, formKey, path, query }: Props) {
  const words = useUnitWords()
  return (
    <Section id="chung-tu" head={words.evidenceFiles} note={words.evidenceFilesNote}>
      {view.files.length === 0 ? <p className="quiet">{words.noEvidence}</p> : null}
      <ul className="report-records">
        {view.files.map((file, i) => (
          <li key={`${file.hash} ${i}`}>
            {file.withdrawn === null ? <a href={`/viec/${view.id}/tep/${file.hash}`}>{file.name}</a> : <s>{file.name}</s>}
            <span className="quiet">
              {words.evidenceBy(file)}
              {file.withdrawn === null ? '' : `; ${words.withdrawnBecause(file.withdrawn)}`}
            </span>
            {view.mayWithdraw && file.withdrawn === null ? (
              <details className="disclosure">
                <summary>{words.withdraw}</summary>
                <form method="post" action={`${path}${query}`}>
                  <HiddenFields values={{ csrf, khoa: `${formKey}:rut:${i}`, y: 'rut', tep: file.hash }} />
                  <FieldLine>
                    <TextField name="ly-do" id={`rut-ly-do-${i}`} label={words.withdrawReason} />
                  </FieldLine>
                  <Button>{words.withdraw}</Button>
                </form>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
      {view.mayWrite ? (
        <details className="disclosure">
          <summary>{words.attach}</summary>
          <form method="post" encType="multipart/form-data" action={`${path}${query}`}>
            <HiddenFields values={{ csrf, khoa: `${formKey}:mc`, y: 'dinh-kem', muc: node }} />
            <FileField name="minh-chung" label={words.attach} limits={words.attachLimits} multiple />
            <TextField name="ghi-chu" label={words.attachNote} optional />
            <Button>{words.attachButton}</Button>
          </form>
        </details>
      ) : null}
    </Section>
  )
}
